import { expect, it } from 'vitest';
import { filterOf, queueOf } from './queue';

const now = Date.parse('2026-11-23T14:05:00+08:00');

it('gives each role that handles orders its own queue, and the three administrators none', () => {
  expect(queueOf('COUNTY_OPERATOR')).toBe('centre');
  expect(queueOf('VILLAGE_STAFF')).toBe('village');
  expect(queueOf('SECURITY_ADMIN')).toBeNull();
});

it('narrows the queue, never leaves it', () => {
  expect(filterOf('centre', 'all', now)).toEqual({ waitingFor: { eq: 'CENTRE' } });
  expect(filterOf('centre', 'overdue', now)).toEqual({ and: [{ waitingFor: { eq: 'CENTRE' } }, { dueAt: { lt: '2026-11-23T06:05:00.000Z' } }] });
});
