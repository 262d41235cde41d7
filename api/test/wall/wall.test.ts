import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { ALL_ROLES } from '../../src/access/roles.ts';
import { viewerOf } from '../../src/access/viewer.ts';
import { VERB_ROLE, VIEW_ROLES, viewRole } from '../../src/database/wall/database-roles.ts';
import { loginsBeside } from '../../src/database/wall/logins.ts';
import { scopeSql, verbScope, verbScopeOf } from '../../src/database/wall/scope.ts';
import { unwalledTables } from '../../src/database/wall/unwalled-tables.ts';
import { viewScope } from '../../src/reading/visibility.ts';
import { upgradeDatabase } from '../../src/upgrade-database.ts';
import { withDatabase } from '../with-database.ts';
import { markedWorld } from '../access/marked-world.ts';
import { freshDatabase } from '../database.ts';
import { OWNER_MAY_ALL } from '../owner-may-all.ts';

/** The second wall by itself: what PostgreSQL lets each of its roles see and do, whatever the API asks. */
const FUPING = { lo: '610528', hi: '610529' };
let owner: pg.Client;
let app: pg.Client;
let url: string;

beforeAll(async () => {
  const database = await freshDatabase();
  url = database.url;
  await markedWorld(url);
  owner = await connect(url);
  app = await connect(database.appUrl);
});
afterAll(() => Promise.all([owner.end(), app.end()]));

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  return client;
}

/** In a transaction that is undone. */
async function within<T>(client: pg.Client, begin: string, work: () => Promise<T>): Promise<T> {
  await client.query(`begin; ${begin}`);
  try {
    return await work();
  } finally {
    await client.query('rollback');
  }
}

const codeOf = (work: Promise<unknown>) => work.then(() => 'done', (error: { code: string }) => error.code);
const DENIED = '42501';

/** Tables of which a role may read something, with their number of rows as it sees them. */
async function counts(client: pg.Client, role: string): Promise<Record<string, number>> {
  const { rows } = await client.query<{ name: string }>(`select distinct table_name as name from information_schema.column_privileges where grantee = $1 and privilege_type = 'SELECT' order by 1`, [role]);
  const seen: Record<string, number> = {};
  for (const { name } of rows) seen[name] = Number((await client.query<{ n: string }>(`select count(*) as n from "${name}"`)).rows[0]!.n);
  return seen;
}

