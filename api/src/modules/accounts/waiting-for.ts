import type { EntityManager } from '@mikro-orm/postgresql';
import { mayEver } from '../../access/actions.ts';
import { viewerOf } from '../../access/viewer.ts';
import { Message } from '../messages/message.ts';
import { BackgroundTask } from '../tasks/background-task.ts';
import type { SessionFacts } from './authenticate.ts';
import type { Me } from './me.ts';

/**
 * What waits for the appointment of a session, told together with who it is: the console's bell and task tray need no request
 * of their own when a page opens (console.md §4.4). Nothing where the role has neither.
 */
export async function waitingFor(em: EntityManager, facts: SessionFacts): Promise<Pick<Me, 'unreadMessages' | 'openTasks'>> {
  const { role, appointmentId, counties: { lo, hi } } = viewerOf(facts);
  const countyCode = { $gte: lo, $lt: hi };
  return {
    unreadMessages: mayEver(role, 'MESSAGE_READ') ? await em.count(Message, { countyCode, appointment: appointmentId, readAt: null }) : 0,
    openTasks: mayEver(role, 'TASK_OWN') ? await em.count(BackgroundTask, { countyCode, appointmentId: appointmentId!, state: { $in: ['QUEUED', 'RUNNING'] } }) : 0,
  };
}
