import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked, missing } from '../../graphql/input-rules.ts';
import { lockVisible } from '../../reading/visible.ts';
import { EraLecturer } from './era-lecturer.ts';
import { JudgeLecturerInput } from './lecturer.inputs.ts';

const CRITERIA = ['politicalStance', 'theory', 'expression', 'conduct'] as const;

/** 遴选: whoever lacks one of the four criteria is not selected (policy 五-1). @throws Refusal NOT_FOUND, CONFLICT, WRONG_STATE, INVALID_INPUT */
export async function judgeLecturer(deed: Deed, given: JudgeLecturerInput): Promise<Outcome> {
  demand(deed, 'LECTURER_SELECT');
  const input = checked(JudgeLecturerInput, given);
  const lecturer = await lockVisible(deed.em, deed.viewer, EraLecturer, input.lecturerId);
  if (!lecturer) throw new Refusal('NOT_FOUND', ['input', 'lecturerId']);
  if (input.version != null && input.version !== lecturer.version) throw new Refusal('CONFLICT', ['input', 'version']);
  if (lecturer.state !== 'PROPOSED') throw new Refusal('WRONG_STATE', ['input', 'lecturerId'], '这位宣讲师已经遴选过');
  if (input.selected) for (const field of CRITERIA) if (!input[field]) throw new Refusal('INVALID_INPUT', ['input', field], '四项条件都具备才能入选');
  if (!input.selected && !input.note) throw missing('note');
  Object.assign(lecturer, {
    ...Object.fromEntries(CRITERIA.map((field) => [field, input[field]])), state: input.selected ? 'SELECTED' : 'REJECTED', judgeNote: input.note ?? null, judgeName: deed.viewer.displayName ?? null, judgedAt: deed.now,
  });
  return { lecturer };
}
