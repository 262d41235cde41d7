import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOLIDAYS_2026 } from './holidays-2026.ts';
import { endOfDay, shanghaiDay, shanghaiMoment, startOfDay } from './shanghai.ts';
import type { SlaClock } from './sla.codes.ts';
import { addMinutes, minutesBetween, workingCalendar } from './working-calendar.ts';

const calendar = workingCalendar(new Map(HOLIDAYS_2026.map(({ day, kind }) => [day, kind])));
const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const HOUR = 60;

describe('the working calendar of 2026 (domain §4.3)', () => {
  test.each([
    ['2026-01-02', false, '元旦'], ['2026-01-04', true, '元旦调休上班'], ['2026-02-14', true, '春节调休上班'], ['2026-02-15', false, '春节'],
    ['2026-02-23', false, '春节'], ['2026-02-24', true, 'Tuesday'], ['2026-02-28', true, '春节调休上班'], ['2026-04-06', false, '清明节'],
    ['2026-05-05', false, '劳动节'], ['2026-05-09', true, '劳动节调休上班'], ['2026-06-19', false, '端午节'], ['2026-09-20', true, '国庆节调休上班'],
    ['2026-09-25', false, '中秋节'], ['2026-10-07', false, '国庆节'], ['2026-10-10', true, '国庆节调休上班'], ['2026-10-11', false, 'Sunday'],
    ['2026-06-06', false, 'Saturday'], ['2026-06-08', true, 'Monday'],
  ])('%s is worked: %s (%s)', (day, worked) => {
    expect(calendar.isWorkingDay(day)).toBe(worked);
  });

  test('a year without data follows Monday to Friday', () => {
    expect(['2031-10-01', '2031-10-04'].map((day) => calendar.isWorkingDay(day))).toEqual([true, false]);
  });

  test('33 days off and 6 exchanged ones, none twice', () => {
    expect(HOLIDAYS_2026.filter(({ kind }) => kind === 'HOLIDAY')).toHaveLength(33);
    expect(HOLIDAYS_2026.filter(({ kind }) => kind === 'WORKDAY')).toHaveLength(6);
    expect(new Set(HOLIDAYS_2026.map(({ day }) => day)).size).toBe(HOLIDAYS_2026.length);
  });
});

describe('limits', () => {
  test.each<[SlaClock, string, number, string, string]>([
    ['ROUND_THE_CLOCK', '2026-06-05 17:00', 4 * HOUR, '2026-06-05 21:00', 'urgent does not wait for Monday'],
    ['WORKING_DAYS', '2026-06-05 10:00', 24 * HOUR, '2026-06-08 10:00', 'Friday to Monday, the same hour'],
    ['WORKING_DAYS', '2026-06-06 10:00', 24 * HOUR, '2026-06-09 00:00', 'told on a Saturday, it begins on Monday'],
    ['WORKING_DAYS', '2026-09-30 16:00', 24 * HOUR, '2026-10-08 16:00', 'over the National Day'],
    ['WORKING_DAYS', '2026-02-13 09:00', 24 * HOUR, '2026-02-14 09:00', 'the Saturday before the Spring Festival is worked'],
    ['WORKING_HOURS', '2026-06-08 09:00', 3 * HOUR, '2026-06-08 12:00', 'to the noon break'],
    ['WORKING_HOURS', '2026-06-08 11:30', HOUR, '2026-06-08 14:30', 'over the noon break'],
    ['WORKING_HOURS', '2026-06-05 17:00', 450, '2026-06-08 17:00', 'one working day has 450 minutes'],
    ['WORKING_HOURS', '2026-06-06 10:00', 30, '2026-06-08 09:00', 'told on a Saturday'],
    ['WORKING_DAYS', '2025-12-31 12:00', 24 * HOUR, '2026-01-04 12:00', 'over the turn of the year'],
  ])('%s: %s and %i minutes end at %s (%s)', (clock, from, minutes, end) => {
    expect(addMinutes(calendar, clock, at(from), minutes)).toEqual(at(end));
    expect(minutesBetween(calendar, clock, at(from), at(end))).toBe(minutes);
  });

  test('nothing left ends at once; what is past has nothing left', () => {
    expect(addMinutes(calendar, 'WORKING_HOURS', at('2026-06-06 10:00'), 0)).toEqual(at('2026-06-06 10:00'));
    expect(minutesBetween(calendar, 'ROUND_THE_CLOCK', at('2026-06-08 10:00'), at('2026-06-08 09:00'))).toBe(0);
  });

  test('the clock stopped and started again ends as late as it was stopped, in its own time', () => {
    const clocks = fc.constantFrom<SlaClock>('ROUND_THE_CLOCK', 'WORKING_DAYS', 'WORKING_HOURS');
    const moment = fc.integer({ min: 0, max: 365 * 1440 }).map((minute) => new Date(at('2026-01-01 00:00').getTime() + minute * 60_000));
    fc.assert(fc.property(clocks, moment, fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 0, max: 20_000 }), (clock, from, minutes, used) => {
      const end = addMinutes(calendar, clock, from, minutes);
      expect(minutesBetween(calendar, clock, from, end)).toBe(minutes);
      const pausedAt = addMinutes(calendar, clock, from, Math.min(used, minutes));
      expect(minutesBetween(calendar, clock, pausedAt, end)).toBe(minutes - Math.min(used, minutes));
    }), { numRuns: 300 });
  });
});

test('days are those of Shanghai, also over midnight and the turn of the year (domain §10-12)', () => {
  expect(shanghaiDay(new Date('2025-12-31T16:00:00Z'))).toBe('2026-01-01');
  expect(shanghaiDay(new Date('2025-12-31T15:59:59Z'))).toBe('2025-12-31');
  expect(startOfDay('2026-01-01')).toEqual(new Date('2025-12-31T16:00:00Z'));
  expect(endOfDay(at('2026-06-08 23:59'))).toEqual(at('2026-06-09 00:00'));
  expect(shanghaiMoment(new Date('2026-06-08T01:05:00Z'))).toBe('6月8日 09:05');
});
