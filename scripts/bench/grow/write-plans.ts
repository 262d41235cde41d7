import { writeFile } from 'node:fs/promises';
import pg from 'pg';
import { loginsBeside } from '../../../api/src/database/wall/logins.ts';
import { explainStatement, type SentStatement } from '../../explain-statement.ts';

const LONGEST_MS = 60_000;

/**
 * Writes how PostgreSQL goes about each statement, with its times and buffers; without the times where it takes longer than a minute.
 */
export async function writePlans(file: string, databaseUrl: string, statements: readonly (SentStatement & { title: string })[]): Promise<void> {
  const client = new pg.Client({ connectionString: loginsBeside(databaseUrl).app, statement_timeout: LONGEST_MS });
  await client.connect();
  try {
    const parts: string[] = [];
    for (const statement of statements) {
      const plan = (how: string) => explainStatement<string>(client, statement, how);
      const lines = await plan('analyze, buffers').catch(() => plan('costs'));
      parts.push(`## ${statement.title}`, lines.join('\n'));
    }
    await writeFile(file, `${parts.join('\n\n')}\n`);
  } finally {
    await client.end();
  }
}
