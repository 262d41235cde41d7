import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { allows } from '@/access/rule';
import { me } from '@/access/session';

/** The menu: every page that has a place in it and that the signed-in person may open, in order. */
export function usePlaces() {
  const router = useRouter();
  const route = useRoute();
  return computed(() => {
    const person = me.value;
    if (!person) return [];
    const inMenu = router.getRoutes()
      .filter(({ meta }) => meta.menu && allows({ ...meta.rule, roles: meta.menu.roles ?? meta.rule?.roles }, person))
      .sort((one, other) => one.meta.menu!.order - other.meta.menu!.order);
    const own = inMenu.some(({ path }) => route.matched[1]?.path === path);
    return inMenu.map(({ path, name, meta }) => ({ path, name: String(name), title: meta.title, icon: meta.menu!.icon, here: route.matched[1]?.path === path || (!own && route.meta.under === name) }));
  });
}
