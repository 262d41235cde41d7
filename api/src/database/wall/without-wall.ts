import type { BulkClient } from '../bulk.ts';

/**
 * Loads as the owner past row-level security, which COPY would refuse; in the caller's transaction, at whose end the wall
 * stands again, or never was down. For what a command loads into many tables at once; the tables are locked meanwhile.
 */
export async function withoutWall<T>(client: BulkClient, load: () => Promise<T>): Promise<T> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = current_schema()::regnamespace and relforcerowsecurity order by 1`);
  for (const { name } of rows) await client.query(`alter table "${name}" no force row level security`);
  const result = await load();
  for (const { name } of rows) await client.query(`alter table "${name}" force row level security`);
  return result;
}
