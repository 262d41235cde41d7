import type { RouteLocation, RouteRecordRaw } from 'vue-router';
import { me } from './access/session';
import { lastRole } from './access/last-role';
import { askAhead, forgetAhead } from './api/ahead';
import type { FeatureRoutes } from './router';
import { pages as names } from './texts/pages';

const features = Object.values(import.meta.glob<{ routes: FeatureRoutes }>('./features/*/routes.ts', { eager: true }))
  .map((file) => file.routes);
const panels = Object.assign({}, ...features.map((feature) => feature.panels)) as NonNullable<FeatureRoutes['panels']>;

/** A page that opens the panel `order` gets the child route `<page>.order`: the drawer lies over that page and has a URL. */
function withPanels(page: RouteRecordRaw): RouteRecordRaw {
  const opened = (page.meta?.opens ?? []).map((name) => ({ ...panels[name]!, name: `${String(page.name)}.${name}` }));
  return { ...page, children: opened as RouteRecordRaw[] } as RouteRecordRaw;
}

/** The shell with the pages of all features. Not part of the login page, which is all that a signed-out person needs. */
export const frameRoute = {
  path: '/',
  name: 'frame',
  component: () => import('./shell/shell.vue'),
  children: [
    ...features.flatMap((feature) => feature.pages ?? []).map(withPanels),
    { path: ':all(.*)*', name: 'not-found', component: () => import('./shell/not-found-page.vue'), meta: { title: () => names.notFound, impersonal: true } },
  ],
} as RouteRecordRaw;

/**
 * Asks what the page will ask first, before its code is there. Who is signed in is not known yet, so it is asked as who was here
 * last; if that proves wrong, the answer is forgotten. Nobody yet: asked when the person is known.
 * @param person is done when `me` tells
 */
export async function askFirst(to: RouteLocation, person: Promise<void>): Promise<void> {
  const { asksFirst } = to.meta;
  if (!asksFirst) return person;
  const guess = lastRole.read();
  const ask = (role: typeof guess): void => {
    const question = role && asksFirst(role, to);
    if (question) askAhead(question);
  };
  ask(guess);
  await person;
  const role = me.value?.role;
  if (role !== guess) {
    forgetAhead();
    ask(role);
  }
  lastRole.keep(role);
}
