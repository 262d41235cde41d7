import { expect, it } from 'vitest';
import { likelyAppointment, nextStepOf } from './next-step';

const volunteers = (count: number) => ({ volunteers: { nodes: Array.from({ length: count }) } });

it('asks for one step after the other', () => {
  expect(nextStepOf({ state: 'ACCEPTED', contactedAt: null, currentDispatch: volunteers(0) })).toBe('contact');
  expect(nextStepOf({ state: 'ACCEPTED', contactedAt: '2026-11-23T14:05:00+08:00', currentDispatch: volunteers(0) })).toBe('name');
  expect(nextStepOf({ state: 'ACCEPTED', contactedAt: '2026-11-23T14:05:00+08:00', currentDispatch: volunteers(2) })).toBe('start');
  expect(nextStepOf({ state: 'IN_SERVICE', contactedAt: null, currentDispatch: volunteers(0) })).toBe('report');
});

const now = Date.parse('2026-11-23T14:05:00+08:00');

it.each([
  ['TODAY', null, '2026-11-23T15:00:00+08:00'],
  ['ON_DATE', '2026-11-26', '2026-11-26T09:00:00+08:00'],
  ['ON_DATE', '2026-11-20', '2026-11-24T09:00:00+08:00'],
  ['ANY_TIME', null, '2026-11-24T09:00:00+08:00'],
] as const)('proposes a time for %s %s', (preferredTime, preferredDate, expected) => {
  expect(likelyAppointment({ preferredTime, preferredDate }, now)).toBe(Date.parse(expected));
});

it('takes tomorrow from the Shanghai day, also late at night', () => {
  const late = Date.parse('2026-11-24T01:30:00+08:00');
  expect(likelyAppointment({ preferredTime: 'ANY_TIME', preferredDate: null }, late)).toBe(Date.parse('2026-11-25T09:00:00+08:00'));
});
