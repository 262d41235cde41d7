import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

const rule = { action: 'TEAM_MANAGE' };

/** 志愿服务队伍 8+N, reached from 力量. */
export const routes: FeatureRoutes = {
  pages: [
    { path: 'teams', name: 'teams', component: () => import('./teams-page.vue'), meta: { title: () => pages.teams, rule, under: 'volunteers', opens: ['managed-team', 'volunteer', 'export'] } },
    { path: 'teams/gaps', name: 'team-gaps', component: () => import('./gaps-page.vue'), meta: { title: () => pages.teamGaps, rule, under: 'volunteers', impersonal: true } },
    { path: 'teams/units', name: 'units', component: () => import('./units-page.vue'), meta: { title: () => pages.units, rule: { action: 'TEAM_UNITS' }, under: 'volunteers', impersonal: true } },
    { path: 'teams/units/new', name: 'add-unit', component: () => import('./add-unit-page.vue'), meta: { title: () => pages.addUnit, rule: { action: 'TEAM_UNITS' }, under: 'volunteers', impersonal: true } },
    { path: 'teams/units/:unitId/edit', name: 'edit-unit', component: () => import('./edit-unit-page.vue'), meta: { title: () => pages.editUnit, rule: { action: 'TEAM_UNITS' }, under: 'volunteers', impersonal: true } },
    { path: 'teams/new', name: 'set-up-team', component: () => import('./set-up-page.vue'), meta: { title: () => pages.setUpTeam, rule, under: 'volunteers' } },
  ],
  panels: {
    'managed-team': { path: 'team/:teamId', component: () => import('./managed-team.vue'), meta: { title: () => pages.team, rule, under: 'volunteers' } },
  },
};