describe('a database after its migrations', () => {
  test('every tenant table is behind row-level security, forced; a new one without a policy is found', async () => {
    const { url: server, prefix } = inject('testServer');
    const name = `${prefix}_${randomBytes(4).toString('hex')}`;
    const maintenance = await connect(server);
    await maintenance.query(`create database ${name}`);
    await upgradeDatabase(withDatabase(server, name));
    const client = await connect(withDatabase(server, name));
    try {
      expect(await unwalledTables(client)).toEqual([]);
      await client.query('create table bare (county_code char(6) not null, id uuid)');
      expect(await unwalledTables(client)).toEqual(['bare']);
      await client.query('alter table bare enable row level security');
      expect(await unwalledTables(client)).toEqual(['bare']);
      await client.query('alter table bare force row level security');
      expect(await unwalledTables(client)).toEqual(['bare']);
      await client.query('create policy p on bare using (true)');
      expect(await unwalledTables(client)).toEqual([]);
    } finally {
      await client.end();
      await maintenance.query(`drop database ${name} with (force)`);
      await maintenance.end();
    }
  });

  test('raised again it changes nothing; a table that lost its policies gets them back', async () => {
    expect(await upgradeDatabase(url)).toEqual([]);
    await owner.query(`drop policy verbs on complaints; delete from deployment where key = 'wall'`);
    expect(await upgradeDatabase(url)).toEqual(['row-level security']);
    const { rows } = await owner.query(`select from pg_policies where tablename = 'complaints' and policyname = 'verbs'`);
    expect(rows).toHaveLength(1);
    await owner.query(OWNER_MAY_ALL);
  });

  test('forced: the owner itself sees nothing without a scope', async () => {
    await within(owner, 'alter table volunteers force row level security', async () => {
      expect((await owner.query('select from volunteers')).rowCount).toBe(0);
    });
    expect((await owner.query('select from volunteers')).rowCount).toBeGreaterThan(5);
  });

  test('policies hold no sub-select, and every function they use is stable', async () => {
    const { rows: policies } = await owner.query<{ qual: string | null; check: string | null }>('select qual, with_check as check from pg_policies');
    expect(policies.length).toBeGreaterThan(50);
    expect(policies.filter(({ qual, check }) => /select/i.test(`${qual} ${check}`))).toEqual([]);
    const { rows: functions } = await owner.query<{ volatility: string }>(`select provolatile as volatility from pg_proc where proname like 'lastmile\\_%'`);
    expect(new Set(functions.map(({ volatility }) => volatility))).toEqual(new Set(['s']));
  });

  test('what reads past the wall is on the list, gives figures alone, and is run by view roles alone', async () => {
    const { rows } = await owner.query<{ name: string; returns: string; owner: string; open: boolean }>(`select proname as name, prorettype::regtype::text as returns, proowner::regrole::text as owner,
      has_function_privilege('public', oid, 'execute') as open from pg_proc where prosecdef and pronamespace = 'public'::regnamespace order by 1`);
    expect(rows).toEqual([
      { name: 'lastmile_active_members', returns: 'integer', owner: 'lastmile_beyond', open: false },
      { name: 'lastmile_activities_at', returns: 'integer', owner: 'lastmile_beyond', open: false },
      { name: 'lastmile_audit_counts', returns: 'record', owner: 'lastmile_beyond', open: false },
      { name: 'lastmile_catalog', returns: 'record', owner: 'lastmile_beyond', open: false },
      { name: 'lastmile_circle', returns: 'record', owner: 'lastmile_beyond', open: false },
      { name: 'lastmile_confirmed_minutes', returns: 'integer', owner: 'lastmile_beyond', open: false },
      { name: 'lastmile_entry_place', returns: 'integer', owner: 'lastmile_beyond', open: false },
      { name: 'lastmile_entry_score', returns: 'integer', owner: 'lastmile_beyond', open: false },
      { name: 'lastmile_local_members', returns: 'integer', owner: 'lastmile_beyond', open: false },
      { name: 'lastmile_member_count', returns: 'integer', owner: 'lastmile_beyond', open: false },
      { name: 'lastmile_place_counts', returns: 'record', owner: 'lastmile_beyond', open: false },
      { name: 'lastmile_place_management', returns: 'boolean', owner: 'lastmile_beyond', open: false },
      { name: 'lastmile_place_person', returns: 'boolean', owner: 'lastmile_beyond', open: false },
      { name: 'lastmile_place_project', returns: 'boolean', owner: 'lastmile_beyond', open: false },
      { name: 'lastmile_place_qualified', returns: 'boolean', owner: 'lastmile_beyond', open: false },
      { name: 'lastmile_region_teams', returns: 'record', owner: 'lastmile_beyond', open: false },
      { name: 'lastmile_services_at', returns: 'integer', owner: 'lastmile_beyond', open: false },
      { name: 'lastmile_trained', returns: 'boolean', owner: 'lastmile_beyond', open: false },
      { name: 'lastmile_unit_has_team', returns: 'boolean', owner: 'lastmile_beyond', open: false },
      { name: 'lastmile_unit_party', returns: 'record', owner: 'lastmile_beyond', open: false },
      { name: 'lastmile_volunteer_groups', returns: 'record', owner: 'lastmile_beyond', open: false },
      { name: 'lastmile_year_counts', returns: 'record', owner: 'lastmile_beyond', open: false },
    ]);
  });
});

