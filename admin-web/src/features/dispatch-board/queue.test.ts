import { expect, it } from 'vitest';
import { chips, filtersAt, moved, nextOf, questionAt, stays, totalsOf } from './queue';

const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

it('counts as overdue only what the board can move on', () => {
  expect(filtersAt(Date.parse('2026-11-23T14:05:00+08:00')).overdue).toEqual({
    state: { in: ['SUBMITTED', 'PENDING_DISPATCH', 'DISPATCHED'] }, dueAt: { lt: '2026-11-23T06:05:00.000Z' },
  });
});

it('counts as due today what is not late yet and ends before midnight in Shanghai', () => {
  expect(filtersAt(Date.parse('2026-11-23T14:05:00+08:00')).today.dueAt).toEqual({ gte: '2026-11-23T06:05:00.000Z', lt: '2026-11-24T00:00:00+08:00' });
});

it('moves within the queue and stops at its ends', () => {
  expect(moved(rows, 'a', 1)?.id).toBe('b');
  expect(moved(rows, 'a', -1)?.id).toBe('a');
  expect(moved(rows, 'c', 1)?.id).toBe('c');
  expect(moved(rows, undefined, 1)?.id).toBe('a');
  expect(moved([], 'a', 1)).toBeUndefined();
});

it('goes on with the order after the one that was dealt with, at the end with the one before', () => {
  expect(nextOf(rows, 'a')?.id).toBe('b');
  expect(nextOf(rows, 'c')?.id).toBe('b');
  expect(nextOf(rows, 'elsewhere')?.id).toBe('a');
  expect(nextOf([{ id: 'a' }], 'a')).toBeUndefined();
});

it('goes on with an order that now waits for its dispatch, but not in the middle of reviewing', () => {
  expect(stays('waiting', 'PENDING_DISPATCH')).toBe(true);
  expect(stays('offered', 'PENDING_DISPATCH')).toBe(true);
  expect(stays('review', 'PENDING_DISPATCH')).toBe(false);
  expect(stays('dispatch', 'DISPATCHED')).toBe(false);
});

it('asks for the totals of the other chips, and gives each chip its own', () => {
  const now = Date.parse('2026-11-23T14:05:00+08:00');
  for (const chip of chips) {
    const { where, other1, other2, other3, other4, other5, other6 } = questionAt(now, chip, { opens: true, named: undefined });
    const asked = { orders: where, other1, other2, other3, other4, other5, other6 };
    // An answer in which each total names the filter that it was counted under.
    const answer = Object.fromEntries(Object.entries(asked).map(([name, filter]) => [name, { totalCount: Object.values(filtersAt(now)).findIndex((one) => JSON.stringify(one) === JSON.stringify(filter)) }]));
    expect(totalsOf(chip, answer as never)).toEqual(Object.fromEntries(Object.keys(filtersAt(now)).map((name, place) => [name, place])));
  }
});

it('opens the order of the address, else the first where there is room beside the queue', () => {
  expect(questionAt(0, 'review', { opens: false, named: '610528.x' })).toMatchObject({ opens: true, opened: { id: { eq: '610528.x' } } });
  expect(questionAt(0, 'review', { opens: true, named: undefined })).toMatchObject({ opens: true, opened: { state: { eq: 'SUBMITTED' } } });
  expect(questionAt(0, 'review', { opens: false, named: undefined }).opens).toBe(false);
});
