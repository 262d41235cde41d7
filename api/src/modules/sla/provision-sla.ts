import type { EntityManager } from '@mikro-orm/postgresql';
import type { Urgency } from '../orders/order.codes.ts';
import { CalendarDay } from './calendar-day.ts';
import { HOLIDAYS_2026 } from './holidays-2026.ts';
import { SLA_DEFAULTS } from './sla-defaults.ts';
import { SlaRule } from './sla-rule.ts';
import type { SlaStep } from './sla.codes.ts';

/** Writes the default limits of a county and the known days off as rows that its administrator can then change. Idempotent. */
export async function provisionSla(em: EntityManager, countyCode: string): Promise<void> {
  const rules = new Set((await em.find(SlaRule, { countyCode })).map(({ step, urgency }) => `${step} ${urgency}`));
  for (const [step, limits] of Object.entries(SLA_DEFAULTS)) {
    for (const [urgency, limit] of Object.entries(limits)) {
      if (rules.has(`${step} ${urgency}`)) continue;
      em.create(SlaRule, { countyCode, step: step as SlaStep, urgency: urgency as Urgency, ...limit });
    }
  }
  const days = new Set((await em.find(CalendarDay, {})).map(({ day }) => day));
  for (const day of HOLIDAYS_2026) if (!days.has(day.day)) em.create(CalendarDay, { ...day });
  await em.flush();
}
