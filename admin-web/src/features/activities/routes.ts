import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

const rule = { action: 'ACTIVITY_MANAGE' };

/** 志愿服务活动 (R10): of a town in the menu, of the county beside 阵地, of a village in the person's own menu. */
export const routes: FeatureRoutes = {
  pages: [
    { path: 'activities', name: 'activities', component: () => import('./activities-page.vue'), meta: { title: () => pages.activities, rule, under: 'places', menu: { order: 5, icon: 'calendar', roles: ['TOWN_STAFF'] }, opens: ['activity'] } },
    { path: 'activities/new', name: 'publish-activity', component: () => import('./publish-page.vue'), meta: { title: () => pages.publishActivity, rule, under: 'places' } },
  ],
  panels: {
    activity: { path: 'activity/:activityId', component: () => import('./activity-drawer.vue'), meta: { title: () => pages.activity } },
  },
};
