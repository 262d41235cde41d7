import type { Role } from '../../../api/src/access/roles.ts';
import pg from 'pg';

/**
 * Row-level security for a database whose migrations bring none yet: one policy per tenant table, which compares the county with the
 * scope of the transaction, and a role for each viewer. Where the migrations have made policies, they are left as they are.
 */
export async function ensurePolicies(databaseUrl: string, viewers: readonly Role[]): Promise<'of the migrations' | 'stand-in'> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string; secured: boolean; stands: boolean }>(
      `select relname as name, relrowsecurity as secured, exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'stand_in') as stands
       from pg_class c where relkind = 'r' and relnamespace = 'public'::regnamespace
        and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'county_code')`);
    if (tables.some(({ secured, stands }) => secured && !stands)) return 'of the migrations';
    const roles = viewers.map((viewer) => `lastmile_view_${viewer.toLowerCase()}`);
    for (const role of roles) await makeRole(client, role);
    await client.query(`create or replace function bench_county_lo() returns bpchar language sql stable parallel safe as $$ select nullif(current_setting('lastmile.county_lo', true), '')::bpchar $$;
      create or replace function bench_county_hi() returns bpchar language sql stable parallel safe as $$ select nullif(current_setting('lastmile.county_hi', true), '')::bpchar $$`);
    for (const { name } of tables.filter(({ stands }) => !stands)) {
      await client.query(`alter table "${name}" enable row level security;
        create policy stand_in on "${name}" using (county_code >= bench_county_lo() and county_code < bench_county_hi())`);
    }
    await client.query(`grant select on all tables in schema public to ${roles.join(', ')}`);
    return 'stand-in';
  } finally {
    await client.end();
  }
}

async function makeRole(client: pg.Client, role: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  if (rowCount === 0) await client.query(`create role ${role} nologin; grant ${role} to current_user with set true`);
}
