import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idNumberVault, oneKey } from '../../api/src/database/encryption.ts';
import { type EmbeddedServer, startEmbeddedServer } from '../../api/src/database/embedded-server.ts';
import { upgradeDatabase } from '../../api/src/upgrade-database.ts';
import { isStrongPassword } from '../../api/src/modules/accounts/password-rules.ts';
import { passwordMatches } from '../../api/src/modules/accounts/password.ts';
import { OrderState } from '../../api/src/modules/orders/order.codes.ts';
import { demoAccounts } from '../demo-accounts.ts';
import { letOwnerPastWall } from '../owner-past-wall.ts';
import { checkOf } from './numbers.ts';
import { runDemo, type DemoOptions } from './run-demo.ts';

const SECRET = 'a secret of the tests, long enough for all';
const NOW = `timestamptz '2026-11-23 10:00+08'`;
let server: EmbeddedServer;
let client: pg.Client;

beforeAll(async () => {
  server = await startEmbeddedServer({ folder: await mkdtemp(join(tmpdir(), 'lastmile-test-')), temporary: true, settings: { fsync: 'off' } });
  for (const name of ['one', 'other', 'empty']) await newDatabase(name);
  await fill('one');
  client = await connect('one');
}, 120_000);
afterAll(async () => {
  await client.end();
  await server.stop();
});

async function connect(name: string): Promise<pg.Client> {
  const opened = new pg.Client({ connectionString: server.urlOf(name) });
  await opened.connect();
  return opened;
}

async function newDatabase(name: string): Promise<void> {
  const maintenance = await connect('postgres');
  await maintenance.query(`create database ${name}`);
  await maintenance.end();
  await upgradeDatabase(server.urlOf(name));
  const owner = await connect(name);
  await letOwnerPastWall(owner);
  await owner.end();
}

function fill(name: string, more: Partial<DemoOptions> = {}): Promise<void> {
  return runDemo({ databaseUrl: server.urlOf(name), secret: SECRET, size: 'small', seed: '1', today: '2026-11-23', ...more });
}

/** Rows of a query on the first demo. */
async function rows<T extends pg.QueryResultRow>(sql: string): Promise<T[]> {
  return (await client.query<T>(sql)).rows;
}

async function none(sql: string): Promise<void> {
  expect(await rows(sql)).toEqual([]);
}

/** A digest per table; what is salted or tells when the demo was made is left out. */
async function digests(name: string): Promise<Record<string, string>> {
  const asked = await connect(name);
  const tables = await asked.query<{ table: string }>(`select tablename as table from pg_tables where schemaname = 'public' and tablename not in ('audit_events', 'schema_migrations')`);
  const all: Record<string, string> = {};
  for (const { table } of tables.rows) {
    const { rows: [row] } = await asked.query<{ digest: string }>(`select md5(string_agg((to_jsonb(t) - 'password_hash')::text, '|' order by t::text)) as digest from "${table}" t`);
    all[table] = row!.digest;
  }
  await asked.end();
  return all;
}

describe('a demo', () => {
  test('is the same for the same seed and day, another for another seed', { timeout: 120_000 }, async () => {
    const first = await digests('one');
    await fill('other', { seed: '2' });
    expect((await digests('other'))['demand_orders']).not.toBe(first['demand_orders']);
    // Over another demo: nothing of that one may stay.
    await fill('other');
    expect(await digests('other')).toEqual(first);
  });

  test('never goes over real data, unless it is told to', { timeout: 60_000 }, async () => {
    const empty = await connect('empty');
    const station = `insert into places (county_code, id, name, kind, region_code) values ('610528', gen_random_uuid(), '站', 'SERVICE_SITE', '610528101200')`;
    await empty.query(station);
    await expect(fill('empty')).rejects.toThrow(/real data \(places\)/);
    expect((await empty.query('select from regions')).rowCount).toBe(0);
    expect((await empty.query('select from places')).rowCount).toBe(1);
    await fill('empty', { force: true });
    expect((await empty.query(`select from places where name = '站'`)).rowCount).toBe(0);
    await empty.end();
  });
});

