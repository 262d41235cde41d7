import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { answerAssignment } from './answer-assignment.ts';
import { assignWork } from './assign-work.ts';
import { AnswerAssignmentInput, AssignWorkInput, CancelAssignmentInput, ReportAssignmentInput } from './assignment.inputs.ts';
import { cancelAssignment } from './cancel-assignment.ts';
import { reportAssignment } from './report-assignment.ts';
import { WorkAssignment } from './work-assignment.ts';

const INPUT = { description: '提交内容 / What is submitted' };
const AssignmentPayload = payloadType('AssignmentPayload', '工作任务 / The assignment as it is now', {
  assignment: [() => WorkAssignment, '任务 / Assignment'], assignments: [() => [WorkAssignment], '下达的任务 / Assignments that were made'],
});

/** 工作任务 (R7). */
@Resolver()
export class AssignmentResolver {
  @Verb('WORK_ASSIGN', '下达任务 / Assign work', () => AssignmentPayload)
  assignWork(@Arg('input', () => AssignWorkInput, INPUT) input: AssignWorkInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'assignWork', input, assignWork);
  }

  @Verb('WORK_ANSWER', '接受或拒绝任务 / Accept or decline an assignment', () => AssignmentPayload)
  answerAssignment(@Arg('input', () => AnswerAssignmentInput, INPUT) input: AnswerAssignmentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'answerAssignment', input, answerAssignment);
  }

  @Verb('WORK_ANSWER', '上报任务完成情况 / Report what came of an assignment', () => AssignmentPayload)
  reportAssignment(@Arg('input', () => ReportAssignmentInput, INPUT) input: ReportAssignmentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'reportAssignment', input, reportAssignment);
  }

  @Verb('WORK_ASSIGN', '取消任务 / Cancel an assignment', () => AssignmentPayload)
  cancelAssignment(@Arg('input', () => CancelAssignmentInput, INPUT) input: CancelAssignmentInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'cancelAssignment', input, cancelAssignment);
  }
}
