import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

export const routes: FeatureRoutes = {
  pages: [
    { path: 'sessions', name: 'sessions', component: () => import('./sessions-page.vue'), meta: { title: () => pages.sessions } },
  ],
};
