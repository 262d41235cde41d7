import { lockKey } from '../../database/lock-key.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { EmployerUnit } from './employer-unit.ts';
import { AddUnitInput } from './unit.inputs.ts';

/** 登记单位 (R26): what the list of units without a team is made of. @throws Refusal INVALID_INPUT */
export async function addUnit(deed: Deed, given: AddUnitInput): Promise<Outcome> {
  demand(deed, 'TEAM_UNITS');
  const { name, kind } = checked(AddUnitInput, given);
  const countyCode = deed.viewer.counties.lo;
  await lockKey(deed.em, `units ${countyCode}`);
  if (await deed.em.count(EmployerUnit, { countyCode, name, active: true })) throw new Refusal('INVALID_INPUT', ['input', 'name'], '单位已在册');
  const unit = Object.assign(new EmployerUnit(), { countyCode, regionCode: deed.viewer.regionCode!, name, kind } satisfies Partial<EmployerUnit>);
  deed.em.persist(unit);
  await deed.em.flush();
  return { unit };
}
