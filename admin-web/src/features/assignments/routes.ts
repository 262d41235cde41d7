import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

const rule = { roles: ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF', 'VILLAGE_STAFF', 'TEAM_LEADER'] } as const;

/** 工作任务 (R7): of a team in the menu, of the county and towns beside the projects, of a village in the person's own menu. */
export const routes: FeatureRoutes = {
  pages: [
    { path: 'assignments', name: 'assignments', component: () => import('./assignments-page.vue'), meta: { title: () => pages.assignments, rule, under: 'places', menu: { order: 6, icon: 'flag', roles: ['TEAM_LEADER'] }, opens: ['assignment'] } },
    { path: 'assignments/new', name: 'assign-work', component: () => import('./assign-page.vue'), meta: { title: () => pages.assignWork, rule: { action: 'WORK_ASSIGN' }, under: 'places' } },
  ],
  panels: {
    assignment: { path: 'assignment/:assignmentId', component: () => import('./assignment-drawer.vue'), meta: { title: () => pages.assignment } },
  },
};
