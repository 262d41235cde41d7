import type { EntityClass } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';

/** On older servers a table's owner alone may do it, and no process that runs for long is that; there it is left to autovacuum. */
export const MAINTAIN_SINCE = 170_000;
/** Of PostgreSQL: cut off by the time limit of its login (wall/ensure-roles.ts). What was noted until then stays noted. */
const CUT_OFF = '57014';

/**
 * Has PostgreSQL note which pages of a class's table all may see. Until it has, whoever counts a list looks at each new row itself instead of
 * at an index alone. Only pages without that note are read: some ms after some hundred rows. For the login of the jobs, in no transaction.
 */
export async function markVisible(em: EntityManager, record: EntityClass<object>): Promise<void> {
  const connection = em.getConnection();
  const [server] = await connection.execute<{ version: number }[]>(`select current_setting('server_version_num')::int as version`);
  if (server!.version < MAINTAIN_SINCE) return;
  // One that holds the lock is doing the same.
  await connection.execute(`vacuum (index_cleanup off, truncate off, skip_locked) "${em.getMetadata(record).tableName}"`)
    .catch((error: Error & { code?: string }) => { if (error.code !== CUT_OFF) throw error; });
}
