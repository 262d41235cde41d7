import { watchEffect } from 'vue';
import { createRouter, createWebHistory, type RouteLocation, type RouteRecordRaw } from 'vue-router';
import './access/route-meta';
import { knowMe, me } from './access/session';
import { openRoutes } from './features/places/open-routes';
import { bareRoutes } from './features/sign-in/bare-routes';
import { product } from './texts/product';

/** What a feature contributes: pages within the shell, and panels that other pages may open. */
export interface FeatureRoutes {
  pages?: RouteRecordRaw[];
  panels?: Record<string, Omit<RouteRecordRaw, 'name' | 'children' | 'redirect'> & { path: string }>;
}

const Nothing = () => null;

/** The house components in all their states; not part of a build. */
const gallery: RouteRecordRaw[] = import.meta.env.DEV ? [{ path: '/ui', name: 'ui', component: () => import('./gallery/gallery-page.vue'), meta: { title: () => 'UI', open: true } }] : [];

export const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: (to, from, kept) => kept ?? (from.matched[1] && to.matched[1]?.path !== from.matched[1].path && { top: 0 }),
  // Until somebody is signed in, every other address is only a place to go on to.
  routes: [...gallery, ...bareRoutes, ...openRoutes, { path: '/:all(.*)*', name: 'frame', component: Nothing, meta: { title: () => '' } }],
});

let framed = false;

router.beforeEach(async (to) => {
  if (to.meta.open) return true;
  if (!framed) {
    const person = knowMe();
    const { askFirst, frameRoute } = await import('./frame-routes');
    // Takes the place of the route of the same name.
    router.addRoute(frameRoute);
    framed = true;
    const page = router.resolve(to.fullPath);
    fetchPages(page);
    await askFirst(page, person);
    return to.fullPath;
  }
  fetchPages(to);
  await knowMe();
  if (!me.value) return { name: 'login', query: to.fullPath === '/' ? {} : { to: to.fullPath } };
  if (me.value.mustChangePassword && to.name !== 'password') return { name: 'password' };
  return true;
});

/** The chunks of a page travel while the server is asked who is signed in, instead of after it. */
function fetchPages({ matched }: RouteLocation): void {
  for (const { components } of matched) {
    const page = components?.default;
    // A loader that fails here fails again, and is handled, when the router asks it.
    if (typeof page === 'function') void Promise.resolve((page as () => unknown)()).catch(() => undefined);
  }
}

watchEffect(() => {
  const title = router.currentRoute.value.meta.title?.();
  document.title = title ? `${title} · ${product.name}` : product.name;
});
