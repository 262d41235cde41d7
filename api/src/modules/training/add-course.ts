import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked, missing } from '../../graphql/input-rules.ts';
import { TrainingCourse } from './training-course.ts';
import { AddCourseInput } from './training.inputs.ts';

/** 开设课程 (R69): basic knowledge, a briefing for a project, or a skill. */
export async function addCourse(deed: Deed, given: AddCourseInput): Promise<Outcome> {
  demand(deed, 'TRAINING_MANAGE');
  const input = checked(AddCourseInput, given);
  if (input.kind === 'SKILL' && !input.skill) throw missing('skill');
  const course = Object.assign(new TrainingCourse(), {
    countyCode: deed.viewer.counties.lo, name: input.name, kind: input.kind, skill: input.kind === 'SKILL' ? input.skill! : null, validityMonths: input.validityMonths ?? null,
  } satisfies Partial<TrainingCourse>);
  deed.em.persist(course);
  await deed.em.flush();
  return { course };
}
