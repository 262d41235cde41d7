import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

const rule = { action: 'VOLUNTEER_ENTER' };

/** 志愿者. A village keeps its three entries (console.md §5.3) and comes here from the person's panel. */
export const routes: FeatureRoutes = {
  pages: [
    {
      path: 'volunteers', name: 'volunteers', component: () => import('./volunteers-page.vue'),
      meta: { title: () => pages.volunteers, rule, menu: { order: 6, icon: 'person', roles: ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF'] }, opens: ['volunteer', 'team', 'order', 'export'] },
    },
    { path: 'volunteers/new', name: 'register-volunteer', component: () => import('./register-page.vue'), meta: { title: () => pages.registerVolunteer, rule, under: 'volunteers' } },
    { path: 'volunteers/:volunteerId/edit', name: 'edit-volunteer', component: () => import('./edit-page.vue'), meta: { title: () => pages.editVolunteer, rule, under: 'volunteers' } },
  ],
  panels: {
    volunteer: { path: 'volunteer/:volunteerId', component: () => import('./volunteer-drawer.vue'), meta: { title: () => pages.volunteer, rule } },
  },
};
