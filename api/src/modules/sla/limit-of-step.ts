import type { EntityManager } from '@mikro-orm/postgresql';
import type { Urgency } from '../orders/order.codes.ts';
import { CalendarDay } from './calendar-day.ts';
import { HOLIDAYS_2026 } from './holidays-2026.ts';
import { DAY_MS, shanghaiDay } from './shanghai.ts';
import { SLA_DEFAULTS, type SlaLimit } from './sla-defaults.ts';
import { SlaRule } from './sla-rule.ts';
import type { SlaStep } from './sla.codes.ts';
import { addMinutes, minutesBetween, workingCalendar, type CalendarExceptions, type WorkingCalendar } from './working-calendar.ts';

/** What a time limit depends on: each county has its own rules (domain §4.3). */
export interface RunningStep {
  countyCode: string;
  step: SlaStep;
  urgency: Urgency;
}

/** How far ahead days off are looked up; longer than any limit. */
const HORIZON_DAYS = 120;

/** When a step that begins at `from` is due; `atMost` minutes when part of its time is used up already. */
export async function dueAfter(em: EntityManager, running: RunningStep, from: Date, atMost = Infinity): Promise<Date> {
  const { minutes, clock } = await limitOf(em, running);
  return addMinutes(await calendarFrom(em, from), clock, from, Math.min(minutes, atMost));
}

/** Minutes that the step's clock still has to run from `now` until it is due; 0 when it is overdue. */
export async function minutesLeft(em: EntityManager, running: RunningStep, now: Date, dueAt: Date): Promise<number> {
  const { clock } = await limitOf(em, running);
  return minutesBetween(await calendarFrom(em, now), clock, now, dueAt);
}

async function limitOf(em: EntityManager, { countyCode, step, urgency }: RunningStep): Promise<SlaLimit> {
  return (await em.findOne(SlaRule, { countyCode, step, urgency })) ?? SLA_DEFAULTS[step][urgency];
}

/** Days of `calendar_days` go over the built-in ones. */
async function calendarFrom(em: EntityManager, from: Date): Promise<WorkingCalendar> {
  const last = shanghaiDay(new Date(from.getTime() + HORIZON_DAYS * DAY_MS));
  const days = await em.find(CalendarDay, { day: { $gte: shanghaiDay(from), $lte: last } });
  const exceptions: CalendarExceptions = new Map([...HOLIDAYS_2026, ...days].map(({ day, kind }) => [day, kind]));
  return workingCalendar(exceptions);
}
