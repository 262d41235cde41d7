import { watchEffect } from 'vue';
import { createRouter, createWebHistory, type RouteLocation, type RouteRecordRaw } from 'vue-router';
import './access/route-meta';
import { knowMe, me } from './access/session';
import { pages as names } from './texts/pages';
import { product } from './texts/product';

/** What a feature contributes: bare pages (no frame), pages within the shell, and panels that other pages may open. */
export interface FeatureRoutes {
  bare?: RouteRecordRaw[];
  pages?: RouteRecordRaw[];
  panels?: Record<string, Omit<RouteRecordRaw, 'name' | 'children' | 'redirect'> & { path: string }>;
}

const features = Object.values(import.meta.glob<{ routes: FeatureRoutes }>('./features/*/routes.ts', { eager: true }))
  .map((file) => file.routes);
const panels = Object.assign({}, ...features.map((feature) => feature.panels)) as NonNullable<FeatureRoutes['panels']>;

/** A page that opens the panel `order` gets the child route `<page>.order`: the drawer lies over that page and has a URL. */
function withPanels(page: RouteRecordRaw): RouteRecordRaw {
  const opened = (page.meta?.opens ?? []).map((name) => ({ ...panels[name]!, name: `${String(page.name)}.${name}` }));
  return { ...page, children: opened as RouteRecordRaw[] } as RouteRecordRaw;
}

export const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: (to, from, kept) => kept ?? (to.matched[1]?.path === from.matched[1]?.path ? false : { top: 0 }),
  routes: [
    ...features.flatMap((feature) => feature.bare ?? []),
    {
      path: '/',
      component: () => import('./shell/shell.vue'),
      children: [
        ...features.flatMap((feature) => feature.pages ?? []).map(withPanels),
        { path: ':all(.*)*', name: 'not-found', component: () => import('./shell/not-found-page.vue'), meta: { title: () => names.notFound } },
      ],
    },
  ] as RouteRecordRaw[],
});

router.beforeEach(async (to) => {
  if (to.meta.open) return true;
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
