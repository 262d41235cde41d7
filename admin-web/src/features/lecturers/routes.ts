import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

const rule = { action: 'LECTURE_RECORD' };

/** 新时代宣讲师, reached from 力量 (R39). */
export const routes: FeatureRoutes = {
  pages: [
    { path: 'lecturers', name: 'lecturers', component: () => import('./lecturers-page.vue'), meta: { title: () => pages.lecturers, rule, under: 'volunteers', opens: ['lecturer'] } },
    { path: 'lecturers/new', name: 'propose-lecturer', component: () => import('./propose-page.vue'), meta: { title: () => pages.proposeLecturer, rule: { action: 'LECTURER_MANAGE' }, under: 'volunteers' } },
  ],
  panels: {
    lecturer: { path: 'lecturer/:lecturerId', component: () => import('./lecturer-drawer.vue'), meta: { title: () => pages.lecturer, rule, under: 'volunteers' } },
  },
};
