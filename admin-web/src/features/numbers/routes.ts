import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

const rule = { roles: ['PROVINCE_OVERSEER', 'CITY_OVERSEER', 'COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF', 'VILLAGE_STAFF'] } as const;
/** Units, groups and names are the county's own affair. */
const county = { roles: ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR'] } as const;

/** 指标 of the policy: 80 %, 20 hours, 13 % and what stands behind them (domain §5). */
export const routes: FeatureRoutes = {
  pages: [
    {
      path: 'numbers', name: 'numbers', component: () => import('./numbers-page.vue'),
      meta: { title: () => pages.numbers, rule, menu: { order: 9, icon: 'columns', roles: ['PROVINCE_OVERSEER', 'CITY_OVERSEER', 'COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF'] }, impersonal: true },
    },
    { path: 'numbers/party', name: 'party', component: () => import('./party-page.vue'), meta: { title: () => pages.party, rule: county, under: 'volunteers', opens: ['unit-figure'], impersonal: true } },
    { path: 'numbers/composition', name: 'composition', component: () => import('./composition-page.vue'), meta: { title: () => pages.composition, rule: county, under: 'volunteers', impersonal: true } },
    { path: 'numbers/untrained', name: 'duty-exceptions', component: () => import('./exceptions-page.vue'), meta: { title: () => pages.dutyExceptions, rule: county, under: 'numbers', opens: ['volunteer'] } },
    { path: 'numbers/figures', name: 'figures', component: () => import('./figures-page.vue'), meta: { title: () => pages.figures, rule: { action: 'FIGURE_ENTER' }, under: 'numbers', opens: ['export'], impersonal: true } },
  ],
  panels: {
    'unit-figure': { path: ':unitId', component: () => import('./unit-figure-drawer.vue'), meta: { title: () => pages.unitFigure } },
  },
};
