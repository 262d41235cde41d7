import type { EntityManager } from '@mikro-orm/postgresql';

/** One transaction at a time for a key, until it commits. Works through a transaction-mode pooler. */
export async function lockKey(em: EntityManager, key: string): Promise<void> {
  await em.getConnection().execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [key], 'run', em.getTransactionContext());
}
