import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

const rule = { action: 'TEAM_MANAGE' };

/** 志愿服务队伍 8+N, reached from 力量. */
export const routes: FeatureRoutes = {
  pages: [
    { path: 'teams', name: 'teams', component: () => import('./teams-page.vue'), meta: { title: () => pages.teams, rule, under: 'volunteers', opens: ['managed-team', 'volunteer'] } },
    { path: 'teams/new', name: 'set-up-team', component: () => import('./set-up-page.vue'), meta: { title: () => pages.setUpTeam, rule, under: 'volunteers' } },
  ],
  panels: {
    'managed-team': { path: 'team/:teamId', component: () => import('./managed-team.vue'), meta: { title: () => pages.team, rule, under: 'volunteers' } },
  },
};
