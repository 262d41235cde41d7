import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scopeSql, verbScope } from '../database/wall/scope.ts';
import { smallWorld, type World } from '../../test/world.ts';
import { refusalOfDatabase } from './database-refusals.ts';

/** Unique keys and foreign keys answer alike, whatever row stands behind them (reliability §0 finding 7). */
let world: World;
let app: pg.Client;
beforeAll(async () => {
  world = await smallWorld();
  app = new pg.Client({ connectionString: world.database.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await world[Symbol.asyncDispose]();
});

async function refusalOf(sql: string): Promise<{ code?: string | undefined; message?: string | undefined }> {
  await app.query(`begin; ${scopeSql(verbScope({ lo: '610526', hi: '610527' }))}`);
  const error: unknown = await app.query(sql).then(() => undefined, (reason: unknown) => reason);
  await app.query('rollback');
  const refusal = refusalOfDatabase(error);
  return { code: refusal?.code, message: refusal?.message };
}

const membership = (county: string, team: string, volunteer: string) => `insert into team_memberships (county_code, id, team_id, volunteer_id, region_code, joined_on)
  values ('${county}', gen_random_uuid(), '${team}', '${volunteer}', '610526101200', '2026-01-01')`;
const NOBODY = '00000000-0000-7000-8000-000000000000';

describe('what the database refuses', () => {
  test('a link to a row of another county and one to no row are refused alike', async () => {
    const foreign = await refusalOf(membership('610526', world.teams.relief.id, world.volunteers.li.id));
    expect(foreign.code).toBe('NOT_FOUND');
    expect(await refusalOf(membership('610526', NOBODY, NOBODY))).toEqual(foreign);
  });

  test('a row for another county is refused like one that is not there', async () => {
    expect(await refusalOf(membership('610528', world.teams.relief.id, world.volunteers.li.id))).toEqual(await refusalOf(membership('610526', NOBODY, NOBODY)));
  });

  test('a key that is taken names neither table nor value', async () => {
    const taken = await refusalOf(`insert into serials (county_code, kind, day, last) values ('610526', 'XQ', '2026-01-01', 1), ('610526', 'XQ', '2026-01-01', 2)`);
    expect(taken.code).toBe('CONFLICT');
    expect(taken.message).not.toMatch(/serials|610526|XQ/);
  });

  test('the same number in two counties is no clash at all: every key begins with the county', async () => {
    const { rows } = await app.query<{ name: string }>(`
      select i.indexrelid::regclass::text as name from pg_index i join pg_class c on c.oid = i.indrelid
      where i.indisunique and c.relnamespace = 'public'::regnamespace
        and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'county_code')
        and (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0]) <> 'county_code'`);
    expect(rows).toEqual([]);
  });

  test('a right that is missing, or whatever else, is a fault and no refusal', async () => {
    expect(await refusalOf('select from sign_in_attempts; delete from volunteers')).toEqual({});
    expect(await refusalOf('select 1 / 0')).toEqual({});
  });
});
