import { expect, it } from 'vitest';
import { figure, tableOf } from './print-table.ts';

it('lines up names to the left and numbers to the right', () => {
  expect(tableOf(['side', 'req/s'], [['ours', '458'], ['by hand', '1480']])).toBe('side     req/s\n-------  -----\nours       458\nby hand   1480');
});

it('shows three digits', () => {
  expect([0.8123, 12.34, 458.7, null].map(figure)).toEqual(['0.81', '12.3', '459', '–']);
});
