import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

const rule = { roles: ['PROVINCE_OVERSEER', 'CITY_OVERSEER', 'COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF', 'VILLAGE_STAFF'] } as const;
const manages = { action: 'CIRCLE_MANAGE' };

/** 15 分钟服务圈 and its residential points, reached from 阵地. */
export const routes: FeatureRoutes = {
  pages: [
    { path: 'circle', name: 'circle', component: () => import('./circle-page.vue'), meta: { title: () => pages.circle, rule, under: 'places', impersonal: true } },
    { path: 'points', name: 'points', component: () => import('./points-page.vue'), meta: { title: () => pages.points, rule: manages, under: 'places', opens: ['export'], impersonal: true } },
    { path: 'points/new', name: 'add-point', component: () => import('./add-point-page.vue'), meta: { title: () => pages.addPoint, rule: manages, under: 'places', impersonal: true } },
    { path: 'points/:pointId/edit', name: 'edit-point', component: () => import('./edit-point-page.vue'), meta: { title: () => pages.editPoint, rule: manages, under: 'places', impersonal: true } },
  ],
};
