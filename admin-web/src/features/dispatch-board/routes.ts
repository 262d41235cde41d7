import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

export const routes: FeatureRoutes = {
  pages: [
    {
      path: 'dispatch', name: 'dispatch', component: () => import('./dispatch-page.vue'),
      meta: { title: () => pages.dispatch, rule: { action: 'ORDER_DISPATCH' }, menu: { order: 2, icon: 'send' }, opens: ['dispatch-order'] },
    },
    {
      path: 'supervise', name: 'supervise', component: () => import('./supervise-page.vue'),
      meta: { title: () => pages.supervise, rule: { action: 'ORDER_SUPERVISE' }, menu: { order: 8, icon: 'flag' }, opens: ['supervise-order'] },
    },
  ],
  panels: {
    'dispatch-order': { path: ':orderId', component: () => import('./board-order.vue'), meta: { title: () => pages.dispatch } },
    'supervise-order': { path: ':orderId', component: () => import('./supervise-drawer.vue'), meta: { title: () => pages.superviseOrder } },
  },
};