describe('the database roles', () => {
  test('none of them is superuser, walks past row-level security, makes roles or owns a table', async () => {
    const { rows } = await owner.query<{ name: string; login: boolean; power: boolean; tables: number }>(`
      select rolname as name, rolcanlogin as login, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication or (rolcanlogin and rolinherit) as power,
        (select count(*)::int from pg_class where relowner = r.oid) as tables
      from pg_roles r where rolname like 'lastmile\\_%' order by 1`);
    expect(rows.filter(({ power, tables }) => power || tables > 0)).toEqual([]);
    expect(rows.filter(({ login }) => login).map(({ name }) => name)).toEqual(['lastmile_app', 'lastmile_jobs']);
    expect(rows.map(({ name }) => name).sort()).toEqual([...VIEW_ROLES, VERB_ROLE, 'lastmile_app', 'lastmile_beyond', 'lastmile_jobs'].sort());
  });

  test('the application by itself finds sessions and counts sign-ins, and nothing else', async () => {
    for (const table of ['demand_orders', 'volunteers', 'order_events', 'audit_events', 'outbox_messages', 'service_records']) {
      expect(await codeOf(app.query(`select from ${table}`)), table).toBe(DENIED);
    }
    expect(await codeOf(app.query('select count(*) from sessions'))).toBe('done');
    expect(await codeOf(app.query("update accounts set display_name = 'x'"))).toBe(DENIED);
    expect(await codeOf(app.query('alter table demand_orders disable row level security'))).toBe(DENIED);
    // Switched off, row-level security is an error instead of a door.
    expect(await within(app, `set local role ${viewRole('COUNTY_OPERATOR')}; set local row_security = off`, () => codeOf(app.query('select from demand_orders')))).toBe(DENIED);
    expect(await codeOf(app.query(`set role ${new URL(url).username}`))).toBe(DENIED);
    expect(await codeOf(app.query('set role lastmile_beyond'))).toBe(DENIED);
  });

  test.each(ALL_ROLES)('%s: an unset scope and an empty one show no row of a tenant', async (role) => {
    const shared = ['regions', 'region_figures', 'calendar_days'];
    // Published rows are nobody's secret: active teams, places and courses, and activities that are open, projects and the menu, without any scope.
    const published = role === 'ANONYMOUS' ? ['places', 'volunteer_teams', 'training_courses', 'service_activities', 'service_projects', 'catalog_issues'] : [];
    for (const settings of ['', "; set local lastmile.county_lo = ''; set local lastmile.county_hi = ''; set local lastmile.region_lo = ''; set local lastmile.region_hi = ''; set local lastmile.team = ''"]) {
      const seen = await within(app, `set local role ${viewRole(role)}${settings}`, () => counts(app, viewRole(role)));
      const rows = Object.entries(seen).filter(([table, n]) => n > 0 && ![...shared, ...published].includes(table));
      expect(rows).toEqual([]);
    }
  });

  test('a role that has no place sees nothing: an empty scope is never everything', async () => {
    const nowhere = viewerOf({ role: 'COUNTY_OPERATOR', regionCode: null, teamId: null, accountId: '01990000-0000-7000-9000-000000000001', appointmentId: '01990000-0000-7000-9000-000000000002', sessionId: null, displayName: '' });
    const seen = await within(app, scopeSql(viewScope(nowhere)), () => counts(app, viewRole('COUNTY_OPERATOR')));
    expect(Object.entries(seen).filter(([table, n]) => n > 0 && !['regions', 'region_figures', 'calendar_days'].includes(table))).toEqual([]);
    const written = await within(app, scopeSql(verbScopeOf(nowhere)), async () => (await app.query('select from demand_orders')).rowCount);
    expect(written).toBe(0);
  });

  test('a column that no role is shown, or not this one, cannot be read at all', async () => {
    const reads = (role: (typeof ALL_ROLES)[number], sql: string) => within(app, `set local role ${viewRole(role)}`, () => codeOf(app.query(sql)));
    for (const role of ALL_ROLES) {
      for (const secret of ['select password_hash from accounts', 'select token_hash from sessions', 'select id_number_hash from volunteers', 'select id_number_cipher from volunteers']) {
        expect(await reads(role, secret), `${role}: ${secret}`).toBe(DENIED);
      }
    }
    for (const hidden of ['requester_phone', 'requester_name', 'title', 'address', 'service_note']) {
      expect(await reads('CITY_OVERSEER', `select ${hidden} from demand_orders`), hidden).toBe(DENIED);
    }
    expect(await reads('CITY_OVERSEER', 'select from volunteers')).toBe(DENIED);
    expect(await reads('CITY_OVERSEER', 'select state, region_code from demand_orders')).toBe('done');
  });

  test('a view reads and never writes; its transaction may be made to forget that it reads only, and still does not', async () => {
    for (const role of VIEW_ROLES) {
      expect(await within(app, `set local role ${role}`, () => codeOf(app.query("update demand_orders set state = 'CLOSED'"))), role).toBe(DENIED);
      expect(await within(app, `set local role ${role}`, () => codeOf(app.query('delete from demand_orders'))), role).toBe(DENIED);
    }
  });
});

