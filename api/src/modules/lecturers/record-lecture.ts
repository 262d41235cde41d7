import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { EraLecture } from './era-lecture.ts';
import { RecordLectureInput } from './lecturer.inputs.ts';
import { lockPosting } from './lock-posting.ts';

/** 登记宣讲 (R39): outside of a posting there is none. @throws Refusal OUTSIDE_POSTING, TIME_INVALID, NOT_FOUND */
export async function recordLecture(deed: Deed, given: RecordLectureInput): Promise<Outcome> {
  demand(deed, 'LECTURE_RECORD');
  const { postingId, heldOn, title, venue, audience } = checked(RecordLectureInput, given);
  const posting = await lockPosting(deed, postingId);
  if (heldOn < posting.fromDay || heldOn > posting.untilDay) throw new Refusal('OUTSIDE_POSTING', ['input', 'heldOn']);
  if (heldOn > shanghaiDay(deed.now)) throw new Refusal('TIME_INVALID', ['input', 'heldOn'], '宣讲还没有举行，举行后再登记');
  const lecture = Object.assign(new EraLecture(), { countyCode: posting.countyCode, posting, regionCode: posting.regionCode, heldOn, title, venue, audience } satisfies Partial<EraLecture>);
  deed.em.persist(lecture);
  await deed.em.flush();
  return { lecture, posting };
}
