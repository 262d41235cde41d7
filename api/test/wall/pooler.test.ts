import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildApp, type App } from '../../src/app.ts';
import type { Viewers, World } from '../world.ts';
import { smallWorld } from '../world.ts';
import { orderAt } from '../loop.ts';
import { configFor, cookieOf } from '../world-app.ts';
import { findPooler, startPooler, type Pooler } from './pooler.ts';

/**
 * Through PgBouncer in transaction mode with two server connections: everybody's transactions take turns on them, and no
 * scope may stay behind for the next one (reliability §4.4). Where PgBouncer is not there and cannot be installed, CI fails.
 */
const program = findPooler();
if (!program && process.env.CI) throw new Error('PgBouncer is missing: install the package pgbouncer');

const SERVER_CONNECTIONS = 2;

describe.skipIf(!program)('PgBouncer in transaction mode', () => {
  let world: World;
  let pooler: Pooler;
  let app: App;
  const cookies = new Map<keyof Viewers, string>();

  beforeAll(async () => {
    world = await smallWorld();
    pooler = await startPooler(program!, world.database.appUrl, SERVER_CONNECTIONS);
    const config = configFor(world.database.url);
    app = await buildApp({ ...config, databaseUrl: pooler.through(config.databaseUrl), pooled: true });
    for (const who of Object.keys(world.viewers) as (keyof Viewers)[]) cookies.set(who, await cookieOf(world, world.viewers[who]));
    await orderAt(world, 'ACCEPTED');
  });
  afterAll(async () => {
    await app.close();
    await pooler[Symbol.asyncDispose]();
    await world[Symbol.asyncDispose]();
  });

  const ask = async (who: keyof Viewers | undefined, query: string, variables = {}) => {
    const response = await app.server.inject({ method: 'POST', url: '/graphql', headers: who ? { cookie: cookies.get(who)! } : {}, payload: { query, variables } });
    return response.json<{ data: Record<string, { nodes: { id: string }[]; userErrors: object[] }>; errors?: object[] }>();
  };

  test('people of every role and county at once, each sees what it sees alone', async () => {
    const query = '{ teams(first: 100) { nodes { id } } places(first: 100) { nodes { id } } }';
    const everybody = ['operator', 'puchengOperator', 'city', 'town', 'village', 'leader', 'puchengLeader', 'auditor', undefined] as const;
    const alone = new Map<string, unknown>();
    for (const who of everybody) alone.set(String(who), await ask(who, query));
    expect(new Set([...alone.values()].map((answer) => JSON.stringify(answer))).size).toBeGreaterThan(2);
    const crowd = Array.from({ length: 300 }, (_, i) => everybody[i % everybody.length]);
    const answers = await Promise.all(crowd.map((who) => ask(who, query)));
    answers.forEach((answer, i) => expect(answer, String(crowd[i])).toEqual(alone.get(String(crowd[i]))));
  });

  test('verbs and reads of two counties in turn', async () => {
    const input = { content: '家中漏水，请帮忙', category: 'POVERTY_RELIEF', channel: 'PHONE', requesterName: '张龑', regionCode: '610528101200', raisedAt: '2026-03-02T09:00:00+08:00' };
    const entered = await Promise.all(Array.from({ length: 20 }, async (_, i) => (i % 2
      ? ask('village', 'mutation ($input: EnterOrderInput!) { enterOrder(input: $input) { order { id } userErrors { code } } }', { input })
      : ask('puchengOperator', '{ orders(first: 100) { nodes { id } } }'))));
    expect(entered.flatMap(({ errors = [] }) => errors)).toEqual([]);
    expect(entered.flatMap(({ data }) => data.enterOrder?.userErrors ?? [])).toEqual([]);
    expect(entered.flatMap(({ data }) => data.orders?.nodes ?? [])).toEqual([]);
    expect((await ask('operator', '{ orders(first: 100) { nodes { id } } }')).data.orders!.nodes).toHaveLength(11);
  });

  test('no scope stays behind on any server connection; a setting of the session would', async () => {
    const url = pooler.through(world.database.appUrl);
    const look = 'select current_user as who, current_setting(\'lastmile.county_lo\', true) as county, pg_backend_pid() as connection';
    const clients = Array.from({ length: SERVER_CONNECTIONS }, () => new pg.Client({ connectionString: url }));
    for (const client of clients) await client.connect();
    const lookOnEach = async () => {
      // Held in a transaction each, so that every client has a server connection of its own.
      for (const client of clients) await client.query('begin');
      const seen = await Promise.all(clients.map(async (client) => (await client.query<{ who: string; county: string | null; connection: number }>(look)).rows[0]!));
      for (const client of clients) await client.query('commit');
      expect(new Set(seen.map(({ connection }) => connection)).size).toBe(SERVER_CONNECTIONS);
      return seen.map(({ who, county }) => ({ who, county: county || null }));
    };
    try {
      await ask('operator', '{ orders { totalCount } }');
      expect(await lookOnEach()).toEqual(clients.map(() => ({ who: 'lastmile_app', county: null })));
      // What the test would look like if a scope leaked.
      await clients[0]!.query("set lastmile.county_lo = '610526'");
      expect((await lookOnEach()).map(({ county }) => county)).toContain('610526');
    } finally {
      await Promise.all(clients.map((client) => client.end()));
    }
  });
});
