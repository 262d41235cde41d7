import { contains } from '../../access/scope.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { findVisible, lockVisible } from '../../reading/visible.ts';
import { Place } from '../places/place.ts';
import { EraLecturer } from './era-lecturer.ts';
import type { PostLecturerInput } from './lecturer.inputs.ts';
import { LecturerPosting } from './lecturer-posting.ts';

/** 派驻: only who was selected, to one place at a time. @throws Refusal NOT_FOUND, WRONG_STATE, INVALID_INPUT */
export async function postLecturer(deed: Deed, { lecturerId, placeId, fromDay, untilDay }: PostLecturerInput): Promise<Outcome> {
  demand(deed, 'LECTURER_MANAGE');
  // Locked: two postings at once are looked at one after the other.
  const lecturer = await lockVisible(deed.em, deed.viewer, EraLecturer, lecturerId);
  if (!lecturer) throw new Refusal('NOT_FOUND', ['input', 'lecturerId']);
  const place = await findVisible(deed.em, deed.viewer, Place, placeId);
  if (!place || !contains(deed.viewer.range, place.regionCode)) throw new Refusal('NOT_FOUND', ['input', 'placeId']);
  if (lecturer.state !== 'SELECTED') throw new Refusal('WRONG_STATE', ['input', 'lecturerId'], '入选的宣讲师才能派驻');
  if (!place.active) throw new Refusal('WRONG_STATE', ['input', 'placeId'], '阵地已停用，请选择其他阵地');
  if (untilDay < fromDay) throw new Refusal('INVALID_INPUT', ['input', 'untilDay'], '派驻结束不能早于开始');
  const { countyCode } = lecturer;
  const overlapping = await deed.em.count(LecturerPosting, { countyCode, lecturer: { countyCode, id: lecturer.id }, fromDay: { $lte: untilDay }, untilDay: { $gte: fromDay } });
  if (overlapping > 0) throw new Refusal('INVALID_INPUT', ['input', 'fromDay'], '这段时间已派驻在别处，请先结束那次派驻');
  const posting = Object.assign(new LecturerPosting(), { countyCode, lecturer, place, regionCode: place.regionCode, fromDay, untilDay } satisfies Partial<LecturerPosting>);
  deed.em.persist(posting);
  await deed.em.flush();
  return { posting, lecturer };
}
