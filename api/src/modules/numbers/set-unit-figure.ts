import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { noteChanges } from '../audit/field-changes.ts';
import { lockVisible } from '../../reading/visible.ts';
import { EmployerUnit } from '../teams/employer-unit.ts';
import { SetUnitFigureInput } from './numbers.inputs.ts';
import { UnitFigure } from './unit-figure.ts';

/** 录入单位在职党员数 (R31): what the unit's share is counted over; entered again it is replaced. @throws Refusal NOT_FOUND, INVALID_INPUT */
export async function setUnitFigure(deed: Deed, given: SetUnitFigureInput): Promise<Outcome> {
  demand(deed, 'FIGURE_ENTER');
  const { unitId, year, inServicePartyMembers, sourceNote } = checked(SetUnitFigureInput, given);
  const { em, viewer } = deed;
  // Two windows at once: the second replaces what the first has entered.
  const unit = await lockVisible(em, viewer, EmployerUnit, unitId);
  if (!unit) throw new Refusal('NOT_FOUND', ['input', 'unitId']);
  const { countyCode } = unit;
  const unitFigure = await em.findOne(UnitFigure, { countyCode, unit: { id: unit.id }, year }) ?? Object.assign(new UnitFigure(), { countyCode, unit, year });
  Object.assign(unitFigure, { inServicePartyMembers, sourceNote, demo: false });
  noteChanges(deed, unitFigure);
  em.persist(unitFigure);
  await em.flush();
  return { unitFigure };
}
