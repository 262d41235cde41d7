import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

const rule = { action: 'TRAINING_RECORD' };

/** 培训上岗, reached from the volunteers: the menu has no place left (console.md §5.1). */
export const routes: FeatureRoutes = {
  pages: [
    { path: 'training', name: 'training', component: () => import('./training-page.vue'), meta: { title: () => pages.training, rule, under: 'volunteers', opens: ['session', 'export'] } },
    { path: 'training/plan', name: 'plan-training', component: () => import('./plan-page.vue'), meta: { title: () => pages.planTraining, rule, under: 'volunteers' } },
    { path: 'training/course', name: 'add-course', component: () => import('./course-page.vue'), meta: { title: () => pages.addCourse, rule: { action: 'TRAINING_MANAGE' }, under: 'volunteers' } },
  ],
  panels: {
    session: { path: 'session/:sessionId', component: () => import('./session-drawer.vue'), meta: { title: () => pages.trainingSession, rule, under: 'volunteers' } },
  },
};
