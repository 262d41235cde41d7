import type { FeatureRoutes } from '@/router';
import { pages } from '@/texts/pages';

const rule = { roles: ['PROVINCE_OVERSEER', 'CITY_OVERSEER', 'COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF', 'VILLAGE_STAFF'] } as const;
const manages = { action: 'PLACE_MANAGE' };

/** 阵地. A village keeps its three entries and reaches its own place by search. */
export const routes: FeatureRoutes = {
  pages: [
    {
      path: 'places', name: 'places', component: () => import('./places-page.vue'),
      meta: { title: () => pages.places, rule, menu: { order: 7, icon: 'place', roles: ['PROVINCE_OVERSEER', 'CITY_OVERSEER', 'COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF'] }, opens: ['place', 'export'] },
    },
    { path: 'places/new', name: 'add-place', component: () => import('./add-page.vue'), meta: { title: () => pages.addPlace, rule: manages, under: 'places' } },
    { path: 'places/:placeId/edit', name: 'edit-place', component: () => import('./edit-page.vue'), meta: { title: () => pages.editPlace, rule: manages, under: 'places' } },
    { path: 'places/:placeId/card', name: 'place-card', component: () => import('./card-page.vue'), meta: { title: () => pages.placeCard, rule: manages, under: 'places', impersonal: true } },
  ],
  panels: {
    place: { path: 'place/:placeId', component: () => import('./place-drawer.vue'), meta: { title: () => pages.place, rule } },
  },
};
