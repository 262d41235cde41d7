import type { EntityManager } from '@mikro-orm/postgresql';

export interface TaskKey {
  countyCode: string;
  id: string;
}

/** Counties in which a task waits for a process: newly asked for, or left by one that came to an end. */
export async function countiesWithWaitingTasks(em: EntityManager, now: Date): Promise<string[]> {
  const rows = await em.getConnection().execute<{ county_code: string }[]>(
    `select distinct county_code from background_tasks where state in ('QUEUED', 'RUNNING') and (state = 'QUEUED' or lease_until < ?) order by 1`, [now], 'all',
  );
  return rows.map((row) => row.county_code);
}

/** Locks the oldest waiting task of a county that no other process claims, or null; for the transaction that takes the lease. */
export async function lockWaitingTask(em: EntityManager, countyCode: string, now: Date): Promise<TaskKey | null> {
  const [row] = await em.getConnection().execute<{ id: string }[]>(
    `select id from background_tasks where county_code = ? and state in ('QUEUED', 'RUNNING') and (state = 'QUEUED' or lease_until < ?)
     order by id limit 1 for update skip locked`,
    [countyCode, now], 'all', em.getTransactionContext(),
  );
  return row ? { countyCode, id: row.id } : null;
}
