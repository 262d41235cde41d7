import { expect, it } from 'vitest';
import { median, percentile, ratioByRound } from './statistics.ts';

it('takes the middle value, whatever the order', () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(() => median([])).toThrow(RangeError);
});

it('takes percentiles by nearest rank', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
  expect([0.5, 0.95, 0.99, 1].map((p) => percentile(hundred, p))).toEqual([50, 95, 99, 100]);
  expect(percentile([7], 0.01)).toBe(7);
});

it('compares round by round, not median by median', () => {
  // Both sides are three times slower in the second round: the ratio does not see it.
  expect(ratioByRound([200, 60, 210], [100, 30, 100])).toEqual({ median: 2, min: 2, max: 2.1 });
  expect(() => ratioByRound([1, 2], [1])).toThrow(RangeError);
});
