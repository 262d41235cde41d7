import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { BackgroundTask } from './background-task.ts';

/** Of one person, waiting or under way. */
const MOST_TASKS = 3;

/** @throws Refusal TASK_LIMIT */
export async function demandRoomForTask({ em, viewer }: Deed): Promise<void> {
  const open = await em.count(BackgroundTask, { countyCode: viewer.counties.lo, appointmentId: viewer.appointmentId!, state: { $in: ['QUEUED', 'RUNNING'] } });
  if (open >= MOST_TASKS) throw new Refusal('TASK_LIMIT');
}
