import { insertRows, type BulkClient } from './bulk.ts';

/** Rows shared by all counties, which a demo adds to and never removes, and the ledger of migrations. */
const KEPT = new Set(['regions', 'region_figures', 'calendar_days', 'deployment', 'schema_migrations']);
/** What a database without any person in it may hold already. */
const NOBODYS = new Set(['audit_events', 'sign_in_attempts', 'idempotency_records', 'outbox_messages', 'serials']);

export interface DemoDatabase {
  /** Tables that a demo empties and fills. */
  tables: string[];
  /** Marked as one that holds invented people alone. */
  marked: boolean;
  /** Tables with rows that somebody would miss. */
  real: string[];
}

/** What a demo would destroy. A table that is added later counts by itself, so that this cannot be forgotten. */
export async function inspectForDemo(client: BulkClient): Promise<DemoDatabase> {
  const { rows } = await client.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = current_schema() order by 1`);
  const tables = rows.map(({ name }) => name).filter((name) => !KEPT.has(name));
  const filled = await client.query<{ name: string }>(
    tables.map((name) => `select '${name}' as name where exists (select from "${name}")`).join(' union all '),
  );
  const mark = await client.query(`select from deployment where key = 'demo'`);
  return { tables, marked: mark.rowCount === 1, real: filled.rows.map(({ name }) => name).filter((name) => !NOBODYS.has(name)) };
}

/** Makes room: everything in the tables goes, and the invented figures. */
export async function clearForDemo(client: BulkClient, { tables }: DemoDatabase): Promise<void> {
  await client.query(`truncate ${tables.map((name) => `"${name}"`).join(', ')}`);
  await client.query('delete from region_figures where demo');
  await client.query(`delete from deployment where key = 'demo'`);
}

/** Marks the database as one of invented people: the next demo may replace it, and a start prints the demo accounts. */
export async function markAsDemo(client: BulkClient, value: string): Promise<void> {
  await insertRows(client, { table: 'deployment', rows: [{ key: 'demo', value }] });
}
