import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallWorld, type World } from '../../../test/world.ts';
import type { Urgency } from '../orders/order.codes.ts';
import { CalendarDay } from './calendar-day.ts';
import { dueAfter } from './limit-of-step.ts';
import { provisionSla } from './provision-sla.ts';
import { SlaRule } from './sla-rule.ts';
import { SLA_DEFAULTS } from './sla-defaults.ts';
import type { SlaStep } from './sla.codes.ts';

let world: World;
beforeAll(async () => { world = await smallWorld(); });
afterAll(() => world[Symbol.asyncDispose]());

const H = 60, D = 24 * 60;

/** The table of domain §4.3, by hand. */
const TABLE: Partial<Record<SlaStep, [normal: number, urgent: number, emergency: number]>> = {
  REVIEW: [24 * H, 4 * H, H], DISPATCH: [24 * H, 4 * H, H], ANSWER: [48 * H, 12 * H, 2 * H], CONTACT: [24 * H, 4 * H, H],
  FINISH: [7 * D, 3 * D, D], RATE: [7 * D, 7 * D, 7 * D],
};

const due = (countyCode: string, urgency: Urgency, from: string, step: SlaStep = 'REVIEW') =>
  dueAfter(world.orm.em.fork(), { countyCode, step, urgency }, new Date(`${from}:00+08:00`)).then((at) => at.toISOString());

describe('时限 (domain §4.3, all defaults [D])', () => {
  test('the defaults are those of the table', () => {
    for (const [step, minutes] of Object.entries(TABLE)) {
      const limits = SLA_DEFAULTS[step as SlaStep];
      expect([step, limits.NORMAL.minutes, limits.URGENT.minutes, limits.EMERGENCY.minutes]).toEqual([step, ...minutes]);
    }
  });

  test('a normal review told on Friday rests on the days off, an urgent one does not', async () => {
    expect(await due('610528', 'NORMAL', '2026-06-05T10:00')).toBe('2026-06-08T02:00:00.000Z');
    expect(await due('610528', 'URGENT', '2026-06-05T22:00')).toBe('2026-06-05T18:00:00.000Z');
    expect(await due('610528', 'EMERGENCY', '2026-10-01T02:00')).toBe('2026-09-30T19:00:00.000Z');
  });

  test('a county has rules of its own; another county keeps the defaults', async () => {
    const em = world.orm.em.fork();
    await provisionSla(em, '610526');
    await provisionSla(world.orm.em.fork(), '610526');
    const rule = await em.findOneOrFail(SlaRule, { countyCode: '610526', step: 'REVIEW', urgency: 'NORMAL' });
    expect(rule).toMatchObject({ minutes: 24 * H, clock: 'WORKING_DAYS' });
    Object.assign(rule, { minutes: 450, clock: 'WORKING_HOURS' });
    await em.flush();
    expect(await due('610526', 'NORMAL', '2026-06-08T10:00')).toBe('2026-06-09T02:00:00.000Z');
    expect(await due('610526', 'NORMAL', '2026-06-06T10:00')).toBe('2026-06-08T10:00:00.000Z');
    expect(await due('610528', 'NORMAL', '2026-06-06T10:00')).toBe('2026-06-08T16:00:00.000Z');
    expect(await em.fork().count(SlaRule, { countyCode: '610526' })).toBe(Object.keys(SLA_DEFAULTS).length * 3);
  });

  test('a day off that the calendar table tells goes over the built-in ones', async () => {
    const em = world.orm.em.fork();
    await em.nativeDelete(CalendarDay, {});
    em.create(CalendarDay, { day: '2026-07-06', kind: 'HOLIDAY', name: '县庆' });
    em.create(CalendarDay, { day: '2026-06-19', kind: 'WORKDAY', name: '端午节照常上班' });
    await em.flush();
    expect(await due('610528', 'NORMAL', '2026-07-03T10:00')).toBe('2026-07-07T02:00:00.000Z');
    expect(await due('610528', 'NORMAL', '2026-06-18T10:00')).toBe('2026-06-19T02:00:00.000Z');
  });
});
