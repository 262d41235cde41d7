import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { lockVisible } from '../../reading/visible.ts';
import { EmployerUnit } from './employer-unit.ts';
import { EditUnitInput } from './unit.inputs.ts';

/** 修改单位: another name, or no longer on the list. @throws Refusal NOT_FOUND, CONFLICT, INVALID_INPUT */
export async function editUnit(deed: Deed, given: EditUnitInput): Promise<Outcome> {
  demand(deed, 'TEAM_UNITS');
  const { unitId, version, name, kind, active } = checked(EditUnitInput, given);
  const unit = await lockVisible(deed.em, deed.viewer, EmployerUnit, unitId);
  if (!unit) throw new Refusal('NOT_FOUND', ['input', 'unitId']);
  if (version != null && version !== unit.version) throw new Refusal('CONFLICT', ['input', 'version']);
  const { countyCode, id } = unit;
  if (active && await deed.em.count(EmployerUnit, { countyCode, name, active: true, id: { $ne: id } })) throw new Refusal('INVALID_INPUT', ['input', 'name'], '单位已在册');
  Object.assign(unit, { name, kind, active });
  await deed.em.flush();
  return { unit };
}
