import pg from 'pg';
import { copyIn, copyLine } from './copy-in.ts';
import { NO_SCOPE_SQL, scopeSql, type Scope } from './wall/scope.ts';

/**
 * Loading many rows at once: regions of a country, demo counties, imports. The mapper writes row by row and every verb goes
 * through it; this is the one way around, for data that no person enters one by one.
 */
export type BulkClient = pg.Client;

/** Rows of one table. Property names are the column names in camel case; all rows have the same properties. */
export interface Batch {
  table: string;
  rows: readonly object[];
}

/** A connection of its own without the statement timeout of the API, and a transaction around the work: all or nothing. */
export async function loadInBulk<T>(databaseUrl: string, work: (client: BulkClient) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'lastmile-bulk' });
  client.on('error', () => undefined); // told by the query that fails
  await client.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    // Ends an unfinished transaction too: nothing half-done stays.
    await client.end().catch(() => undefined);
  }
}

/** Writes new rows by COPY, batch after batch. */
export async function insertRows(client: BulkClient, ...batches: Batch[]): Promise<void> {
  for (const { table, rows } of batches) {
    if (rows.length === 0) continue;
    const properties = Object.keys(rows[0]!);
    const columns = properties.map((property) => `"${columnOf(property)}"`).join(', ');
    let body = '';
    for (const row of rows) body += copyLine(valuesOf(table, row, properties));
    await copyIn(client, `copy "${table}" (${columns}) from stdin`, body);
  }
}

/** Writes the rows that are not there already, and leaves those that are. */
export async function insertMissingRows(client: BulkClient, { table, rows }: Batch): Promise<void> {
  if (rows.length > 0) await client.query(`${insertSql(table, rows)} on conflict do nothing`, [rowsAsJson(table, rows)]);
}

/** Writes new rows as a scope allows, where row-level security stands: COPY, which is faster, is refused there. */
export async function insertInScope(client: BulkClient, scope: Scope, { table, rows }: Batch): Promise<void> {
  if (rows.length === 0) return;
  await client.query(scopeSql(scope));
  await client.query(insertSql(table, rows), [rowsAsJson(table, rows)]);
  await client.query(NO_SCOPE_SQL);
}

/** `insert into t (a, b) select a, b from json_populate_recordset($1)`: the caller adds `on conflict`, which COPY does not have. */
export function insertSql(table: string, rows: readonly object[]): string {
  const columns = Object.keys(rows[0]!).map((property) => `"${columnOf(property)}"`).join(', ');
  return `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", $1::json)`;
}

export function rowsAsJson(table: string, rows: readonly object[]): string {
  const properties = Object.keys(rows[0]!);
  const columns = properties.map(columnOf);
  return JSON.stringify(rows.map((row) => {
    const values = valuesOf(table, row, properties);
    return Object.fromEntries(columns.map((column, i) => [column, values[i]]));
  }));
}

function valuesOf(table: string, row: object, properties: readonly string[]): unknown[] {
  // A property that the first row does not have would be lost without a word.
  if (Object.keys(row).length !== properties.length) throw new TypeError(`rows of ${table} differ in their properties`);
  return properties.map((property) => (row as Record<string, unknown>)[property]);
}

/** Fresh statistics, or the planner works with those of the empty tables. */
export async function analyzeTables(client: BulkClient, tables: readonly string[]): Promise<void> {
  await client.query(`analyze ${tables.map((table) => `"${table}"`).join(', ')}`);
}

const COLUMN_OF = new Map<string, string>();

function columnOf(property: string): string {
  let column = COLUMN_OF.get(property);
  if (column === undefined) {
    column = property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    COLUMN_OF.set(property, column);
  }
  return column;
}
