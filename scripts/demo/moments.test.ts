import { expect, test } from 'vitest';
import { HOLIDAYS_2026 } from '../../api/src/modules/sla/holidays-2026.ts';
import { SLA_DEFAULTS } from '../../api/src/modules/sla/sla-defaults.ts';
import type { SlaStep } from '../../api/src/modules/sla/sla.codes.ts';
import type { Urgency } from '../../api/src/modules/orders/order.codes.ts';
import { addMinutes, workingCalendar } from '../../api/src/modules/sla/working-calendar.ts';
import { momentOfDemo } from './make-county.ts';
import { dayOf, dueAfter, minuteOfDay, whenOpen } from './moments.ts';
import { Random } from './random.ts';

test('limits end when the clock of the API says so', () => {
  const calendar = workingCalendar(new Map(HOLIDAYS_2026.map(({ day, kind }) => [day, kind])));
  const random = new Random('limits');
  for (let i = 0; i < 2000; i++) {
    const from = new Date(Date.UTC(2025, 10, 1) + random.whole(0, 420 * 86_400) * 1000);
    const step = random.pick(Object.keys(SLA_DEFAULTS) as SlaStep[]);
    const urgency = random.pick(['NORMAL', 'URGENT', 'EMERGENCY'] as Urgency[]);
    const { minutes, clock } = SLA_DEFAULTS[step][urgency];
    const atMost = random.chance(0.3) ? random.whole(0, 500) : Infinity;
    expect(dueAfter(step, urgency, from, atMost), `${step} ${urgency} ${from.toISOString()} ${atMost}`).toEqual(addMinutes(calendar, clock, from, Math.min(minutes, atMost)));
  }
});

test('offices act on working days, villages every day, nobody at night', () => {
  const random = new Random('hours');
  const night = new Date('2026-10-01T22:00:00+08:00');
  const office = whenOpen(random, night, 'OFFICE'), village = whenOpen(random, night, 'VILLAGE');
  expect([dayOf(office), dayOf(village)]).toEqual(['2026-10-08', '2026-10-02']);
  expect(minuteOfDay(office)).toBeGreaterThanOrEqual(510);
  const open = new Date('2026-11-23T10:00:00+08:00');
  expect(whenOpen(random, open, 'OFFICE')).toBe(open);
});

test('a demo plays at ten on the day that is told, else in the last full hour', () => {
  expect(momentOfDemo('2026-11-23').toISOString()).toBe('2026-11-23T02:00:00.000Z');
  expect(momentOfDemo(undefined, new Date('2026-11-23T05:59:59.999Z')).toISOString()).toBe('2026-11-23T05:00:00.000Z');
  for (const wrong of ['2026-02-30', 'tomorrow', '2026-1-1']) expect(() => momentOfDemo(wrong)).toThrow(RangeError);
});
