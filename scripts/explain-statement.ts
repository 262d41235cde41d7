import pg from 'pg';

/** A statement of the reading door as the API sends it. */
export interface SentStatement {
  /** Begin of its transaction, with the viewer's scope and how PostgreSQL is to plan. */
  begin: string;
  text: string;
  values: readonly unknown[];
}

/**
 * The plan that PostgreSQL makes of a statement as the API sends it: in its transaction, under the viewer's scope, prepared.
 * @param client with the application's role, so that row-level security is on: without it PostgreSQL may use other indexes
 * @param how options of EXPLAIN
 */
export async function explainStatement<Line>(client: pg.Client, { begin, text, values }: SentStatement, how: string): Promise<Line[]> {
  await client.query(begin);
  try {
    await client.query(`prepare asked as ${text}`);
    const { rows } = await client.query<{ 'QUERY PLAN': Line }>(`explain (${how}) execute asked${argumentsOf(values)}`);
    return rows.map((row) => row['QUERY PLAN']);
  } finally {
    await client.query('rollback');
    await client.query('deallocate all');
  }
}

/** Arguments of EXECUTE: it takes no bound values. */
function argumentsOf(values: readonly unknown[]): string {
  return values.length === 0 ? '' : `(${values.map(literal).join(', ')})`;
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return pg.escapeLiteral(`{${value.map((item) => (item === null ? 'null' : JSON.stringify(String(item)))).join(',')}}`);
  return pg.escapeLiteral(value instanceof Date ? value.toISOString() : String(value));
}
