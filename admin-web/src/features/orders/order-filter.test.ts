import { expect, it } from 'vitest';
import { countOf, filterOf, noFilter, queryOf, whereOf } from './order-filter';

const now = Date.parse('2026-11-23T14:05:00+08:00');
const full = { group: 'review', category: 'LEGAL', urgency: 'URGENT', from: '2026-11-01', to: '2026-11-23', region: '610528101000', search: 'XQ610528202611230042' } as const;

it('goes into the address and comes back the same', () => {
  expect(filterOf(queryOf(full) as never)).toEqual(full);
  expect(filterOf({})).toEqual(noFilter);
  expect(queryOf(noFilter)).toEqual({});
});

it('puts no words into the address that may be of a person', () => {
  for (const search of ['龑', 'zjg', '13812345678', '5678']) expect(queryOf({ ...noFilter, search })).toEqual({});
  expect(filterOf({ q: '张建国' })).toEqual(noFilter);
});

it('leaves out what a mistyped or forged address says', () => {
  expect(filterOf({ show: 'nothing', category: 'x y', urgency: ['urgent'], from: '1 Nov', region: '610528', q: null })).toEqual(noFilter);
});

it('asks the server for the states of a group', () => {
  expect(whereOf({ ...noFilter, group: 'service' }, now)).toEqual({ and: [{ state: { in: ['ACCEPTED', 'IN_SERVICE'] } }] });
  expect(whereOf({ ...noFilter, group: 'overdue' }, now)).toEqual({ and: [{ dueAt: { lt: '2026-11-23T06:05:00.000Z' } }] });
  expect(whereOf(noFilter, now)).toEqual({});
});

it('takes both days of a range in, as days of Shanghai', () => {
  expect(whereOf({ ...noFilter, from: '2026-11-01', to: '2026-11-23' }, now)).toEqual({
    and: [{ reportedAt: { gte: '2026-11-01T00:00:00+08:00' } }, { reportedAt: { lt: '2026-11-23T16:00:00.000Z' } }],
  });
});

it('counts a range of days as one condition', () => {
  expect(countOf(full)).toBe(4);
  expect(countOf(noFilter)).toBe(0);
});
