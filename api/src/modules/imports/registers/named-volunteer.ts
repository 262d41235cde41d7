import type { Deed } from '../../../graphql/deed.ts';
import { Refusal } from '../../../graphql/errors.ts';
import { findVisible } from '../../../reading/visible.ts';
import { globalId } from '../../../reading/global-id.ts';
import { Volunteer } from '../../volunteers/volunteer.ts';
import { asText } from '../column-kinds.ts';
import type { ImportColumn } from '../import-column.ts';

/** A volunteer as lists name one: by number, and by name so that a mistyped number does not hit somebody else. */
export interface NamedVolunteer {
  volunteerNo: string;
  volunteerName: string;
}

export const VOLUNTEER_COLUMNS: ImportColumn<NamedVolunteer>[] = [
  { key: 'volunteerNo', heading: ['志愿者编号', 'Volunteer number'], alsoCalled: ['编号'], ...asText('volunteerNo'), fields: ['volunteerNo', 'volunteerId' as 'volunteerNo'], required: { standIn: { volunteerNo: '—' } }, note: ['登记后系统给出的编号', 'The number given at registration'], sample: 'ZY6105282026110100001', width: 24 },
  { key: 'volunteerName', heading: ['志愿者姓名', 'Name of the volunteer'], alsoCalled: ['姓名'], ...asText('volunteerName'), required: { standIn: { volunteerName: '—' } }, note: ['与编号核对，不一致不导入', 'Held against the number; a row where they differ is not entered'], sample: '张三', width: 12 },
];

/** @throws Refusal NOT_FOUND (also for one of elsewhere), INVALID_INPUT when the name is another one */
export async function namedVolunteer({ em, viewer }: Deed, { volunteerNo, volunteerName }: NamedVolunteer): Promise<Volunteer> {
  const countyCode = viewer.counties.lo;
  const number = volunteerNo.normalize('NFKC').trim().toUpperCase();
  const known = await em.findOne(Volunteer, { countyCode, volunteerNo: number }) ?? await em.findOne(Volunteer, { countyCode, formerNos: { $like: `%${number}%` } });
  const volunteer = known && await findVisible(em, viewer, Volunteer, globalId(known));
  if (!volunteer) throw new Refusal('NOT_FOUND', ['input', 'volunteerNo'], '没有这个编号的志愿者，或不在您的管理范围内');
  if (volunteer.name !== volunteerName.trim()) throw new Refusal('INVALID_INPUT', ['input', 'volunteerName'], '姓名与编号不是同一个人，请核对');
  return volunteer;
}
