import type { FeatureRoutes } from '@/router';
import { exports } from '@/texts/exports';
import { pages } from '@/texts/pages';

const page = () => import('./exports-page.vue');

export const routes: FeatureRoutes = {
  pages: [
    {
      path: 'export-approvals', name: 'export-approvals', component: page,
      meta: { title: () => pages.exportApprovals, rule: { action: 'EXPORT_APPROVE' }, opens: ['export-request'] },
    },
    { path: 'exports', name: 'exports', component: page, meta: { title: () => pages.exports, rule: { action: 'EXPORT_REQUEST' }, opens: ['export-request'] } },
  ],
  panels: {
    export: { path: 'export', component: () => import('./export-lists.vue'), meta: { title: () => exports.title, rule: { action: 'EXPORT_REQUEST' } } },
    'export-request': { path: ':exportRequestId', component: () => import('./export-request.vue'), meta: { title: () => pages.exportRequest } },
  },
};
