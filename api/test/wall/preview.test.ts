import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PREVIEWED_ROLES, PREVIEWER, previewer } from '../../src/access/preview.ts';
import { viewerOf, type AppointmentFacts } from '../../src/access/viewer.ts';
import { viewRole } from '../../src/database/wall/database-roles.ts';
import { scopeSql } from '../../src/database/wall/scope.ts';
import { viewScope } from '../../src/reading/visibility.ts';
import { upgradeDatabase } from '../../src/upgrade-database.ts';
import { SEATS } from '../access/callers.ts';
import { markedWorld, type MarkedWorld } from '../access/marked-world.ts';
import { freshDatabase } from '../database.ts';

/**
 * A preview takes the database role of the role that is previewed, so that one may not read anything that the director's own
 * could not: no table, no column, no row inside the county. Masks apart, the second wall is then as good for a preview.
 */
let client: pg.Client;
let owner: pg.Client;
let world: MarkedWorld;
beforeAll(async () => {
  const database = await freshDatabase();
  // Nothing is left to upgrade; but from here on the process knows the tables.
  await upgradeDatabase(database.url);
  world = await markedWorld(database.url);
  [client, owner] = [database.appUrl, database.url].map((connectionString) => new pg.Client({ connectionString })) as [pg.Client, pg.Client];
  await Promise.all([client.connect(), owner.connect()]);
});
afterAll(() => Promise.all([client.end(), owner.end()]));

const ME = '01990000-0000-7000-9000-000000000001';
const DIRECTOR: AppointmentFacts = { role: PREVIEWER, regionCode: SEATS[PREVIEWER], teamId: null, accountId: ME, appointmentId: ME, sessionId: ME, displayName: '钱' };

async function columnsOf(role: string): Promise<Map<string, string[]>> {
  const { rows } = await owner.query<{ table: string; columns: string[] }>(`select table_name as "table", array_agg(column_name::text order by 1) as columns
    from information_schema.column_privileges where grantee = $1 and privilege_type = 'SELECT' group by 1`, [role]);
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}

async function keysOf(viewer: Parameters<typeof viewScope>[0], table: string, key: string): Promise<string[]> {
  await client.query(`begin; ${scopeSql(viewScope(viewer))}`);
  const { rows } = await client.query<{ key: string }>(`select ${key} as key from "${table}" as t`).finally(() => client.query('rollback'));
  return rows.map((row) => row.key);
}

test.each(PREVIEWED_ROLES)('%s: no column and no row that is closed to the director', async (role) => {
  const [mine, theirs] = [await columnsOf(viewRole(PREVIEWER)), await columnsOf(viewRole(role))];
  const regionCode = SEATS[role].startsWith('610528') ? SEATS[role] : SEATS[PREVIEWER];
  const preview = previewer(DIRECTOR, { role, regionCode, teamId: role === 'TEAM_LEADER' ? world.team.id.slice(7) : null });
  let seen = 0;
  for (const [table, columns] of theirs) {
    expect(columns.filter((column) => !mine.get(table)?.includes(column)), table).toEqual([]);
    const key = columns.includes('id') ? 'id::text' : columns.includes('code') ? 'code::text' : 'md5(t::text)';
    if (key.startsWith('md5')) continue;
    const own = new Set(await keysOf(viewerOf(DIRECTOR), table, key));
    const others = await keysOf(preview, table, key);
    seen += others.length;
    expect(others.filter((one) => !own.has(one)), table).toEqual([]);
  }
  expect(seen).toBeGreaterThan(10);
});
