import { expect, it } from 'vitest';
import { chosenOf, rowsOf, type Proposal } from './batch';

const proposal = (orderId: string, teamId: string, proximity: Proposal['proximity'] = 'SAME_TOWN') => ({
  order: { id: orderId, orderNo: orderId, title: orderId, version: 1 }, team: { id: teamId, name: teamId }, proximity,
}) as Proposal;

it('keeps the order of the queue, takes the best team, and leaves out what needs a confirmation', () => {
  const rows = rowsOf(['b', 'a', 'c'], [proposal('a', 'x'), proposal('b', 'y', 'SAME_COUNTY'), proposal('a', 'z')]);
  expect(rows.map(({ order, teamId, taken }) => [order.id, teamId, taken])).toEqual([['b', 'y', false], ['a', 'x', true]]);
  rows[1]!.teamId = 'z';
  expect(chosenOf(rows[1]!).team!.id).toBe('z');
});
