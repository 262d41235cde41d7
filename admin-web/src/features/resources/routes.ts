import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

const rule = { action: 'RESOURCE_MANAGE' };

/** 资源 and their allocation (R8), beside 项目. */
export const routes: FeatureRoutes = {
  pages: [
    { path: 'resources', name: 'resources', component: () => import('./resources-page.vue'), meta: { title: () => pages.resources, rule, under: 'places', opens: ['resource'] } },
    { path: 'resources/new', name: 'add-resource', component: () => import('./add-resource-page.vue'), meta: { title: () => pages.addResource, rule, under: 'places' } },
  ],
  panels: {
    resource: { path: 'resource/:resourceId', component: () => import('./resource-drawer.vue'), meta: { title: () => pages.resource } },
  },
};
