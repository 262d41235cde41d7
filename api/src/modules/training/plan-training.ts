import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { findVisible } from '../../reading/visible.ts';
import { currentRegion } from '../regions/current-region.ts';
import { TrainingCourse } from './training-course.ts';
import { TrainingSession } from './training-session.ts';
import { PlanTrainingInput } from './training.inputs.ts';

/** 安排培训: a course at a place and time; one that was held already may be put on record too. */
export async function planTraining(deed: Deed, given: PlanTrainingInput): Promise<Outcome> {
  demand(deed, 'TRAINING_RECORD');
  const input = checked(PlanTrainingInput, given);
  const course = await findVisible(deed.em, deed.viewer, TrainingCourse, input.courseId);
  if (!course) throw new Refusal('NOT_FOUND', ['input', 'courseId']);
  if (!course.active) throw new Refusal('WRONG_STATE', ['input', 'courseId'], '课程已经停开，请选择其他课程');
  const region = await currentRegion(deed, input.regionCode, ['input', 'regionCode'], ['COUNTY', 'TOWN', 'VILLAGE']);
  const session = Object.assign(new TrainingSession(), {
    countyCode: course.countyCode, course, regionCode: region.code, startsAt: new Date(input.startsAt), place: input.place, trainerName: input.trainerName ?? undefined,
  } satisfies Partial<TrainingSession>);
  deed.em.persist(session);
  await deed.em.flush();
  return { session };
}
