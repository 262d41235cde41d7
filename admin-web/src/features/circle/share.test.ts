import { expect, it } from 'vitest';
import { percent, shareOf } from './share';

it('is that of the people; of the points where nobody knows how many people there are', () => {
  expect(shareOf({ points: 4, coveredPoints: 1, population: 1000, coveredPopulation: 582 })).toBe(582);
  expect(shareOf({ points: 4, coveredPoints: 1, population: 0, coveredPopulation: 0 })).toBe(250);
  expect(shareOf({ points: 0, coveredPoints: 0, population: 0, coveredPopulation: 0 })).toBeNull();
  expect([percent(582), percent(null)]).toEqual(['58.2%', '—']);
});
