import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { wholeNumber } from '../../graphql/text-input.ts';
import { noteChanges } from '../audit/field-changes.ts';
import type { SetSlaRuleInput } from '../settings/settings.inputs.ts';
import { SLA_BOUNDS } from './sla-bounds.ts';
import { SlaRule } from './sla-rule.ts';

/** 时限规则: in force for steps that begin from now on; a step that runs keeps the limit it began with (domain §4.3). */
export async function setSlaRule(deed: Deed, { step, urgency, minutes, clock }: SetSlaRuleInput): Promise<Outcome> {
  demand(deed, 'SETTINGS_MANAGE');
  wholeNumber(minutes, ['input', 'minutes'], SLA_BOUNDS.least, SLA_BOUNDS.most[clock]);
  const { em, viewer } = deed;
  const countyCode = viewer.counties.lo;
  const rule = await em.findOne(SlaRule, { countyCode, step, urgency }) ?? Object.assign(new SlaRule(), { countyCode, step, urgency });
  Object.assign(rule, { minutes, clock });
  noteChanges(deed, rule);
  em.persist(rule);
  // Its key is county, step and urgency; by this the payload is read back.
  return { rule: Object.assign(Object.create(SlaRule.prototype) as SlaRule, { id: `${countyCode}-${step}-${urgency}` }) };
}
