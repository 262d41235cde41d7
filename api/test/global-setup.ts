import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedServer } from '../src/database/embedded-server.ts';
import { upgradeDatabase } from '../src/upgrade-database.ts';
import { OWNER_MAY_ALL } from './owner-may-all.ts';
import { WALL_OFF } from './wall-off.ts';
import { withDatabase } from './with-database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: TestServer;
  }
}

/** Where tests get their databases from. */
export interface TestServer {
  /** Connection string of a database in which databases can be made. */
  url: string;
  /** Database with the current schema and no rows, from which each test's own is copied. */
  template: string;
  /** What the names of all databases of this run begin with. */
  prefix: string;
}

/** One PostgreSQL for the run, or the one of TEST_DATABASE_URL; the schema is made once. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? undefined : await startForTests();
  const url = given ?? server!.urlOf('postgres');
  const prefix = `lastmile_test_${randomBytes(4).toString('hex')}`;
  const template = `${prefix}_template`;
  try {
    await query(url, `create database ${template}`);
    await upgradeDatabase(withDatabase(url, template));
    await query(withDatabase(url, template), OWNER_MAY_ALL);
    if (process.env.WALL === 'off') await query(withDatabase(url, template), WALL_OFF);
  } catch (error) {
    await server?.stop();
    throw error;
  }
  project.provide('testServer', { url, template, prefix });
  return async () => {
    await (server ? server.stop() : dropAll(url, prefix));
  };
}

/** Nothing of it has to outlive the run, so it need not wait for the disk. Never set like this where data matter. */
async function startForTests() {
  const folder = await mkdtemp(join(tmpdir(), 'lastmile-test-'));
  return startEmbeddedServer({
    folder,
    temporary: true,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  });
}

async function dropAll(url: string, prefix: string): Promise<void> {
  const { rows } = await query(url, `select datname from pg_database where starts_with(datname, '${prefix}')`);
  for (const { datname } of rows) await query(url, `drop database ${datname} with (force)`);
}

async function query(url: string, text: string): Promise<pg.QueryResult<{ datname: string }>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(text);
  } finally {
    await client.end();
  }
}