describe('the orders of a demo', () => {
  test('are in all states, in both counties, over a year', async () => {
    for (const county of ['610528', '610526']) {
      const states = await rows<{ state: string }>(`select distinct state from demand_orders where county_code = '${county}' order by 1`);
      expect(states.map(({ state }) => state)).toEqual(Object.keys(OrderState).sort());
    }
    const [span] = await rows<{ days: number }>(`select extract(day from max(reported_at) - min(reported_at))::int as days from demand_orders`);
    expect(span!.days).toBeGreaterThan(350);
    await none(`select from demand_orders where reported_at > ${NOW} or raised_at > reported_at`);
  });

  test('have at most one open dispatch, which is the current one, with its team', async () => {
    await none(`select order_id from dispatches where state in ('OFFERED', 'ACCEPTED') group by order_id having count(*) > 1`);
    await none(`select o.id from demand_orders o left join dispatches d on d.county_code = o.county_code and d.id = o.current_dispatch_id
      where (o.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')) <> (d.state in ('OFFERED', 'ACCEPTED') is true)
        or (o.state in ('AWAITING_RATING', 'CLOSED')) <> (d.state = 'FULFILLED' is true) or d.order_id <> o.id or d.team_id is distinct from o.current_team_id
        or o.in_open_pool <> (d.mode = 'OPEN_POOL' and d.state = 'OFFERED') is true`);
    await none(`select o.id from demand_orders o where failed_dispatches <> (select count(*) from dispatches d where d.order_id = o.id and d.state in ('DECLINED', 'EXPIRED', 'FAILED'))`);
    expect((await rows('select distinct state from dispatches')).length).toBe(7);
  });

  test('have a timeline without gaps that ends in their state and never lies in the future', async () => {
    await none(`select order_id from (select order_id, at, from_state, lag(to_state) over w as before, lag(at) over w as earlier from order_events window w as (partition by order_id order by at, id)) e
      where from_state is distinct from before or at <= earlier or at > ${NOW}`);
    await none(`select o.id from demand_orders o where state is distinct from (select to_state from order_events e where e.order_id = o.id order by at desc, id desc limit 1)`);
    await none(`select id from order_events where actor_role <> 'SYSTEM' and (actor_name is null or (actor_unit is null and actor_role <> 'INTEGRATOR'))`);
    await none(`select id from order_events where reason_code = 'OTHER' and note is null`);
  });

  test('have clocks as their states say, and lamps of all colours', async () => {
    await none(`select id, state from demand_orders where (due_at is not null) <> (state in ('SUBMITTED', 'PENDING_DISPATCH', 'DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION', 'AWAITING_RATING'))
      or (due_at is not null and (sla_step is null or step_started_at is null)) or (state = 'RETURNED') <> (paused_minutes is not null)`);
    // Past offers have expired, past rating windows have closed.
    await none(`select id from demand_orders where state in ('DISPATCHED', 'AWAITING_RATING') and due_at < ${NOW}`);
    const lamps = await rows<{ lamp: string }>(`select distinct case when due_at < ${NOW} then 'red' when due_at - ${NOW} <= interval '1 day' or due_at - ${NOW} <= (due_at - step_started_at) / 2 then 'yellow' else 'green' end as lamp
      from demand_orders where county_code = '610528' and due_at is not null order by 1`);
    expect(lamps.map(({ lamp }) => lamp)).toEqual(['green', 'red', 'yellow']);
  });

  test('are numbered by day in the order in which they came, and the API goes on from there', async () => {
    await none(`select id from (select id, order_no, row_number() over (partition by county_code, left(order_no, 16) order by created_at, id) as place from demand_orders) o where right(order_no, 4)::int <> place`);
    await none(`select 1 from (select county_code, to_date(substr(order_no, 9, 8), 'YYYYMMDD') as day, count(*)::int as last from demand_orders group by 1, 2) o
      left join serials s on s.kind = 'XQ' and s.county_code = o.county_code and s.day = o.day where s.last is distinct from o.last`);
  });

  test('point at regions that exist, under the name of the region', async () => {
    for (const table of ['demand_orders', 'dispatches', 'order_events', 'service_records', 'volunteers', 'volunteer_teams', 'places', 'complaints', 'region_figures', 'team_memberships', 'appointments']) {
      await none(`select region_code from ${table} t where not exists (select from regions r where r.code = t.region_code)`);
    }
    await none(`select o.id from demand_orders o join regions r on r.code = o.region_code where o.region_name <> r.full_name or left(o.region_code, 6) <> o.county_code`);
  });
});

