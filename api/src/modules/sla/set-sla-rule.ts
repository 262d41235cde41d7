import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { wholeNumber } from '../../graphql/text-input.ts';
import { labelOf } from '../../reading/dictionary.ts';
import { noteChanges } from '../audit/field-changes.ts';
import { expectVersion } from '../settings/expect-version.ts';
import type { SetSlaRuleInput } from '../settings/settings.inputs.ts';
import { SLA_BOUNDS } from './sla-bounds.ts';
import { SlaClock } from './sla.codes.ts';
import { SlaRule } from './sla-rule.ts';

/**
 * 时限规则: in force for steps that begin from now on; a step that runs keeps the limit it began with (domain §4.3).
 * @throws Refusal INVALID_INPUT, CONFLICT when somebody set it since the caller looked
 */
export async function setSlaRule(deed: Deed, { step, urgency, minutes, clock, version }: SetSlaRuleInput): Promise<Outcome> {
  demand(deed, 'SETTINGS_MANAGE');
  wholeNumber(minutes, ['input', 'minutes'], SLA_BOUNDS.least, SLA_BOUNDS.most[clock]);
  const { em, viewer } = deed;
  const countyCode = viewer.counties.lo;
  const found = await em.findOne(SlaRule, { countyCode, step, urgency });
  expectVersion(found, version, found ? `${found.minutes} 分钟，${labelOf(SlaClock, found.clock)}` : '未设置');
  const rule = found ?? Object.assign(new SlaRule(), { countyCode, step, urgency });
  Object.assign(rule, { minutes, clock });
  noteChanges(deed, rule);
  em.persist(rule);
  // Its key is county, step and urgency; by this the payload is read back.
  return { rule: Object.assign(Object.create(SlaRule.prototype) as SlaRule, { id: `${countyCode}-${step}-${urgency}` }) };
}
