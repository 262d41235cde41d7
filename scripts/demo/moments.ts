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
  let day = shanghaiDay(at);
  const minute = minuteOfDay(at);
  if (isOpenDay(day, hours) && minute >= opens && minute < closes) return at;
  if (minute >= closes || !isOpenDay(day, hours)) do day = nextDay(day); while (!isOpenDay(day, hours));
  return new Date(startOfDay(day).getTime() + (opens + random.whole(0, 100)) * MINUTE_MS + random.whole(0, 59) * 1000);
}

export function minuteOfDay(at: Date): number {
  return (at.getTime() - startOfDay(shanghaiDay(at)).getTime()) / MINUTE_MS;
}

export function plusMinutes(at: Date, minutes: number): Date {
  return new Date(at.getTime() + Math.round(minutes * 60) * 1000);
}

export function onDay(day: string, minute: number): Date {
  return new Date(startOfDay(day).getTime() + minute * MINUTE_MS);
}

export function nextDay(day: string, days = 1): string {
  return shanghaiDay(new Date(startOfDay(day).getTime() + days * DAY_MS));
}

/** When a step of a demo county is due: the default limits, as its rules are. */
export function dueAfter(step: SlaStep, urgency: Urgency, from: Date, atMost = Infinity): Date {
  const { minutes, clock } = SLA_DEFAULTS[step][urgency];
  return addMinutes(CALENDAR, clock, from, Math.min(minutes, atMost));
}

export function minutesLeft(step: SlaStep, urgency: Urgency, now: Date, dueAt: Date): number {
  return minutesBetween(CALENDAR, SLA_DEFAULTS[step][urgency].clock, now, dueAt);
}

function isOpenDay(day: string, hours: Hours): boolean {
  return hours === 'VILLAGE' || CALENDAR.isWorkingDay(day);
}
