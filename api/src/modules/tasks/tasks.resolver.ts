import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { BackgroundTask } from './background-task.ts';
import { cancelTask } from './cancel-task.ts';
import { CancelTaskInput } from './tasks.inputs.ts';

const TaskPayload = payloadType('TaskPayload', '后台任务 / A background task', { task: [() => BackgroundTask, '任务 / The task'] });

@Resolver()
export class TasksResolver {
  @Verb('TASK_OWN', '取消本人的后台任务 / Cancel an own background task', () => TaskPayload)
  cancelTask(@Arg('input', () => CancelTaskInput, { description: '提交内容 / What is submitted' }) input: CancelTaskInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return perform(context, info, 'cancelTask', input, cancelTask);
  }
}
