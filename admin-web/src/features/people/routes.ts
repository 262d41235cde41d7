import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

const OF_THE_LOOP = ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF', 'VILLAGE_STAFF'] as const;

/** What the search leads to; open to whom the search finds it. */
export const routes: FeatureRoutes = {
  panels: {
    team: { path: 'team/:teamId', component: () => import('./team-drawer.vue'), meta: { title: () => pages.team, rule: { roles: [...OF_THE_LOOP, 'PROVINCE_OVERSEER', 'CITY_OVERSEER', 'TEAM_LEADER'] } } },
  },
};
