import type { EntityManager } from '@mikro-orm/postgresql';
import { OutboxMessage } from '../../database/outbox-message.ts';
import type { BackgroundTask } from './background-task.ts';

/** Tells the owner of a task, and nobody else, that it changed. Writes the change first: the message carries its version. */
export async function tellOwner(em: EntityManager, task: BackgroundTask): Promise<void> {
  await em.flush();
  const { countyCode, id, regionCode, accountId, version } = task;
  em.persist(Object.assign(new OutboxMessage(), {
    countyCode, objectType: 'BackgroundTask', objectId: id, objectVersion: version, regionCode, accountId,
  } satisfies Partial<OutboxMessage>));
}
