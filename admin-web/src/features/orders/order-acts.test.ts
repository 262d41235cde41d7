import { expect, it } from 'vitest';
import { actsFor } from './order-acts';
import type { WholeOrder } from './whole-order';

const now = Date.parse('2026-11-23T14:05:00+08:00');
const village = ['ORDER_ENTER', 'ORDER_CANCEL', 'ORDER_CONFIRM', 'ORDER_RATE', 'FOLLOW_UP', 'COMPLAINT_ENTER'];
const county = [...village, 'ORDER_REOPEN'];

function names(order: Partial<WholeOrder>, actions = village): string[] {
  return actsFor(order as WholeOrder, actions, now).map(({ name }) => name);
}

const rated = (overall: number, editableUntil: string) => ({ state: 'CLOSED' as const, ratings: { nodes: [{ overall, editableUntil }] } as never });

it('offers a station what waits for it, first', () => {
  expect(names({ state: 'DRAFT' })).toEqual(['continueDraft', 'cancel']);
  expect(names({ state: 'RETURNED' })).toEqual(['supplement', 'complain', 'cancel']);
  expect(names({ state: 'AWAITING_CONFIRMATION' })).toEqual(['confirm', 'refuse', 'complain']);
  expect(names({ state: 'AWAITING_RATING' })).toEqual(['rate', 'complain']);
});

it('does not let anybody withdraw what is being served', () => {
  expect(names({ state: 'ACCEPTED' })).toContain('cancel');
  expect(names({ state: 'IN_SERVICE' })).toEqual(['complain']);
});

it('lets a rating be changed for seven days, as the server says until when', () => {
  expect(names(rated(5, '2026-11-24T00:00:00+08:00'))).toEqual(['changeRating', 'complain']);
  expect(names(rated(5, '2026-11-23T00:00:00+08:00'))).toEqual(['complain']);
});

it('lets the county open one linked order after a low rating', () => {
  const low = rated(2, '2026-11-23T00:00:00+08:00');
  expect(names(low, county)).toEqual(['reopen', 'complain']);
  expect(names({ ...low, reopenedAs: { nodes: [{ id: '1', orderNo: 'XQ' }] } }, county)).toEqual(['complain']);
  expect(names(rated(3, '2026-11-23T00:00:00+08:00'), county)).toEqual(['complain']);
});

it('offers a follow-up while one is open, and nothing at all to those who may only look', () => {
  expect(names({ ...rated(1, '2026-11-23T00:00:00+08:00'), followUps: { nodes: [{ state: 'OPEN' }] } as never })).toEqual(['followUp', 'complain']);
  expect(names({ state: 'AWAITING_CONFIRMATION' }, ['ORDER_SUPERVISE'])).toEqual([]);
});
