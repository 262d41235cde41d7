import type { FeatureRoutes } from '@/router';
import { imports } from '@/texts/imports';

const meta = { title: () => imports.title, rule: { action: 'DATA_IMPORT' } };

export const routes: FeatureRoutes = {
  pages: [
    { path: 'enter/import', name: 'import-demands', component: () => import('./start-import-page.vue'), meta },
    { path: 'import/:register', name: 'import-register', component: () => import('./start-import-page.vue'), meta: { ...meta, title: () => imports.titleOfRegisters } },
    { path: 'enter/import/:importId', name: 'import', component: () => import('./import-page.vue'), meta },
  ],
};