describe('service and ratings of a demo', () => {
  test('nobody serves twice at once, serves for a team without being in it, or records or confirms for himself', async () => {
    await none(`select a.id from service_records a join service_records b on a.volunteer_id = b.volunteer_id and a.id < b.id and a.state <> 'VOIDED' and b.state <> 'VOIDED'
      and tstzrange(a.service_start, a.service_end) && tstzrange(b.service_start, b.service_end)`);
    await none(`select s.id from service_records s where not exists (select from team_memberships m where m.team_id = s.team_id and m.volunteer_id = s.volunteer_id and m.joined_on <= s.service_start::date)`);
    await none(`select s.id from service_records s join volunteer_teams t on t.id = s.team_id where t.leader_id = s.volunteer_id or s.confirmer_name = s.recorder_name`);
    await none(`select id from demand_orders o where state in ('AWAITING_RATING', 'CLOSED') and not exists (select from service_records s where s.order_id = o.id and s.state = 'CONFIRMED')`);
    await none(`select id from service_records where service_end > ${NOW}`);
  });

  test('three in five orders are rated, never by default, and each low score has its follow-up', async () => {
    const [share] = await rows<{ share: number; mean: number }>(`select (count(r.id)::float / count(*)) as share, avg(overall)::float as mean from demand_orders o left join order_ratings r on r.order_id = o.id where o.state = 'CLOSED'`);
    expect(share!.share).toBeGreaterThan(0.5);
    expect(share!.share).toBeLessThan(0.7);
    expect(share!.mean).toBeGreaterThan(3.9);
    expect(share!.mean).toBeLessThan(4.7);
    await none(`select r.id from order_ratings r where overall <= 2 and not exists (select from follow_up_visits f where f.order_id = r.order_id and f.cause = 'LOW_RATING')`);
    await none(`select o.id from demand_orders o where (rating_state = 'RATED') <> exists (select from order_ratings r where r.order_id = o.id)`);
    await none(`select f.id from follow_up_visits f where (f.state = 'DONE') <> exists (select from order_events e where e.order_id = f.order_id and e.verb = 'FOLLOW_UP')`);
  });

  test('complaints have a history that ends in their state', async () => {
    expect((await rows('select from complaints')).length).toBeGreaterThan(3);
    await none(`select c.id from complaints c where state is distinct from (select to_state from complaint_events e where e.complaint_id = c.id order by at desc, id desc limit 1)`);
  });
});

describe('the people of a demo', () => {
  test('have numbers that belong to nobody, sealed, and names that break careless programs', async () => {
    const vault = idNumberVault(oneKey(SECRET));
    const people = await rows<{ county_code: string; name: string; phone: string; id_number_cipher: string; id_number_hash: string; id_number_masked: string }>('select * from volunteers');
    for (const person of people) {
      const number = vault.open(person.county_code, person.id_number_cipher);
      expect(number).toMatch(new RegExp(`^${person.county_code}18\\d{9}[\\dX]$`));
      expect(checkOf(number.slice(0, 17))).toBe(number[17]);
      expect(vault.hash(person.county_code, number)).toBe(person.id_number_hash);
      expect(person.id_number_masked).toBe(`${number.slice(0, 6)}********${number.slice(14)}`);
    }
    const phones = await rows<{ phone: string }>(`select phone from volunteers union all select requester_phone from demand_orders union all select responsible_phone from places union all select public_phone from places
      union all select contact_phone from volunteer_teams union all select complainant_phone from complaints`);
    expect(phones.filter(({ phone }) => phone !== null && !/^154\d{8}$/.test(phone))).toEqual([]);
    const names = (await rows<{ name: string }>('select name from volunteers union all select requester_name from demand_orders')).map(({ name }) => name).join();
    for (const sign of ['龑', '䶮', '㛃', '𬭚', '·']) expect(names).toContain(sign);
  });

  test('sign in with the printed password, and find work', async () => {
    const accounts = await rows<{ id: string; login_name: string; password_hash: string; must_change_password: boolean }>('select * from accounts');
    expect(accounts.map(({ login_name }) => login_name).sort()).toEqual(demoAccounts.map(({ loginName }) => loginName).sort());
    for (const { loginName, password, who } of demoAccounts) {
      expect(isStrongPassword(password, loginName)).toBe(true);
      expect(who).not.toBe('');
    }
    expect(await passwordMatches(accounts[0]!.password_hash, demoAccounts[0]!.password)).toBe(true);
    expect(accounts.some(({ must_change_password }) => must_change_password)).toBe(false);
    await none(`select from accounts a where not exists (select from appointments p where p.account_id = a.id)`);
    // Each leader's team is there, led by a volunteer of that name, and has an offer to answer.
    await none(`select p.id from appointments p join accounts a on a.id = p.account_id where p.role = 'TEAM_LEADER' and not exists (
      select from volunteer_teams t join volunteers v on v.id = t.leader_id join dispatches d on d.team_id = t.id and d.state = 'OFFERED' where t.id = p.team_id and v.name = a.display_name)`);
    expect(await rows(`select from demand_orders where region_code = '610528101203' and state = 'AWAITING_CONFIRMATION'`)).not.toHaveLength(0);
  });

  test('teams are 8+N in each county, with a leader who is a member, and figures are marked as invented', async () => {
    expect(await rows(`select county_code, count(distinct category)::int as categories from volunteer_teams group by 1`)).toEqual([{ county_code: '610526', categories: 9 }, { county_code: '610528', categories: 9 }]);
    await none(`select t.id from volunteer_teams t where not exists (select from team_memberships m where m.team_id = t.id and m.volunteer_id = t.leader_id and m.left_on is null)`);
    await none(`select from region_figures where not demo`);
    expect((await rows(`select from places where county_code = '610528' and kind = 'PRACTICE_STATION'`)).length).toBe(287);
  });
});
