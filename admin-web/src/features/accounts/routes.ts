import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

const rule = { action: 'ACCOUNT_MANAGE' };

export const routes: FeatureRoutes = {
  pages: [
    {
      path: 'accounts', name: 'accounts', component: () => import('./accounts-page.vue'),
      meta: { title: () => pages.accounts, menu: { order: 20, icon: 'person' }, opens: ['account'], rule },
    },
    { path: 'new-account', name: 'new-account', component: () => import('./new-account-page.vue'), meta: { title: () => pages.createAccount, rule } },
    {
      path: 'access', name: 'access', component: () => import('./access-page.vue'),
      meta: { title: () => pages.accessRules, menu: { order: 25, icon: 'shield', roles: ['SECURITY_ADMIN'] }, rule: { roles: ['SECURITY_ADMIN', 'COUNTY_DIRECTOR'] }, impersonal: true },
    },
    { path: 'preview', name: 'preview', component: () => import('./preview-page.vue'), meta: { title: () => pages.preview, rule: { action: 'ROLE_PREVIEW' } } },
  ],
  panels: {
    account: { path: 'a/:accountId', component: () => import('./account-drawer.vue'), meta: { title: () => pages.account } },
  },
};
