import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { findVisible } from '../../reading/visible.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { Volunteer } from '../volunteers/volunteer.ts';
import { lockSession } from './lock-session.ts';
import { monthsLater } from './months-later.ts';
import { TrainingCourse } from './training-course.ts';
import { TrainingResult } from './training-result.ts';
import type { RecordTrainingInput } from './training.inputs.ts';

const MOST = 200;

/** 登记参训结果: who was there and passed, which is what the gate before service looks at (R68). The last record of a person counts. */
export async function recordTraining(deed: Deed, { trainingSessionId, results }: RecordTrainingInput): Promise<Outcome> {
  demand(deed, 'TRAINING_RECORD');
  if (results.length === 0 || results.length > MOST) throw new Refusal('INVALID_INPUT', ['input', 'results'], `一次登记 1 到 ${MOST} 人`);
  const session = await lockSession(deed, trainingSessionId);
  if (session.state === 'CANCELLED') throw new Refusal('WRONG_STATE', ['input', 'trainingSessionId'], '这场培训已取消');
  if (session.startsAt > deed.now) throw new Refusal('TIME_INVALID', ['input', 'trainingSessionId'], '培训还没有开始，开始后再登记结果');
  const { countyCode } = session;
  const course = await deed.em.findOneOrFail(TrainingCourse, { countyCode, id: session.course.id });
  const trainedOn = shanghaiDay(session.startsAt);
  const validUntil = course.validityMonths == null ? null : monthsLater(trainedOn, course.validityMonths);

  for (const [i, { volunteerId, outcome }] of results.entries()) {
    const volunteer = await findVisible(deed.em, deed.viewer, Volunteer, volunteerId);
    if (!volunteer || volunteer.countyCode !== countyCode) throw new Refusal('NOT_FOUND', ['input', 'results', String(i), 'volunteerId']);
    const known = await deed.em.findOne(TrainingResult, { countyCode, session: { countyCode, id: session.id }, volunteer: { countyCode, id: volunteer.id } });
    const result = known ?? Object.assign(new TrainingResult(), { countyCode, session, course, volunteer, regionCode: volunteer.regionCode });
    Object.assign(result, { outcome, trainedOn, validUntil: outcome === 'PASSED' ? validUntil : null });
    deed.em.persist(result);
  }
  session.state = 'HELD';
  await deed.em.flush();
  return { session };
}
