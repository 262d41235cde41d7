import type { RouteRecordRaw } from 'vue-router';
import { openPages } from '@/texts/open-pages';
// Not lazy: on a slow line one more request costs more than the few KB it would save the other pages.
import LoginPage from './login-page.vue';

/** Pages without the frame, which need nobody signed in to be found. */
export const bareRoutes: RouteRecordRaw[] = [
  { path: '/login', name: 'login', component: LoginPage, meta: { title: () => openPages.login, open: true } },
  { path: '/password', name: 'password', component: () => import('./password-page.vue'), meta: { title: () => openPages.changePassword } },
];
