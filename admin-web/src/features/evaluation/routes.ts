import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

export const routes: FeatureRoutes = {
  pages: [
    {
      path: 'evaluations', name: 'evaluations', component: () => import('./evaluations-page.vue'),
      // A village finds the same in its own list and keeps its three entries (console.md §5.3).
      meta: { title: () => pages.evaluations, rule: { action: 'FOLLOW_UP', roles: ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF'] }, under: 'orders', opens: ['order', 'complaint'] },
    },
  ],
  panels: {
    complaint: { path: 'complaint/:complaintId', component: () => import('./complaint-drawer.vue'), meta: { title: () => pages.complaint } },
  },
};
