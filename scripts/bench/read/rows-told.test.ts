import { expect, it } from 'vitest';
import { idsTold, rootRows } from './rows-told.ts';

const A = '0199a000-0000-7000-8000-00000000000a', B = '0199a000-0000-7000-8000-00000000000b', C = '0199a000-0000-7000-8000-00000000000c';

it('finds the same rows in an answer of ours and in one of PostGraphile', () => {
  const ours = { orders: { nodes: [{ id: `610528.${A}`, currentTeam: null, events: { nodes: [{ id: `610528.${C}` }, { id: `610528.${B}` }] } }] } };
  const theirs = { allDemandOrders: { nodes: [{ rowId: A, volunteerTeam: null, orderEvents: { nodes: [{ rowId: C }, { rowId: B }] } }] } };
  expect(idsTold(ours)).toEqual([A, C, B]);
  expect(idsTold(theirs)).toEqual(idsTold(ours));
});

it('sees another row, another order of rows and a row less', () => {
  const nodes = (...ids: string[]) => ({ orders: { nodes: ids.map((id) => ({ id })) } });
  for (const other of [nodes(A, C), nodes(B, A), nodes(A)]) expect(idsTold(other)).not.toEqual(idsTold(nodes(A, B)));
});

it('counts the rows at the root', () => {
  expect([{ orders: { nodes: [1, 2] } }, { node: { id: A } }, { node: null }].map(rootRows)).toEqual([2, 1, 0]);
});
