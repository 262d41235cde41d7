import { expect, it } from 'vitest';
import { likelyTime, minutesOf, needsReview, recordsOf, wrongOf, type Helper } from './served-time';
import { fieldOf, momentOf } from './shanghai';

const at = (time: string) => Date.parse(`2026-11-23T${time}:00+08:00`);
const field = (time: string) => `2026-11-23T${time}`;
const served = (from: string, to: string, deduct = 0) => ({ from: field(from), to: field(to), deduct });
const limits = { raisedAt: at('08:00'), now: at('18:00') };

it('reads and writes the fields in Shanghai time, wherever the phone is', () => {
  expect(fieldOf(at('00:30'))).toBe('2026-11-23T00:30');
  expect(momentOf('2026-11-23T00:30')).toBe(at('00:30'));
  expect(momentOf('')).toBeNaN();
});

it('proposes from the start until now', () => {
  expect(likelyTime({ startedAt: at('09:02'), raisedAt: at('08:00'), now: at('11:07') })).toEqual({ from: at('09:00'), to: at('11:05') });
});

it('proposes two hours when the service began long ago', () => {
  expect(likelyTime({ startedAt: at('09:00'), raisedAt: at('08:00'), now: at('17:00') })).toEqual({ from: at('09:00'), to: at('11:00') });
});

it('proposes the last hour when start and report were pressed together, yet nothing before the demand was raised', () => {
  expect(likelyTime({ startedAt: at('16:58'), raisedAt: at('08:00'), now: at('17:00') })).toEqual({ from: at('16:00'), to: at('17:00') });
  expect(likelyTime({ startedAt: at('16:58'), raisedAt: at('16:30'), now: at('17:00') }).from).toBe(at('16:30'));
});

it('finds what the server would refuse', () => {
  expect(wrongOf(served('09:00', '11:00'), limits)).toBeNull();
  expect(wrongOf({ from: '', to: field('11:00'), deduct: 0 }, limits)).toBe('missing');
  expect(wrongOf(served('11:00', '11:00'), limits)).toBe('order');
  expect(wrongOf(served('17:00', '18:01'), limits)).toBe('future');
  expect(wrongOf(served('06:00', '07:00'), limits)).toBe('early');
  expect(wrongOf(served('09:00', '10:00', 60), limits)).toBe('deduct');
  expect(wrongOf(served('09:00', '10:00', -5), limits)).toBe('deduct');
  expect(wrongOf(served('09:00', '10:00', Number.NaN), limits)).toBe('deduct');
});

it('knows what counts, and what the centre looks at again', () => {
  expect(minutesOf(served('09:00', '11:00', 30))).toBe(90);
  expect(needsReview(served('08:00', '16:00'))).toBe(false);
  expect(needsReview(served('08:00', '16:01'))).toBe(true);
});

it('reports who came, each at the common time or an own one', () => {
  const helper = (volunteerId: string, facts: Partial<Helper> = {}): Helper => ({ volunteerId, name: '', came: true, apart: false, own: served('13:00', '14:00', 10), duty: false, ...facts });
  expect(recordsOf([helper('1'), helper('2', { came: false }), helper('3', { apart: true, duty: true })], served('09:00', '11:00'))).toEqual([
    { volunteerId: '1', serviceStart: '2026-11-23T09:00:00+08:00', serviceEnd: '2026-11-23T11:00:00+08:00', deductMinutes: 0, excludedReason: null },
    { volunteerId: '3', serviceStart: '2026-11-23T13:00:00+08:00', serviceEnd: '2026-11-23T14:00:00+08:00', deductMinutes: 10, excludedReason: 'DUTY' },
  ]);
});
