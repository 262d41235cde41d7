import { TodoAndApprovalsDocument, TodoDocument, TodoOutcomesDocument } from '@lastmile/schema/ahead';
import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';
import { filterOf, queueOf } from './queue';

/** What the page asks for a role: the director's to-dos hold approvals too, an overseer's no words of residents. */
function askedBy(role: string) {
  switch (role) {
    case 'COUNTY_DIRECTOR': return ['TodoAndApprovals', TodoAndApprovalsDocument] as const;
    case 'PROVINCE_OVERSEER': case 'CITY_OVERSEER': return ['TodoOutcomes', TodoOutcomesDocument] as const;
    default: return ['Todo', TodoDocument] as const;
  }
}

export const routes: FeatureRoutes = {
  pages: [
    {
      path: '', name: 'todo', component: () => import('./todo-page.vue'),
      meta: {
        title: () => pages.todo, menu: { order: 1, icon: 'todo' }, opens: ['order', 'team', 'volunteer'],
        asksFirst(role, { query }) {
          const queue = queueOf(role);
          if (!queue || query.show) return null;
          const [name, document] = askedBy(role);
          return { name, document, variables: { where: filterOf(queue, 'all', Date.now()) } };
        },
      },
    },
  ],
};
