import { expect, it } from 'vitest';
import type { Measured } from './measure-cell.ts';
import { reportCell } from './read-report.ts';

const round = (requestsPerSecond: number, serverCpu: number | null = 1): Measured => ({ requestsPerSecond, p50: 2, p99: 9, requests: 100, serverCpu, postgresCpu: null });

it('tells medians of each side and our ratio to it by round', () => {
  const { sides } = reportCell({
    operation: '50 orders', viewer: 'COUNTY_OPERATOR', rows: 50,
    rounds: { ours: [round(100, 1), round(300, 3), round(200, 2)], hand: [round(200), round(300), round(250)] },
  });
  expect(sides[0]).toMatchObject({ name: 'ours', requestsPerSecond: 200, serverCpu: 2, postgresCpu: null, oursToThis: { median: 1, min: 1, max: 1 } });
  expect(sides[1]).toMatchObject({ name: 'hand', requestsPerSecond: 250, oursToThis: { median: 0.8, min: 0.5, max: 1 } });
});
