import { expect, it } from 'vitest';
import type { FeatureRoutes } from '../src/router';
import { help as english } from '../src/texts/en/help';
import { help } from '../src/texts/help';

const features = Object.values(import.meta.glob<{ routes: FeatureRoutes }>('../src/features/*/routes.ts', { eager: true }));
const names = features.flatMap(({ routes }) => routes.pages ?? []).map(({ name }) => String(name)).sort();

it('every page has its help in both languages, and no help is of a page that is not there', () => {
  expect(Object.keys(help.pages).sort()).toEqual(names);
  expect(Object.keys(english.pages).sort()).toEqual(names);
});

it('says as many steps in one language as in the other', () => {
  for (const name of names as (keyof typeof help.pages)[]) {
    const steps = ({ one, two, three }: { one: string; two: string; three: string }) => [one, two, three].filter(Boolean).length;
    expect(steps(english.pages[name]), name).toBe(steps(help.pages[name]));
  }
});