describe('verbs', () => {
  const asVerb = <T>(work: () => Promise<T>) => within(app, scopeSql(verbScope(FUPING)), work);

  test('see and change rows of their counties alone', async () => {
    await asVerb(async () => {
      const { rows } = await app.query<{ county: string }>('select distinct county_code as county from demand_orders');
      expect(rows).toEqual([{ county: '610528' }]);
      const { rowCount } = await app.query("update demand_orders set title = 'x'");
      expect(rowCount).toBe((await app.query('select from demand_orders')).rowCount);
    });
  });

  test('put no row into another county, and move none there', async () => {
    expect(await asVerb(() => codeOf(app.query("insert into outbox_messages (county_code, id, object_type, object_id, object_version, region_code, of_pool) values ('610526', gen_random_uuid(), 'x', gen_random_uuid(), 1, '610526101200', false)")))).toBe(DENIED);
    expect(await asVerb(() => codeOf(app.query("update outbox_messages set county_code = '610526'")))).toMatch(/done|42501/);
    expect(await asVerb(() => codeOf(app.query("update volunteers set county_code = '610526'")))).toBe(DENIED);
  });

  test('what happened stays: events and audit rows are added, never changed; nothing is deleted', async () => {
    for (const table of ['order_events', 'complaint_events', 'audit_events']) {
      expect(await asVerb(() => codeOf(app.query(`update ${table} set county_code = county_code`))), table).toBe(DENIED);
    }
    for (const table of ['order_events', 'demand_orders', 'service_records', 'audit_events', 'volunteers']) {
      expect(await asVerb(() => codeOf(app.query(`delete from ${table}`))), table).toBe(DENIED);
    }
  });

  test('somebody who is not signed in leaves audit rows of nobody, and reaches no county', async () => {
    const nobody = verbScopeOf({ ...viewerOf({ role: 'ANONYMOUS', regionCode: null, teamId: null, accountId: '', appointmentId: '', sessionId: null, displayName: '' }) });
    await within(app, scopeSql(nobody), async () => {
      expect((await app.query('select from demand_orders')).rowCount).toBe(0);
      expect((await app.query('select from volunteers')).rowCount).toBe(0);
    });
  });
});

describe('a scope as SQL', () => {
  test('holds codes and UUIDs, and refuses whatever else', () => {
    expect(scopeSql(verbScope(FUPING))).toBe("set local role lastmile_verb; set local lastmile.county_lo = '610528'; set local lastmile.county_hi = '610529'");
    for (const hostile of ["610528'; drop table x; --", '', "' or true", '6105\n28', 'a'.repeat(37), 'XYZ']) {
      expect(() => scopeSql(verbScope({ lo: hostile, hi: '610529' })), hostile).toThrow(TypeError);
    }
  });

  test('the jobs see which orders are due, and act inside one county at a time', async () => {
    const jobs = await connect(loginsBeside(url).jobs);
    try {
      expect(await codeOf(jobs.query('select county_code, due_at from demand_orders'))).toBe('done');
      expect(await codeOf(jobs.query('select title from demand_orders'))).toBe(DENIED);
      expect(await codeOf(jobs.query("update demand_orders set state = 'CLOSED'"))).toBe(DENIED);
      expect(await codeOf(jobs.query(`set role ${viewRole('COUNTY_OPERATOR')}`))).toBe(DENIED);
    } finally {
      await jobs.end();
    }
  });
});
