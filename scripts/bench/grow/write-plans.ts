import { writeFile } from 'node:fs/promises';
import pg from 'pg';

export interface Explained {
  title: string;
  text: string;
  values: unknown[];
}

const LONGEST_MS = 60_000;

/** Writes how PostgreSQL goes about each statement, with its times and buffers; without the times where it takes longer than a minute. */
export async function writePlans(file: string, databaseUrl: string, statements: readonly Explained[]): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl, statement_timeout: LONGEST_MS });
  await client.connect();
  try {
    const parts: string[] = [];
    for (const { title, text, values } of statements) {
      const plan = (how: string) => client.query<{ 'QUERY PLAN': string }>(`explain (${how}) ${text}`, values);
      const { rows } = await plan('analyze, buffers').catch(() => plan('costs'));
      parts.push(`## ${title}\n\n${rows.map((row) => row['QUERY PLAN']).join('\n')}\n`);
    }
    await writeFile(file, parts.join('\n'));
  } finally {
    await client.end();
  }
}
