import { expect, it } from 'vitest';
import { queryOf, searchOf, whereOf } from './audit-filter';

it('keeps the conditions in the address and reads them back', () => {
  const query = { outcome: 'refused', verb: 'signIn', person: '吴', from: '2026-11-23' };
  expect(queryOf(searchOf(query))).toEqual(query);
  expect(searchOf({ outcome: 'x', from: 'yesterday' })).toMatchObject({ outcome: 'any', from: '' });
});

it('asks for whole days of Shanghai, both included', () => {
  expect(whereOf(searchOf({ from: '2026-11-23', to: '2026-11-23' }))).toEqual({ and: [{ at: { gte: '2026-11-22T16:00:00.000Z' } }, { at: { lt: '2026-11-23T16:00:00.000Z' } }] });
  expect(whereOf(searchOf({}))).toBeUndefined();
});
