import { request as httpRequest } from 'node:http';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from 'vitest';
import { buildApp, type App } from '../src/app.ts';
import { smallWorld, type World } from './world.ts';
import { configFor, cookieOf, LIMITS_OF_TESTS } from './world-app.ts';

/** A read that nobody waits for any more, or that takes too long, ends in the database too. */
let world: World;
let owner: pg.Client;
/** Looks from outside any transaction, where what it sees is of now. */
let watcher: pg.Client;
let cookie: string;
beforeAll(async () => {
  world = await smallWorld();
  cookie = await cookieOf(world, world.viewers.operator);
  [owner, watcher] = [new pg.Client({ connectionString: world.database.url }), new pg.Client({ connectionString: world.database.url })];
  await Promise.all([owner.connect(), watcher.connect()]);
});
afterAll(async () => {
  await Promise.all([owner.end(), watcher.end()]);
  await world[Symbol.asyncDispose]();
});

/** What makes a read wait: somebody else holds the table. */
beforeEach(() => owner.query('begin; lock table demand_orders in access exclusive mode'));
afterEach(() => owner.query('rollback'));

async function waiting(): Promise<number> {
  const { rows } = await watcher.query<{ n: number }>(`select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
  return rows[0]!.n;
}

async function withApp(deadlineMs: number, work: (app: App) => Promise<void>): Promise<void> {
  const app = await buildApp({ ...configFor(world.database.url), limits: { ...LIMITS_OF_TESTS, deadlineMs } });
  try {
    await work(app);
  } finally {
    await app.close();
  }
}

test.each([['by text', '{ orders { totalCount } }'], ['by graphql-js', '{ me { role } orders { totalCount } }']])('a read %s that is over its deadline is cancelled, and told so', async (_way, query) => {
  await withApp(200, async (app) => {
    const response = await app.server.inject({ method: 'POST', url: '/graphql', headers: { cookie }, payload: { query } });
    const { data, errors } = response.json<{ data: unknown; errors: { message: string; extensions: { code: string; limit: object } }[] }>();
    expect(data ?? null).toBeNull();
    expect(errors).toHaveLength(1);
    expect(errors[0]!.extensions).toMatchObject({ code: 'OVER_LIMIT', limit: { name: 'deadlineMs', max: 200 } });
    expect(errors[0]!.message).toMatch(/缩小范围/);
    expect(response.statusCode).toBeLessThan(500);
    await expect.poll(waiting, { timeout: 10_000 }).toBe(0);
  });
});

test('a read whose client goes away is cancelled, and its connection serves the next one', async () => {
  await withApp(60_000, async (app) => {
    await app.server.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.server.address() as { port: number };
    const request = httpRequest({ host: '127.0.0.1', port, path: '/graphql', method: 'POST', headers: { cookie, 'content-type': 'application/json' } });
    request.on('error', () => undefined);
    request.end(JSON.stringify({ query: '{ orders { totalCount } }' }));
    await expect.poll(waiting, { timeout: 10_000 }).toBe(1);
    request.destroy();
    await expect.poll(waiting, { timeout: 10_000 }).toBe(0);
    await owner.query('rollback; begin');
    const next = await app.server.inject({ method: 'POST', url: '/graphql', headers: { cookie }, payload: { query: '{ orders { totalCount } }' } });
    expect(next.json()).toMatchObject({ data: { orders: { totalCount: 0 } } });
  });
});
