import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { EraLecture } from './era-lecture.ts';
import type { EndPostingInput } from './lecturer.inputs.ts';
import { lockPosting } from './lock-posting.ts';

/** 提前结束派驻: never before a lecture that was given in it. @throws Refusal NOT_FOUND, CONFLICT, INVALID_INPUT */
export async function endPosting(deed: Deed, { postingId, untilDay, version }: EndPostingInput): Promise<Outcome> {
  demand(deed, 'LECTURER_MANAGE');
  const posting = await lockPosting(deed, postingId);
  if (version != null && version !== posting.version) throw new Refusal('CONFLICT', ['input', 'version']);
  if (untilDay < posting.fromDay || untilDay > posting.untilDay) throw new Refusal('INVALID_INPUT', ['input', 'untilDay'], '最后一天应在派驻期内');
  const { countyCode } = posting;
  const later = await deed.em.count(EraLecture, { countyCode, posting: { countyCode, id: posting.id }, heldOn: { $gt: untilDay } });
  if (later > 0) throw new Refusal('INVALID_INPUT', ['input', 'untilDay'], '这一天以后还有登记的宣讲，请改晚一些');
  posting.untilDay = untilDay;
  return { posting };
}
