import { writeFile } from 'node:fs/promises';
import pg from 'pg';

export interface Explained {
  title: string;
  text: string;
  values: unknown[];
}

const LONGEST_MS = 60_000;

/**
 * Writes how PostgreSQL goes about each statement, with its times and buffers; without the times where it takes longer than a minute.
 * Both plans that a prepared statement may get: the one for these values, and the one for any values, which PostgreSQL may turn to
 * after five executions.
 */
export async function writePlans(file: string, databaseUrl: string, statements: readonly Explained[]): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, statement_timeout: LONGEST_MS });
  await client.connect();
  try {
    const parts: string[] = [];
    for (const { title, text, values } of statements) {
      await client.query(`prepare asked as ${text}`);
      parts.push(`## ${title}`);
      for (const mode of ['force_custom_plan', 'force_generic_plan']) {
        await client.query(`set plan_cache_mode = ${mode}`);
        const plan = (how: string) => client.query<{ 'QUERY PLAN': string }>(`explain (${how}) execute asked${argumentsOf(client, values)}`);
        const { rows } = await plan('analyze, buffers').catch(() => plan('costs'));
        parts.push(`${mode}\n${rows.map((row) => row['QUERY PLAN']).join('\n')}`);
      }
      await client.query('deallocate asked');
    }
    await writeFile(file, `${parts.join('\n\n')}\n`);
  } finally {
    await client.end();
  }
}

/** Arguments of EXECUTE: it takes no bound values. */
function argumentsOf(client: pg.Client, values: readonly unknown[]): string {
  const literal = (value: unknown): string => {
    if (value === null || value === undefined) return 'null';
    if (Array.isArray(value)) return client.escapeLiteral(`{${value.map((one) => (one === null ? 'null' : `"${String(one).replace(/["\\]/g, '\\$&')}"`)).join(',')}}`);
    return client.escapeLiteral(value instanceof Date ? value.toISOString() : String(value));
  };
  return values.length === 0 ? '' : `(${values.map(literal).join(', ')})`;
}
