import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

const rule = { action: 'ORDER_ENTER' };

export const routes: FeatureRoutes = {
  pages: [
    {
      path: 'enter', name: 'enter-demand', component: () => import('./enter-demand-page.vue'),
      meta: { title: () => pages.enterDemand, rule, menu: { order: 3, icon: 'add' }, opens: ['order'] },
    },
    {
      path: 'enter/many', name: 'enter-many', component: () => import('./enter-many-page.vue'),
      meta: { title: () => pages.enterMany, rule },
    },
    {
      path: 'demands/:demandId', name: 'edit-demand', component: () => import('./edit-demand-page.vue'),
      meta: { title: () => pages.editDemand, rule, opens: ['order'] },
    },
  ],
};
