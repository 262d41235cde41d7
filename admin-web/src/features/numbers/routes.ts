import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

const rule = { roles: ['PROVINCE_OVERSEER', 'CITY_OVERSEER', 'COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF', 'VILLAGE_STAFF'] } as const;

/** 指标 of the policy: 80 %, 20 hours, 13 % and what stands behind them (domain §5). */
export const routes: FeatureRoutes = {
  pages: [
    {
      path: 'numbers', name: 'numbers', component: () => import('./numbers-page.vue'),
      meta: { title: () => pages.numbers, rule, menu: { order: 9, icon: 'columns', roles: ['PROVINCE_OVERSEER', 'CITY_OVERSEER', 'COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF'] }, impersonal: true },
    },
    { path: 'numbers/figures', name: 'figures', component: () => import('./figures-page.vue'), meta: { title: () => pages.figures, rule: { action: 'FIGURE_ENTER' }, under: 'numbers', opens: ['export'], impersonal: true } },
  ],
};
