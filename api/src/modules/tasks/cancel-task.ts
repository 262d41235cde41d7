import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockVisible } from '../../reading/visible.ts';
import { BackgroundTask } from './background-task.ts';
import type { CancelTaskInput } from './tasks.inputs.ts';
import { tellOwner } from './tell-owner.ts';

/** 取消任务: the process that is at it finds its lease gone at the next step and leaves no result. */
export async function cancelTask(deed: Deed, { taskId }: CancelTaskInput): Promise<Outcome> {
  demand(deed, 'TASK_OWN');
  const task = await lockVisible(deed.em, deed.viewer, BackgroundTask, taskId);
  if (!task) throw new Refusal('NOT_FOUND', ['input', 'taskId']);
  if (task.state !== 'QUEUED' && task.state !== 'RUNNING') throw new Refusal('WRONG_STATE', ['input', 'taskId'], '任务已经结束，不能再取消');
  Object.assign(task, { state: 'CANCELLED', finishedAt: deed.now, leaseId: null, leaseUntil: null } satisfies Partial<BackgroundTask>);
  await tellOwner(deed.em, task);
  return { task };
}
