import type { EntityManager } from '@mikro-orm/postgresql';
import { oneTrip, type Step } from './one-trip.ts';

/** One transaction at a time for a key, until it commits. Works through a transaction-mode pooler. */
export function lockStep(key: string): Step {
  return { text: 'select pg_advisory_xact_lock(hashtextextended($1, 0))', values: [key] };
}

export async function lockKey(em: EntityManager, key: string): Promise<void> {
  await oneTrip(em, lockStep(key));
}
