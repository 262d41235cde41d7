import { HOLIDAYS_2026 } from '../../api/src/modules/sla/holidays-2026.ts';
import { DAY_MS, MINUTE_MS, shanghaiDay, startOfDay } from '../../api/src/modules/sla/shanghai.ts';
import { addMinutes, minutesBetween, workingCalendar } from '../../api/src/modules/sla/working-calendar.ts';
import { SLA_DEFAULTS } from '../../api/src/modules/sla/sla-defaults.ts';
import type { SlaStep } from '../../api/src/modules/sla/sla.codes.ts';
import type { Urgency } from '../../api/src/modules/orders/order.codes.ts';
import type { Random } from './random.ts';

const CALENDAR = workingCalendar(new Map(HOLIDAYS_2026.map(({ day, kind }) => [day, kind])));

/** When people are at it: offices on working days, villages and teams every day from morning to evening. */
export type Hours = 'OFFICE' | 'VILLAGE';

const OPEN: Record<Hours, readonly [number, number]> = { OFFICE: [8.5 * 60, 18 * 60], VILLAGE: [8 * 60, 20 * 60] };

/** The moment itself when somebody is there, else soon after the next opening. */
export function whenOpen(random: Random, at: Date, hours: Hours): Date {
  const [opens, closes] = OPEN[hours];
  let day = dayOf(at);
  const minute = minuteOfDay(at);
  if (isOpenDay(day, hours) && minute >= opens && minute < closes) return at;
  if (minute >= closes || !isOpenDay(day, hours)) do day = nextDay(day); while (!isOpenDay(day, hours));
  return new Date(startOfDay(day).getTime() + (opens + random.whole(0, 100)) * MINUTE_MS + random.whole(0, 59) * 1000);
}

export function minuteOfDay(at: Date): number {
  return ((at.getTime() + OFFSET_MS) % DAY_MS) / MINUTE_MS;
}

export function plusMinutes(at: Date, minutes: number): Date {
  return new Date(at.getTime() + Math.round(minutes * 60) * 1000);
}

export function onDay(day: string, minute: number): Date {
  return new Date(startOfDay(day).getTime() + minute * MINUTE_MS);
}

export function nextDay(day: string, days = 1): string {
  return dayOf(new Date(startOfDay(day).getTime() + days * DAY_MS));
}

/**
 * When a step of a demo county is due: the default limits, as its rules are. Asked half a million times, so working days are
 * counted by number; a test compares with the API's own clock.
 */
export function dueAfter(step: SlaStep, urgency: Urgency, from: Date, atMost = Infinity): Date {
  const { minutes, clock } = SLA_DEFAULTS[step][urgency];
  let left = Math.min(minutes, atMost) * MINUTE_MS;
  if (clock === 'ROUND_THE_CLOCK') return new Date(from.getTime() + left);
  if (clock !== 'WORKING_DAYS') return addMinutes(CALENDAR, clock, from, left / MINUTE_MS);
  if (left <= 0) return from;
  let at = from.getTime();
  for (let number = dayNumber(from); ; number++) {
    const midnight = (number + 1) * DAY_MS - OFFSET_MS;
    if (isWorkingNumber(number)) {
      if (left <= midnight - at) return new Date(at + left);
      left -= midnight - at;
    }
    at = midnight;
  }
}

const OFFSET_MS = -startOfDay('1970-01-01').getTime();
const NAMES = new Map<number, string>();
const WORKING = new Map<number, boolean>();

function dayNumber(at: Date): number {
  return Math.floor((at.getTime() + OFFSET_MS) / DAY_MS);
}

/** The Shanghai day, remembered. */
export function dayOf(at: Date): string {
  const number = dayNumber(at);
  let day = NAMES.get(number);
  if (day === undefined) NAMES.set(number, day = shanghaiDay(at));
  return day;
}

function isWorkingNumber(number: number): boolean {
  let working = WORKING.get(number);
  if (working === undefined) WORKING.set(number, working = CALENDAR.isWorkingDay(dayOf(new Date(number * DAY_MS - OFFSET_MS))));
  return working;
}

export function minutesLeft(step: SlaStep, urgency: Urgency, now: Date, dueAt: Date): number {
  return minutesBetween(CALENDAR, SLA_DEFAULTS[step][urgency].clock, now, dueAt);
}

function isOpenDay(day: string, hours: Hours): boolean {
  return hours === 'VILLAGE' || CALENDAR.isWorkingDay(day);
}
