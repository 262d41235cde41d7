import pg from 'pg';

/**
 * Loading many rows at once: regions of a country, demo counties, imports. The mapper writes row by row and every verb goes
 * through it; this is the one way around, for data that no person enters one by one.
 */
export type BulkClient = pg.Client;

/** Rows of one table. Property names are the column names in camel case; all rows have the same properties. */
export interface Batch {
  table: string;
  rows: readonly object[];
  /** Rows that are there already stay as they are. */
  ifAbsent?: boolean;
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

/**
 * Inserts the batches in one statement, so that foreign keys are checked once all rows are there: an order and its dispatches
 * may point at each other. Rows travel as JSON, which both sides read fast (about 10 µs per row).
 */
export async function insertRows(client: BulkClient, ...batches: Batch[]): Promise<void> {
  const filled = batches.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return;
  const inserts = filled.map(({ table, rows, ifAbsent }, i) => insertSql(table, rows, i + 1) + (ifAbsent ? ' on conflict do nothing' : ''));
  const last = inserts.pop()!;
  const before = inserts.map((sql, i) => `b${i} as (${sql})`).join(', ');
  await client.query(before ? `with ${before} ${last}` : last, filled.map(({ table, rows }) => rowsAsJson(table, rows)));
}

/** `insert into t (a, b) select a, b from json_populate_recordset(…)`; the caller may add `on conflict`. */
export function insertSql(table: string, rows: readonly object[], parameter: number): string {
  const columns = Object.keys(rows[0]!).map((property) => `"${columnOf(property)}"`).join(', ');
  return `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", $${parameter}::json)`;
}

export function rowsAsJson(table: string, rows: readonly object[]): string {
  const properties = Object.keys(rows[0]!);
  const columns = properties.map(columnOf);
  return JSON.stringify(rows.map((row) => {
    const values = row as Record<string, unknown>;
    const json: Record<string, unknown> = {};
    for (let i = 0; i < columns.length; i++) json[columns[i]!] = values[properties[i]!];
    // A value that the first row does not have would be lost without a word.
    if (Object.keys(values).length !== columns.length) throw new TypeError(`rows of ${table} differ in their properties`);
    return json;
  }));
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
