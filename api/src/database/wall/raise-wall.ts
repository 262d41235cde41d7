import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { BEYOND_ROLE } from './database-roles.ts';
import { ensureRoles } from './ensure-roles.ts';
import type { Logins } from './logins.ts';
import { wallSql, type Wall } from './wall-sql.ts';

/** Key under which a database remembers the wall it has. */
const KEY = 'wall';

/**
 * Row-level security and rights as the declarations of the reading door say (README.md). A database that has them already is
 * left alone: raising the wall locks the tables for a moment. Answers whether anything was done.
 */
export async function raiseWall(client: ClientBase, wall: Wall, logins: Logins): Promise<boolean> {
  await ensureRoles(client, logins);
  const statements = wallSql(wall);
  const digest = createHash('sha256').update(statements.join('\n')).digest('hex');
  const { rows } = await client.query<{ value: string }>('select value from deployment where key = $1', [KEY]);
  if (rows[0]?.value === digest) return false;
  await client.query('begin');
  try {
    // Who is to own a function needs the right to make one where it stands.
    await client.query(`grant create on schema public to ${BEYOND_ROLE}`);
    for (const statement of statements) await client.query(statement);
    await client.query(`revoke create on schema public from ${BEYOND_ROLE}`);
    await client.query('insert into deployment (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value', [KEY, digest]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
  return true;
}
