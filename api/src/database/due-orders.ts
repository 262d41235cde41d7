import type { EntityManager } from '@mikro-orm/postgresql';
import { momentOrEnd } from './moment-or-end.ts';

export interface OrderKey {
  countyCode: string;
  id: string;
}

/** Counties in which the time of some step has passed and nobody was told yet. */
export async function countiesWithDueOrders(em: EntityManager, now: Date): Promise<string[]> {
  const rows = await em.getConnection().execute<{ county_code: string }[]>(
    `select distinct county_code from demand_orders where due_at <= ? and overdue_told_at is null order by 1`, [now], 'all',
  );
  return rows.map((row) => row.county_code);
}

/**
 * Locks the longest overdue order of a county that no other process is at, or null. Call it in the transaction that
 * deals with the order. `except`: orders that could not be dealt with in this sweep.
 */
export async function claimDueOrder(em: EntityManager, countyCode: string, now: Date, except: string[]): Promise<OrderKey | null> {
  const [row] = await em.getConnection().execute<{ id: string }[]>(
    `select id from demand_orders where county_code = ? and due_at <= ? and overdue_told_at is null and id::text <> all (string_to_array(?, ','))
     order by ${momentOrEnd('due_at')}, id limit 1 for update skip locked`,
    [countyCode, now, except.join(',')], 'all', em.getTransactionContext(),
  );
  return row ? { countyCode, id: row.id } : null;
}
