import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { addCourse } from './add-course.ts';
import { addQualification } from './add-qualification.ts';
import { cancelTraining } from './cancel-training.ts';
import { endCourse } from './end-course.ts';
import { judgeQualification } from './judge-qualification.ts';
import { planTraining } from './plan-training.ts';
import { Qualification } from './qualification.ts';
import { recordTraining } from './record-training.ts';
import { TrainingCourse } from './training-course.ts';
import { TrainingSession } from './training-session.ts';
import { AddCourseInput, AddQualificationInput, CancelTrainingInput, EndCourseInput, JudgeQualificationInput, PlanTrainingInput, RecordTrainingInput } from './training.inputs.ts';

const INPUT = { description: '提交内容 / What is submitted' };
const CoursePayload = payloadType('CoursePayload', '课程 / The course as it is now', { course: [() => TrainingCourse, '课程 / Course'] });
const TrainingSessionPayload = payloadType('TrainingSessionPayload', '培训场次 / The session as it is now', { session: [() => TrainingSession, '场次 / Session'] });
const QualificationPayload = payloadType('QualificationPayload', '资格证书 / The qualification as it is now', { qualification: [() => Qualification, '资格证书 / Qualification'] });

/** 培训上岗 (R40, R68, R69). */
@Resolver()
export class TrainingResolver {
  @Verb('TRAINING_MANAGE', '开设课程 / Add a course', () => CoursePayload)
  addCourse(@Arg('input', () => AddCourseInput, INPUT) input: AddCourseInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'addCourse', input, addCourse);
  }

  @Verb('TRAINING_MANAGE', '停开课程 / Stop teaching a course', () => CoursePayload)
  endCourse(@Arg('input', () => EndCourseInput, INPUT) input: EndCourseInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'endCourse', input, endCourse);
  }

  @Verb('TRAINING_RECORD', '安排一场培训 / Plan a training session', () => TrainingSessionPayload)
  planTraining(@Arg('input', () => PlanTrainingInput, INPUT) input: PlanTrainingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'planTraining', input, planTraining);
  }

  @Verb('TRAINING_RECORD', '取消一场培训 / Cancel a training session', () => TrainingSessionPayload)
  cancelTraining(@Arg('input', () => CancelTrainingInput, INPUT) input: CancelTrainingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'cancelTraining', input, cancelTraining);
  }

  @Verb('TRAINING_RECORD', '登记参训结果 / Record results of a session', () => TrainingSessionPayload)
  recordTraining(@Arg('input', () => RecordTrainingInput, INPUT) input: RecordTrainingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'recordTraining', input, recordTraining);
  }

  @Verb('VOLUNTEER_ENTER', '登记资格证书 / Put a qualification on record', () => QualificationPayload)
  addQualification(@Arg('input', () => AddQualificationInput, INPUT) input: AddQualificationInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'addQualification', input, addQualification);
  }

  @Verb('VOLUNTEER_REVIEW', '核验或作废资格证书 / Verify or revoke a qualification', () => QualificationPayload)
  judgeQualification(@Arg('input', () => JudgeQualificationInput, INPUT) input: JudgeQualificationInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'judgeQualification', input, judgeQualification);
  }
}
