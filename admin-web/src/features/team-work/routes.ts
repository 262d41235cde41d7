import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

const rule = { roles: ['TEAM_LEADER'] } as const;

export const routes: FeatureRoutes = {
  pages: [
    {
      path: 'offers', name: 'offers', component: () => import('./offers-page.vue'),
      meta: { title: () => pages.offers, rule, menu: { order: 2, icon: 'inbox' } },
    },
    {
      path: 'pool', name: 'pool', component: () => import('./pool-page.vue'),
      meta: { title: () => pages.pool, rule, menu: { order: 3, icon: 'grab' } },
    },
    {
      path: 'tasks', name: 'tasks', component: () => import('./tasks-page.vue'),
      meta: { title: () => pages.tasks, rule, menu: { order: 4, icon: 'hands' }, opens: ['task'] },
    },
    {
      path: 'finished', name: 'finished', component: () => import('./finished-page.vue'),
      meta: { title: () => pages.finished, rule, menu: { order: 5, icon: 'done' } },
    },
  ],
  panels: {
    task: { path: ':orderId/:step(contact|name|report|fail)', component: () => import('./task-drawer.vue'), meta: { title: () => pages.task } },
  },
};
