import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { freshDatabase } from '../../test/database.ts';
import { ENTITIES } from '../modules/entities.ts';
import { IdempotencyRecord } from './idempotency-record.ts';
import { markVisible } from './mark-visible.ts';
import { openOrm } from './orm.ts';
import { JOBS_LOGIN } from './wall/database-roles.ts';

let owner: pg.Client;
let jobsUrl: string;
beforeAll(async () => {
  const database = await freshDatabase();
  jobsUrl = database.jobsUrl;
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
});
afterAll(() => owner.end());
/** Some forty pages that nothing is noted of. On disk: nothing is noted before that, and the server of these tests does not wait for it by itself. */
beforeEach(() => owner.query(`begin; set local synchronous_commit = on; truncate idempotency_records;
  insert into idempotency_records (actor_id, verb, key, input_hash, outcome, at)
    select gen_random_uuid(), 'enterOrder', n::text, repeat('0', 64), '{}', now() from generate_series(1, 2000) as n; commit`));

async function marked(): Promise<{ pages: number; visible: number }> {
  const jobs = openOrm({ databaseUrl: jobsUrl, poolSize: 1, entities: ENTITIES as never });
  try {
    await markVisible(jobs.em.fork(), IdempotencyRecord);
  } finally {
    await jobs.close(true);
  }
  const { rows } = await owner.query(`select (pg_relation_size('idempotency_records') / 8192)::int as pages, relallvisible as visible from pg_class where relname = 'idempotency_records'`);
  return rows[0];
}

test('the login of the jobs notes that all may see the new pages of a table', async () => {
  const { pages, visible } = await marked();
  expect(pages).toBeGreaterThan(20);
  expect(visible).toBe(pages);
});

test('while another does the same, nobody waits for it', async () => {
  await owner.query('begin; lock table idempotency_records in share update exclusive mode');
  expect((await marked()).visible).toBe(0);
  await owner.query('rollback');
});

test('one that takes too long is left to the next time', async () => {
  // A pause after every page, and no time for twenty of them.
  const settings = { vacuum_cost_delay: '100', vacuum_cost_limit: '1', statement_timeout: '1s' };
  for (const [name, value] of Object.entries(settings)) await owner.query(`alter role ${JOBS_LOGIN} in database ${owner.database} set ${name} = '${value}'`);
  expect((await marked()).visible).toBe(0);
  await owner.query(`alter role ${JOBS_LOGIN} in database ${owner.database} reset all`);
  expect((await marked()).visible).toBeGreaterThan(20);
});
