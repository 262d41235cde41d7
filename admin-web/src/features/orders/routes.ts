import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

export const routes: FeatureRoutes = {
  panels: {
    order: { path: 'order/:orderId', component: () => import('./order-drawer.vue'), meta: { title: () => pages.order } },
  },
};
