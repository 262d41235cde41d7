import { computed, ref, watch, type WatchSource } from 'vue';

/** Keyset paging: the cursors of the pages passed so far. Starts over when what is listed changes. */
export function usePages(listed: WatchSource) {
  const cursors = ref<string[]>([]);
  watch(listed, () => { cursors.value = []; });
  return {
    after: computed(() => cursors.value.at(-1)),
    number: computed(() => cursors.value.length + 1),
    next: (endCursor: string) => { cursors.value = [...cursors.value, endCursor]; },
    previous: () => { cursors.value = cursors.value.slice(0, -1); },
  };
}
