import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

const rule = { action: 'ORGANIZATION_MANAGE' };

/** 志愿服务组织 and 企业参与, reached from 力量 (R35, R41 to R44). */
export const routes: FeatureRoutes = {
  pages: [
    { path: 'organizations', name: 'organizations', component: () => import('./organizations-page.vue'), meta: { title: () => pages.organizations, rule, under: 'volunteers', opens: ['organization'] } },
    { path: 'organizations/new', name: 'add-organization', component: () => import('./add-page.vue'), meta: { title: () => pages.addOrganization, rule, under: 'volunteers' } },
    { path: 'partnerships', name: 'partnerships', component: () => import('./partnerships-page.vue'), meta: { title: () => pages.partnerships, rule, under: 'volunteers', impersonal: true } },
    { path: 'partnerships/new', name: 'record-partnership', component: () => import('./partnership-page.vue'), meta: { title: () => pages.recordPartnership, rule, under: 'volunteers', impersonal: true } },
  ],
  panels: {
    organization: { path: 'organization/:organizationId', component: () => import('./organization-drawer.vue'), meta: { title: () => pages.organization, rule, under: 'volunteers' } },
  },
};
