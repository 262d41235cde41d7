import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

const rule = { action: 'EXCHANGE_MANAGE' };

/** 交流活动 and 项目大赛, reached from 力量 (R70). */
export const routes: FeatureRoutes = {
  pages: [
    { path: 'exchanges', name: 'exchanges', component: () => import('./exchanges-page.vue'), meta: { title: () => pages.exchanges, rule, under: 'volunteers', opens: ['exchange'] } },
    { path: 'exchanges/new', name: 'plan-exchange', component: () => import('./plan-page.vue'), meta: { title: () => pages.planExchange, rule, under: 'volunteers' } },
  ],
  panels: {
    exchange: { path: 'exchange/:exchangeId', component: () => import('./exchange-drawer.vue'), meta: { title: () => pages.exchange, rule, under: 'volunteers' } },
  },
};
