import { expect, it } from 'vitest';
import { jsonOf, keptFilterOf, sameQuery } from './kept-filter';
import { noFilter, queryOf } from './order-filter';

const filter = { ...noFilter, group: 'overdue', urgency: 'URGENT' } as const;

it('is kept and opened the same', () => {
  expect(keptFilterOf(jsonOf(filter))).toEqual(filter);
  expect(sameQuery(queryOf(keptFilterOf(jsonOf(filter))), queryOf(filter))).toBe(true);
  expect(sameQuery(queryOf(noFilter), queryOf(filter))).toBe(false);
});

it('keeps no words of a person', () => {
  expect(jsonOf({ ...filter, search: '张建国' })).toBe(jsonOf(filter));
});

it('opens the whole list when it cannot be read', () => {
  for (const json of ['', '[]', 'null', '{']) expect(keptFilterOf(json)).toEqual(noFilter);
});
