import { DispatchQueueDocument } from '@lastmile/schema/ahead';
import type { RouteLocation } from 'vue-router';
import type { Me } from '@/access/session';
import type { FirstQuestion } from '@/api/ahead';
import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';
import { roomOf } from '@/ui/room-of';
import { textSize } from '@/ui/text-size';
import { chipOf, questionAt } from './queue';

/** Who dispatches; the others are refused. */
const CENTRE: readonly Me['role'][] = ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR'];

/** Beside the queue an order is always open: its code comes with that of the page. */
function page() {
  if (roomOf(innerWidth, textSize.value).columns) void order().catch(() => undefined);
  return import('./dispatch-page.vue');
}

function order() {
  return import('./board-order.vue');
}

function asksFirst({ query, params }: RouteLocation): FirstQuestion | null {
  if (query.view) return null;
  const { columns } = roomOf(innerWidth, textSize.value);
  return { name: 'DispatchQueue', document: DispatchQueueDocument, variables: questionAt(Date.now(), chipOf(query.show), { opens: columns, named: params.orderId?.toString() }) };
}

export const routes: FeatureRoutes = {
  pages: [
    {
      path: 'dispatch', name: 'dispatch', component: page,
      meta: { title: () => pages.dispatch, rule: { action: 'ORDER_DISPATCH' }, menu: { order: 2, icon: 'send' }, opens: ['dispatch-order'], asksFirst: (role, to) => (CENTRE.includes(role) ? asksFirst(to) : null) },
    },
    {
      path: 'supervise', name: 'supervise', component: () => import('./supervise-page.vue'),
      meta: { title: () => pages.supervise, rule: { action: 'ORDER_SUPERVISE' }, menu: { order: 8, icon: 'flag', roles: ['PROVINCE_OVERSEER', 'CITY_OVERSEER'] }, under: 'orders', opens: ['supervise-order'] },
    },
  ],
  panels: {
    'dispatch-order': { path: ':orderId', component: order, meta: { title: () => pages.dispatch } },
    'supervise-order': { path: ':orderId', component: () => import('./supervise-drawer.vue'), meta: { title: () => pages.superviseOrder } },
  },
};
