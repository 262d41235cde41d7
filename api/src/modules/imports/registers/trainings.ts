import type { Deed } from '../../../graphql/deed.ts';
import { contains } from '../../../access/scope.ts';
import { Refusal } from '../../../graphql/errors.ts';
import { globalId } from '../../../reading/global-id.ts';
import { shanghaiDay } from '../../sla/shanghai.ts';
import { recordTraining } from '../../training/record-training.ts';
import { TrainingCourse } from '../../training/training-course.ts';
import { TrainingSession } from '../../training/training-session.ts';
import { TrainingResult } from '../../training/training-result.ts';
import { TrainingOutcome } from '../../training/training.codes.ts';
import { Volunteer } from '../../volunteers/volunteer.ts';
import { asCode, asDay, asText } from '../column-kinds.ts';
import type { ImportRegisterRules } from '../register.ts';
import { repeatedRows } from '../repeated-rows.ts';
import { namedVolunteer, VOLUNTEER_COLUMNS, type NamedVolunteer } from './named-volunteer.ts';

interface Named extends NamedVolunteer {
  courseName: string;
  trainedOn: string;
  outcome: TrainingOutcome;
}

/** Who passed what, and in which session of the viewer's range. @throws Refusal NOT_FOUND, TIME_INVALID */
async function found(deed: Deed, input: Named): Promise<{ volunteer: Volunteer; session: TrainingSession; outcome: TrainingOutcome }> {
  const volunteer = await namedVolunteer(deed, input);
  const countyCode = deed.viewer.counties.lo;
  const courses = await deed.em.find(TrainingCourse, { countyCode, name: input.courseName.trim() });
  if (courses.length === 0) throw new Refusal('NOT_FOUND', ['input', 'courseName'], '没有这个名称的课程，请核对，或先开设课程');
  const [from, to] = [new Date(`${input.trainedOn}T00:00:00+08:00`), new Date(`${input.trainedOn}T24:00:00+08:00`)];
  const sessions = await deed.em.find(TrainingSession, { countyCode, course: { id: { $in: courses.map(({ id }) => id) } }, startsAt: { $gte: from, $lt: to }, state: { $ne: 'CANCELLED' } }, { orderBy: { startsAt: 'asc' } });
  const session = sessions.find(({ regionCode }) => contains(deed.viewer.range, regionCode));
  if (!session) throw new Refusal('NOT_FOUND', ['input', 'trainedOn'], '这一天没有这门课程的场次，请先安排培训（可补记办过的）');
  if (input.trainedOn > shanghaiDay(deed.now)) throw new Refusal('TIME_INVALID', ['input', 'trainedOn'], '培训还没有开始，开始后再登记结果');
  return { volunteer, session, outcome: input.outcome };
}
const repeated = repeatedRows<{ volunteer: Volunteer; session: TrainingSession }>(({ volunteer, session }) => `${volunteer.id} ${session.id}`, '同一场次同一人');

/** 培训结果: each row is the result of one person, as recordTraining takes it. */
export const trainingRegister: ImportRegisterRules<Named, { volunteer: Volunteer; session: TrainingSession }> = {
  verb: 'recordTraining', action: 'TRAINING_RECORD', record: TrainingResult,
  columns: [
    ...VOLUNTEER_COLUMNS as never[],
    { key: 'courseName', heading: ['课程名称', 'Course'], alsoCalled: ['课程'], ...asText<Named>('courseName'), required: { standIn: { courseName: '—' } }, note: ['与系统里的课程一致', 'As the course is called here'], sample: '志愿服务基础知识', width: 24 },
    { key: 'trainedOn', heading: ['培训日期', 'Day of the training'], alsoCalled: ['日期'], ...asDay<Named>('trainedOn'), required: { standIn: { trainedOn: '2020-01-01' } }, note: ['有场次的那一天', 'The day of its session'], sample: '2026-11-01', width: 14 },
    { key: 'outcome', heading: ['结果', 'Outcome'], ...asCode<Named>('outcome', () => TrainingOutcome), required: { standIn: { outcome: 'PASSED' } }, note: ['合格、不合格或缺席', '合格 (passed), 不合格 (failed) or 缺席 (absent)'], sample: '合格', width: 10 },
  ],
  check: found,
  warn: async (_deed, drafts, earlier) => repeated(drafts, earlier),
  enter: async (deed, input) => {
    const { volunteer, session, outcome } = await found(deed, input);
    return { ...await recordTraining(deed, { trainingSessionId: globalId(session), results: [{ volunteerId: globalId(volunteer), outcome }] }), volunteer };
  },
  numberOf: async (em, { volunteer }) => {
    const { countyCode, id } = volunteer as Volunteer;
    return (await em.findOneOrFail(Volunteer, { countyCode, id })).volunteerNo;
  },
};
