import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

export const routes: FeatureRoutes = {
  pages: [
    {
      path: '', name: 'todo', component: () => import('./todo-page.vue'),
      meta: { title: () => pages.todo, menu: { order: 1, icon: 'todo' }, opens: ['order'] },
    },
  ],
};
