import { TodoDocument, TodoOutcomesDocument } from '@lastmile/schema/ahead';
import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';
import { filterOf, queueOf } from './queue';

export const routes: FeatureRoutes = {
  pages: [
    {
      path: '', name: 'todo', component: () => import('./todo-page.vue'),
      meta: {
        title: () => pages.todo, menu: { order: 1, icon: 'todo' }, opens: ['order', 'team', 'volunteer'],
        asksFirst(role, { query }) {
          const queue = queueOf(role);
          if (!queue || query.show) return null;
          const outcomes = queue === 'overseer';
          return { name: outcomes ? 'TodoOutcomes' : 'Todo', document: outcomes ? TodoOutcomesDocument : TodoDocument, variables: { where: filterOf(queue, 'all', Date.now()) } };
        },
      },
    },
  ],
};
