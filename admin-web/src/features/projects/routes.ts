import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

const rule = { roles: ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF', 'VILLAGE_STAFF'] } as const;
const manage = { action: 'PROJECT_MANAGE' };

/** 项目 and 服务项目清单 (R3, R9), beside 阵地. */
export const routes: FeatureRoutes = {
  pages: [
    { path: 'projects', name: 'projects', component: () => import('./projects-page.vue'), meta: { title: () => pages.projects, rule, under: 'places', opens: ['project'] } },
    { path: 'projects/new', name: 'add-project', component: () => import('./add-project-page.vue'), meta: { title: () => pages.addProject, rule: manage, under: 'places' } },
    { path: 'projects/:projectId/edit', name: 'edit-project', component: () => import('./edit-project-page.vue'), meta: { title: () => pages.editProject, rule: manage, under: 'places' } },
    { path: 'catalog', name: 'catalog', component: () => import('./catalog-page.vue'), meta: { title: () => pages.catalog, rule, under: 'places', impersonal: true } },
  ],
  panels: {
    project: { path: 'project/:projectId', component: () => import('./project-drawer.vue'), meta: { title: () => pages.project } },
  },
};
