import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

const rule = { action: 'SETTINGS_MANAGE' };

export const routes: FeatureRoutes = {
  pages: [
    { path: 'limits', name: 'limits', component: () => import('./limits-page.vue'), meta: { title: () => pages.limits, menu: { order: 20, icon: 'clock' }, opens: ['limit'], rule, impersonal: true } },
    { path: 'calendar', name: 'calendar', component: () => import('./calendar-page.vue'), meta: { title: () => pages.calendar, menu: { order: 21, icon: 'calendar' }, rule, impersonal: true } },
    { path: 'dictionaries', name: 'dictionaries', component: () => import('./dictionaries-page.vue'), meta: { title: () => pages.dictionaries, menu: { order: 22, icon: 'book' }, opens: ['dictionary-label'], rule, impersonal: true } },
    { path: 'parameters', name: 'parameters', component: () => import('./parameters-page.vue'), meta: { title: () => pages.parameters, menu: { order: 23, icon: 'columns' }, opens: ['parameter'], rule, impersonal: true } },
  ],
  panels: {
    limit: { path: ':step/:urgency', component: () => import('./limit-drawer.vue'), meta: { title: () => pages.limit } },
    parameter: { path: ':code', component: () => import('./parameter-drawer.vue'), meta: { title: () => pages.parameter } },
    'dictionary-label': { path: ':dictionary/:code', component: () => import('./label-drawer.vue'), meta: { title: () => pages.dictionaryLabel } },
  },
};
