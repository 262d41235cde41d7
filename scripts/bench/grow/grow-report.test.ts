import { expect, it } from 'vitest';
import { growthOf } from './grow-report.ts';

const PAGE = { list: 'newest first', viewer: 'COUNTY_OPERATOR', page: 'first' } as const;
const hundred = (slowest: number) => Array.from({ length: 100 }, (_, i) => (i < 90 ? 1 : slowest));

it('compares the 95th percentile of the largest county with that of the smallest', () => {
  expect(growthOf(PAGE, [hundred(2), hundred(9), hundred(2.8)])).toMatchObject({ p95: [2, 9, 2.8], growth: 1.4, holds: true });
  expect(growthOf(PAGE, [hundred(2), hundred(3)])).toMatchObject({ growth: 1.5, holds: false });
});

it('does not hold when a size was refused', () => {
  expect(growthOf(PAGE, [hundred(2), null])).toMatchObject({ p95: [2, null], growth: null, holds: false });
  expect(growthOf(PAGE, [hundred(2), null, hundred(2)])).toMatchObject({ growth: 1, holds: false });
});
