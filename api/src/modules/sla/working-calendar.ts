import { DAY_MS, MINUTE_MS, shanghaiDay, startOfDay } from './shanghai.ts';
import type { SlaClock } from './sla.codes.ts';

/** Which days are worked: Monday to Friday, but for the holidays and the exchanged days (调休) that are told. */
export interface WorkingCalendar {
  isWorkingDay(day: string): boolean;
}

/** Exceptions to the week's rule by day; a year without any follows Monday to Friday. */
export type CalendarExceptions = ReadonlyMap<string, 'HOLIDAY' | 'WORKDAY'>;

/** Office hours 08:30–12:00 and 14:00–18:00, in minutes of the day [D]. */
const OFFICE_HOURS: readonly Span[] = [[510, 720], [840, 1080]];
const WHOLE_DAY: readonly Span[] = [[0, 1440]];
const CLOSED: readonly Span[] = [];

type Span = readonly [from: number, to: number];

/** A limit longer than this is a mistake in the rules; without a bound a calendar of holidays alone would never end. */
const LONGEST_DAYS = 3660;

export function workingCalendar(exceptions: CalendarExceptions): WorkingCalendar {
  return {
    isWorkingDay(day) {
      const exception = exceptions.get(day);
      if (exception) return exception === 'WORKDAY';
      const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
      return weekday >= 1 && weekday <= 5;
    },
  };
}

/** The moment at which a clock that starts at `from` has run for `minutes`. */
export function addMinutes(calendar: WorkingCalendar, clock: SlaClock, from: Date, minutes: number): Date {
  let left = minutes * MINUTE_MS;
  if (left <= 0) return from;
  for (const [start, end] of runs(calendar, clock, from)) {
    if (left <= end - start) return new Date(start + left);
    left -= end - start;
  }
  throw new RangeError(`no working time within ${LONGEST_DAYS} days`);
}

/** Whole minutes that the clock runs from `from` to `to`; 0 when `to` is not later. */
export function minutesBetween(calendar: WorkingCalendar, clock: SlaClock, from: Date, to: Date): number {
  let sum = 0;
  for (const [start, end] of runs(calendar, clock, from)) {
    if (start >= to.getTime()) break;
    sum += Math.min(end, to.getTime()) - start;
  }
  return Math.floor(sum / MINUTE_MS);
}

/** The stretches, in epoch milliseconds, in which the clock runs from `from` on. */
function* runs(calendar: WorkingCalendar, clock: SlaClock, from: Date): Generator<[start: number, end: number]> {
  let midnight = startOfDay(shanghaiDay(from)).getTime();
  for (let i = 0; i < LONGEST_DAYS; i++, midnight += DAY_MS) {
    for (const [first, last] of spansOf(calendar, clock, shanghaiDay(new Date(midnight)))) {
      const start = Math.max(midnight + first * MINUTE_MS, from.getTime());
      const end = midnight + last * MINUTE_MS;
      if (start < end) yield [start, end];
    }
  }
}

function spansOf(calendar: WorkingCalendar, clock: SlaClock, day: string): readonly Span[] {
  if (clock === 'ROUND_THE_CLOCK') return WHOLE_DAY;
  if (!calendar.isWorkingDay(day)) return CLOSED;
  return clock === 'WORKING_DAYS' ? WHOLE_DAY : OFFICE_HOURS;
}
