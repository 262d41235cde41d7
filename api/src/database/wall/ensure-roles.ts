import { setTimeout as sleep } from 'node:timers/promises';
import pg, { type ClientBase } from 'pg';
import { APP_LOGIN, BEYOND_ROLE, JOBS_LOGIN, VERB_ROLE, VIEW_ROLES } from './database-roles.ts';
import { passwordOf, type Logins } from './logins.ts';

/** The owner of the database may not do what raising the wall needs; the message says what an administrator has to do. */
export class WallRefused extends Error {}

/** Given to the logins by the server, so that they hold on connections through a pooler too (reliability §3e). */
const LOGIN_SETTINGS = {
  // A statement that hangs must not hold a connection for ever.
  statement_timeout: '10s', lock_timeout: '5s', idle_in_transaction_session_timeout: '15s',
  // Compiling takes longer than any of our statements runs.
  jit: 'off',
};

const CONCURRENTLY_UPDATED = 'XX000';
const MOST_TRIES = 20;

/**
 * Makes the database's roles where they are missing, and sets the passwords of the logins. Roles belong to the whole
 * server, so this is safe to run again, by another database of the same owner too.
 * @throws WallRefused when the owner may not make roles
 */
export async function ensureRoles(client: ClientBase, logins: Logins): Promise<void> {
  const { rows } = await client.query<{ may: boolean; name: string }>('select rolcreaterole or rolsuper as may, rolname as name from pg_roles where rolname = current_user');
  const owner = rows[0]!;
  if (!owner.may) throw new WallRefused(`the owner of the database may not make roles: let an administrator run "alter role ${owner.name} createrole", then try again`);
  for (let tries = 1; ; tries++) {
    try {
      return await makeAll(client, logins, owner.name);
    } catch (error) {
      // Another database of the server alters the same roles at this moment: PostgreSQL has no lock for that across databases.
      if (!(error instanceof pg.DatabaseError) || error.code !== CONCURRENTLY_UPDATED || tries === MOST_TRIES) throw error;
      await sleep(Math.random() * 100);
    }
  }
}

async function makeAll(client: ClientBase, logins: Logins, owner: string): Promise<void> {
  for (const role of [VERB_ROLE, BEYOND_ROLE, ...VIEW_ROLES]) await client.query(makeRole(role, 'nologin'));
  for (const [login, url] of [[APP_LOGIN, logins.app], [JOBS_LOGIN, logins.jobs]] as const) {
    // No inheritance: a transaction that takes no role can do nothing.
    await client.query(makeRole(login, 'login noinherit'));
    await client.query(`alter role ${login} password ${pg.escapeLiteral(passwordOf(url, login))}`);
    for (const [setting, value] of Object.entries(LOGIN_SETTINGS)) await client.query(`alter role ${login} set ${setting} = '${value}'`);
  }
  await client.query(`grant ${[VERB_ROLE, ...VIEW_ROLES].join(', ')} to ${APP_LOGIN}`);
  await client.query(`grant ${VERB_ROLE} to ${JOBS_LOGIN}`);
  const toOwner = pg.escapeIdentifier(owner);
  await client.query(`grant ${VERB_ROLE} to ${toOwner}`);
  // The functions beyond the wall are given to this role; what it sees, the owner shall not see by itself. PostgreSQL 15 cannot say so.
  const { rows } = await client.query<{ since16: boolean }>(`select current_setting('server_version_num')::int >= 160000 as since16`);
  await client.query(`grant ${BEYOND_ROLE} to ${toOwner}${rows[0]!.since16 ? ' with inherit false, set true' : ''}`);
}

function makeRole(name: string, attributes: string): string {
  return `do $$ begin create role ${name} ${attributes}; exception when duplicate_object or unique_violation then null; end $$`;
}
