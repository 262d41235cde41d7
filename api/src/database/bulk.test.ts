import pg from 'pg';
import { beforeEach, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../test/database.ts';
import { insertMissingRows, insertRows, loadInBulk } from './bulk.ts';
import { clearForDemo, inspectForDemo, markAsDemo } from './demo-database.ts';
import { withoutConstraints } from './without-constraints.ts';

let url: string;
beforeEach(async () => {
  url = (await freshDatabase()).url;
  await ask('create table parents (id int primary key, favourite int)', 'create table children (id int primary key, parent_id int not null references parents, name text unique, tags text[], at timestamptz)',
    'alter table parents add constraint parents_favourite foreign key (favourite) references children', 'create index children_at on children (at) where name is not null');
});

async function ask<T extends pg.QueryResultRow = pg.QueryResultRow>(...statements: string[]): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    let rows: T[] = [];
    for (const statement of statements) rows = (await client.query<T>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

const SCHEMA = `select indexdef as text from pg_indexes where tablename in ('parents', 'children')
  union all select conname || pg_get_constraintdef(oid) from pg_constraint where conrelid::regclass::text in ('parents', 'children') and contype <> 'n' order by 1`;

describe('loading in bulk', () => {
  test('every value arrives as it was', async () => {
    const at = new Date('2026-11-23T02:03:04.567Z');
    const row = { id: 2, parentId: 1, name: '\t反\\斜\n𬭚·"', tags: ['甲,乙', 'a"b\\c', '{}', 'null'], at };
    await loadInBulk(url, (client) => insertRows(client, { table: 'parents', rows: [{ id: 1 }] }, { table: 'children', rows: [row, { ...row, id: 3, name: null, tags: [] }] }));
    expect(await ask('select id, parent_id as "parentId", name, tags, at from children order by id')).toEqual([row, { ...row, id: 3, name: null, tags: [] }]);
  });

  test('rows that differ in their properties are refused, and nothing of the load stays', async () => {
    await expect(loadInBulk(url, async (client) => {
      await insertRows(client, { table: 'parents', rows: [{ id: 1 }] });
      await insertRows(client, { table: 'parents', rows: [{ id: 2 }, { id: 3, favourite: 1 }] });
    })).rejects.toThrow(/differ/);
    expect(await ask('select from parents')).toHaveLength(0);
  });

  test('what the database refuses is told, and the connection goes on to be usable', async () => {
    await loadInBulk(url, async (client) => {
      await client.query('savepoint before');
      await expect(insertRows(client, { table: 'children', rows: [{ id: 1, parentId: 9 }] })).rejects.toMatchObject({ code: '23503' });
      await client.query('rollback to before');
      await insertRows(client, { table: 'parents', rows: [{ id: 1 }] });
    });
    expect(await ask('select from parents')).toHaveLength(1);
  });

  test('missing rows are added beside those that are there', async () => {
    await loadInBulk(url, async (client) => {
      await insertRows(client, { table: 'parents', rows: [{ id: 1 }] });
      await insertMissingRows(client, { table: 'parents', rows: [{ id: 1, favourite: 5 }, { id: 2, favourite: null }] });
    });
    expect(await ask('select id, favourite from parents order by id')).toEqual([{ id: 1, favourite: null }, { id: 2, favourite: null }]);
  });
});

describe('a load without constraints', () => {
  test('lets rows point at each other, and the schema is the same afterwards', async () => {
    const before = await ask(SCHEMA);
    await loadInBulk(url, (client) => withoutConstraints(client, ['parents', 'children'], () =>
      insertRows(client, { table: 'parents', rows: [{ id: 1, favourite: 2 }] }, { table: 'children', rows: [{ id: 2, parentId: 1, name: 'x' }] })));
    expect(await ask(SCHEMA)).toEqual(before);
    expect(before.length).toBeGreaterThan(6);
  });

  test.each([['a missing parent', { id: 2, parentId: 7, name: 'x' }], ['a name given twice', { id: 2, parentId: 1, name: 'given' }]])('%s is found at the end, and everything is as before', async (_, child) => {
    const before = await ask(SCHEMA);
    await expect(loadInBulk(url, (client) => withoutConstraints(client, ['parents', 'children'], () =>
      insertRows(client, { table: 'parents', rows: [{ id: 1 }] }, { table: 'children', rows: [{ id: 1, parentId: 1, name: 'given' }, child] })))).rejects.toThrow();
    expect(await ask(SCHEMA)).toEqual(before);
    expect(await ask('select from parents')).toHaveLength(0);
  });
});

describe('which database a demo may fill', () => {
  const inspect = () => loadInBulk(url, inspectForDemo);

  test('a new one, also with regions and audit rows, holds nothing that would be missed', async () => {
    await ask(`insert into regions (code, name, full_name, name_initials, level, valid_from) values ('610528000000', '富平县', '富平县', 'FPX', 'COUNTY', '2023-06-30')`,
      `insert into audit_events (county_code, id, at, action, verb, outcome, role) values ('610528', gen_random_uuid(), now(), 'X', 'x', 'OK', 'COMMAND')`);
    expect(await inspect()).toMatchObject({ marked: false, real: [] });
  });

  test('one account, or one place, is real', async () => {
    await ask(`insert into places (county_code, id, name, kind, region_code) values ('610528', gen_random_uuid(), '站', 'SERVICE_SITE', '610528101200')`);
    expect(await inspect()).toMatchObject({ marked: false, real: ['places'] });
  });

  test('a marked one is emptied; regions and real figures stay', async () => {
    await ask(`insert into region_figures (region_code, year, source_note, demo) values ('610528000000', 2026, '公报', false), ('610528000000', 2025, '演示', true)`);
    await loadInBulk(url, async (client) => {
      await insertRows(client, { table: 'places', rows: [{ countyCode: '610528', id: '01936000-0000-7000-8000-000000000000', name: '站', kind: 'SERVICE_SITE', regionCode: '610528101200' }] });
      await markAsDemo(client, 'small');
    });
    expect(await inspect()).toMatchObject({ marked: true, real: ['places'] });
    await loadInBulk(url, async (client) => clearForDemo(client, await inspectForDemo(client)));
    expect(await inspect()).toMatchObject({ marked: false, real: [] });
    expect(await ask('select year from region_figures')).toEqual([{ year: 2026 }]);
  });
});
