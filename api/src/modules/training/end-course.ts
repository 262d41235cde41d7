import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockVisible } from '../../reading/visible.ts';
import { TrainingCourse } from './training-course.ts';
import type { EndCourseInput } from './training.inputs.ts';

/** 停开课程: no further session of it; what people have passed stays. */
export async function endCourse(deed: Deed, { courseId, version }: EndCourseInput): Promise<Outcome> {
  demand(deed, 'TRAINING_MANAGE');
  const course = await lockVisible(deed.em, deed.viewer, TrainingCourse, courseId);
  if (!course) throw new Refusal('NOT_FOUND', ['input', 'courseId']);
  if (version != null && version !== course.version) throw new Refusal('CONFLICT', ['input', 'version']);
  if (!course.active) throw new Refusal('WRONG_STATE', ['input', 'courseId'], '课程已经停开');
  course.active = false;
  return { course };
}
