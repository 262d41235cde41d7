import { expect, it } from 'vitest';
import { shows } from './refetch-touching';

const order = new Set(['DemandOrder']);

it('knows an answer that shows an object of the type, however deep', () => {
  expect(shows({ orders: { nodes: [{ team: { __typename: 'Team' } }, { __typename: 'DemandOrder' }] } }, order)).toBe(true);
});

it('knows a list of the type also when it is empty', () => {
  expect(shows({ orders: { __typename: 'DemandOrderConnection', nodes: [] } }, order)).toBe(true);
});

it('leaves other answers alone', () => {
  expect(shows({ me: { __typename: 'Me', name: 'DemandOrder' }, none: null }, order)).toBe(false);
});
