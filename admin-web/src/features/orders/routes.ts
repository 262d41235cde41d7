import { me } from '@/access/session';
import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

/** One list, named after the range of who looks at it. */
function nameOfList(): string {
  switch (me.value?.role) {
    case 'TOWN_STAFF': return pages.ordersOfTown;
    case 'VILLAGE_STAFF': return pages.ordersOfVillage;
    case 'CITY_OVERSEER': case 'PROVINCE_OVERSEER': return pages.ordersBelow;
    default: return pages.orders;
  }
}

export const routes: FeatureRoutes = {
  pages: [
    {
      path: 'orders', name: 'orders', component: () => import('./orders-page.vue'),
      meta: {
        title: nameOfList, menu: { order: 4, icon: 'order' }, opens: ['order', 'export'],
        rule: { roles: ['PROVINCE_OVERSEER', 'CITY_OVERSEER', 'COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF', 'VILLAGE_STAFF'] },
      },
    },
  ],
  panels: {
    order: { path: 'order/:orderId', component: () => import('./order-drawer.vue'), meta: { title: () => pages.order } },
  },
};
