import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

const rule = { roles: ['AUDITOR' as const] };

export const routes: FeatureRoutes = {
  pages: [
    {
      path: 'audit', name: 'audit', component: () => import('./audit-page.vue'),
      meta: { title: () => pages.auditEvents, menu: { order: 20, icon: 'log' }, opens: ['audit-event'], rule },
    },
    { path: 'sign-ins', name: 'sign-ins', component: () => import('./sign-ins-page.vue'), meta: { title: () => pages.signIns, menu: { order: 21, icon: 'device' }, rule } },
    { path: 'reveals', name: 'reveals', component: () => import('./reveals-page.vue'), meta: { title: () => pages.reveals, menu: { order: 22, icon: 'eye' }, rule } },
    {
      path: 'audit-counts', name: 'audit-counts', component: () => import('./audit-counts-page.vue'),
      meta: { title: () => pages.auditCounts, rule: { roles: ['COUNTY_DIRECTOR'] }, impersonal: true },
    },
  ],
  panels: {
    'audit-event': { path: 'event/:eventId', component: () => import('./audit-drawer.vue'), meta: { title: () => pages.auditEvent } },
  },
};
