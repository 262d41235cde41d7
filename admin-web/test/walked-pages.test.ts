import { expect, it } from 'vitest';
import type { FeatureRoutes } from '../src/router';
import { WALKED } from './e2e/walked-pages';

const features = Object.values(import.meta.glob<{ routes: FeatureRoutes }>('../src/features/*/routes.ts', { eager: true }));
const pages = features.flatMap(({ routes }) => routes.pages ?? []);
/** What needs a record that a test has to make first is opened by the test that makes it. */
const OPENED_ELSEWHERE = ['volunteers/:volunteerId/edit', 'places/:placeId/edit', 'places/:placeId/card', 'points/:pointId/edit', 'teams/units/:unitId/edit', 'projects/:projectId/edit', 'demands/:demandId', 'enter/import/:importId'];

it.each(pages.map(({ path }) => path).filter((path) => !OPENED_ELSEWHERE.includes(path)))('the page /%s is walked through with axe in every size', (path) => {
  const pattern = new RegExp(`^/${path.replace(/:[^/]+/g, '[^/]+')}$`);
  expect(WALKED.flatMap(([, paths]) => paths).some((walked) => pattern.test(walked.split('?')[0]!))).toBe(true);
});

it('knows of no page that is not there', () => {
  for (const path of OPENED_ELSEWHERE) expect(pages.map((page) => page.path)).toContain(path);
});
