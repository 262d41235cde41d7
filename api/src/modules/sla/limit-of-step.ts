import type { EntityManager } from '@mikro-orm/postgresql';
import type { Urgency } from '../orders/order.codes.ts';
import { oneTrip } from '../../database/one-trip.ts';
import type { CalendarDayKind } from './calendar-day.ts';
import { HOLIDAYS_2026 } from './holidays-2026.ts';
import { DAY_MS, shanghaiDay } from './shanghai.ts';
import { SLA_DEFAULTS, type SlaLimit } from './sla-defaults.ts';
import type { SlaStep } from './sla.codes.ts';
import { addMinutes, minutesBetween, workingCalendar, type WorkingCalendar } from './working-calendar.ts';

/** What a time limit depends on: each county has its own rules (domain §4.3). */
export interface RunningStep {
  countyCode: string;
  step: SlaStep;
  urgency: Urgency;
}

/** How far ahead days off are looked up; longer than any limit. */
const HORIZON_DAYS = 120;

const BUILT_IN = HOLIDAYS_2026.map(({ day, kind }) => [day, kind] as const);

/** When a step that begins at `from` is due; `atMost` minutes when part of its time is used up already. */
export async function dueAfter(em: EntityManager, running: RunningStep, from: Date, atMost = Infinity): Promise<Date> {
  const { minutes, clock, calendar } = await limitOf(em, running, from);
  return addMinutes(calendar, clock, from, Math.min(minutes, atMost));
}

/** Minutes that the step's clock still has to run from `now` until it is due; 0 when it is overdue. */
export async function minutesLeft(em: EntityManager, running: RunningStep, now: Date, dueAt: Date): Promise<number> {
  const { clock, calendar } = await limitOf(em, running, now);
  return minutesBetween(calendar, clock, now, dueAt);
}

interface LimitOnCalendar extends SlaLimit {
  calendar: WorkingCalendar;
}

type Days = [day: string, kind: CalendarDayKind][];

/** What was asked in a transaction already: one that enters many demands asks once. */
const ASKED = new WeakMap<EntityManager, Map<string, LimitOnCalendar>>();

async function limitOf(em: EntityManager, running: RunningStep, from: Date): Promise<LimitOnCalendar> {
  const asked = ASKED.get(em) ?? new Map<string, LimitOnCalendar>();
  ASKED.set(em, asked);
  const key = `${running.countyCode} ${running.step} ${running.urgency} ${shanghaiDay(from)}`;
  const limit = asked.get(key) ?? await lookUpLimit(em, running, from);
  asked.set(key, limit);
  return limit;
}

/** The county's own rule goes before the default; its own days go over those of the country, and these over the built-in ones. One statement. */
async function lookUpLimit(em: EntityManager, { countyCode, step, urgency }: RunningStep, from: Date): Promise<LimitOnCalendar> {
  const last = shanghaiDay(new Date(from.getTime() + HORIZON_DAYS * DAY_MS));
  const [found] = await oneTrip<{ rule: SlaLimit | null; days: Days; own: Days }>(em, {
    text: `select (select json_build_object('minutes', minutes, 'clock', clock) from sla_rules where county_code = $1 and step = $2 and urgency = $3) as rule,
      (select coalesce(json_agg(json_build_array(day, kind)), '[]') from calendar_days where day between $4 and $5) as days,
      (select coalesce(json_agg(json_build_array(day, kind)), '[]') from county_calendar_days where county_code = $1 and kind is not null and day between $4 and $5) as own`,
    values: [countyCode, step, urgency, shanghaiDay(from), last],
  });
  return { ...(found!.rule ?? SLA_DEFAULTS[step][urgency]), calendar: workingCalendar(new Map([...BUILT_IN, ...found!.days, ...found!.own])) };
}
