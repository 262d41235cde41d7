import { computed, type ComputedRef } from 'vue';
import { useRoute } from 'vue-router';
import { seesPersons } from '@/access/rule';
import { me } from '@/access/session';

/**
 * Whether the page, or the drawer over it, may tell of a person: then it carries the watermark (console.md §1 row 32). So it does
 * unless its route says `impersonal`, or its reader sees outcomes alone.
 */
export function useShowsPersons(): ComputedRef<boolean> {
  const route = useRoute();
  return computed(() => me.value !== null && seesPersons(me.value) && !route.meta.impersonal);
}
