import type { RouteRecordRaw } from 'vue-router';
import { openPages } from '@/texts/open-pages';

/** What the code on a place's card leads to: a page for everybody. */
export const openRoutes: RouteRecordRaw[] = [{ path: '/p/:placeId', name: 'open-place', component: () => import('./open-place-page.vue'), meta: { title: () => openPages.place, open: true, impersonal: true } }];
