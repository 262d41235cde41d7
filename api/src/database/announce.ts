import type { EntityManager } from '@mikro-orm/postgresql';
import type { CountyOwned } from './county-owned.ts';
import { OutboxMessage } from './outbox-message.ts';

interface Announced extends CountyOwned {
  regionCode: string;
  /** None before it is inserted. */
  version?: number;
}

/** What the mapper gives to a record at its insertion. */
const FIRST_VERSION = 1;

/**
 * Tells that a record changed, in the transaction of the change: to its region, and to each team that holds it or held
 * it before; a change of the open pool concerns every team. Writes a change first, because the message carries the
 * version that it leads to; what is new is written together with its message.
 */
export async function announce(
  em: EntityManager, objectType: string, record: Announced, teams: ({ id: string } | null | undefined)[] = [], ofPool = false,
): Promise<void> {
  if (record.version !== undefined) await em.flush();
  const ids = new Set<string | null>(teams.filter((team) => team != null).map((team) => team.id));
  if (ids.size === 0) ids.add(null);
  for (const teamId of ids) {
    em.persist(Object.assign(new OutboxMessage(), {
      countyCode: record.countyCode,
      objectType,
      objectId: record.id,
      objectVersion: record.version ?? FIRST_VERSION,
      regionCode: record.regionCode,
      teamId,
      ofPool,
    } satisfies Partial<OutboxMessage>));
  }
}
