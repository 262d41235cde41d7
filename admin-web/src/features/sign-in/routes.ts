import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';
// Not lazy: on a slow line one more request costs more than the few KB it would save the other pages.
import LoginPage from './login-page.vue';

export const routes: FeatureRoutes = {
  bare: [
    { path: '/login', name: 'login', component: LoginPage, meta: { title: () => pages.login, open: true } },
    { path: '/password', name: 'password', component: () => import('./password-page.vue'), meta: { title: () => pages.changePassword } },
  ],
  pages: [
    { path: 'sessions', name: 'sessions', component: () => import('./sessions-page.vue'), meta: { title: () => pages.sessions } },
  ],
};
