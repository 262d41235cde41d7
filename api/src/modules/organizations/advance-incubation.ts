import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked, missing } from '../../graphql/input-rules.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { IncubationStep } from './incubation-step.ts';
import { lockOrganization } from './lock-organization.ts';
import { IncubationStage } from './organization.codes.ts';
import { AdvanceIncubationInput } from './organization.inputs.ts';

const ORDER = Object.keys(IncubationStage) as IncubationStage[];

/** 推进孵化 (R41): one stage after the other, each with its day. @throws Refusal NOT_FOUND, CONFLICT, WRONG_STATE, INVALID_INPUT */
export async function advanceIncubation(deed: Deed, given: AdvanceIncubationInput): Promise<Outcome> {
  demand(deed, 'ORGANIZATION_MANAGE');
  const input = checked(AdvanceIncubationInput, given);
  const organization = await lockOrganization(deed, input);
  const next = ORDER[organization.stage ? ORDER.indexOf(organization.stage) + 1 : 0];
  if (input.stage !== next) throw new Refusal('WRONG_STATE', ['input', 'stage'], '孵化按申请、入驻、培育、出壳的次序推进，一次一步');
  if (input.reachedOn > shanghaiDay(deed.now)) throw new Refusal('INVALID_INPUT', ['input', 'reachedOn'], '日期不能晚于今天');
  const { countyCode } = organization;
  const [last] = await deed.em.find(IncubationStep, { countyCode, organization: { countyCode, id: organization.id } }, { orderBy: { reachedOn: 'desc' }, limit: 1 });
  if (last && input.reachedOn < last.reachedOn) throw new Refusal('INVALID_INPUT', ['input', 'reachedOn'], '不能早于上一个阶段的日期');
  const mentorName = input.mentorName ?? organization.mentorName ?? null;
  if (input.stage !== 'APPLIED' && !mentorName) throw missing('mentorName');
  Object.assign(organization, { stage: input.stage, mentorName });
  deed.em.persist(Object.assign(new IncubationStep(), { countyCode, organization, regionCode: organization.regionCode, stage: input.stage, reachedOn: input.reachedOn, note: input.note ?? null } satisfies Partial<IncubationStep>));
  await deed.em.flush();
  return { organization };
}
