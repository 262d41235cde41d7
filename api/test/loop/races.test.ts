import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../../src/database/free-port.ts';
import { globalId } from '../../src/reading/global-id.ts';
import { Dispatch } from '../../src/modules/orders/dispatch.ts';
import { openToPool } from '../../src/modules/orders/open-to-pool.ts';
import { orderAt } from '../loop.ts';
import { SECRET } from '../staff.ts';
import { smallWorld, type Viewers, type World } from '../world.ts';
import { cookieOf, type UserError } from '../world-app.ts';

const API = join(import.meta.dirname, '../..');
const ORDERS = 100;
const ATTEMPTS = 50;

let world: World;
let processes: { child: ChildProcess; url: string }[];

beforeAll(async () => {
  world = await smallWorld();
  processes = await Promise.all([startApi(), startApi()]);
}, 60_000);

afterAll(async () => {
  for (const { child } of processes) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  await world[Symbol.asyncDispose]();
});

/** A process of the API as it is run in production, on a port of its own. */
async function startApi(): Promise<{ child: ChildProcess; url: string }> {
  const port = await freePort();
  const child = spawn(process.execPath, ['--import', '@oxc-node/core/register', 'src/main.ts'], {
    cwd: API, stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.env.PATH, DATABASE_URL: world.database.url, PORT: String(port), LASTMILE_SECRET: SECRET, LOG_LEVEL: 'error' },
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200; tries++) {
    if (await fetch(`${url}/health/ready`).then((response) => response.ok, () => false)) return { child, url };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the API did not become ready');
}

interface Attempt {
  status: number;
  userErrors: UserError[];
}

async function attempt(place: number, cookie: string, query: string, input: object): Promise<Attempt> {
  const response = await fetch(`${processes[place % processes.length]!.url}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors } = await response.json() as { data?: Record<string, { userErrors: UserError[] }>; errors?: { message: string }[] };
  if (errors) throw new Error(JSON.stringify(errors));
  return { status: response.status, userErrors: Object.values(data!)[0]!.userErrors };
}

function expectOneWinner(attempts: Attempt[], who: RegExp): void {
  expect(attempts.filter(({ status }) => status >= 500)).toEqual([]);
  expect(attempts.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  const refusals = attempts.flatMap(({ userErrors }) => userErrors);
  expect(refusals.map(({ code }) => code)).toEqual(Array(attempts.length - 1).fill('CONFLICT'));
  for (const { message } of refusals) expect(message).toMatch(who);
}

/** Issue "done when": exactly one winner each, the others are told who was first, no 5xx (reliability §3c). */
test(`${ATTEMPTS} parallel accepts on each of ${ORDERS} orders through two processes: one winner each`, async () => {
  const cookies = [await cookieOf(world, world.viewers.leader), await cookieOf(world, world.viewers.secondLeader)];
  for (let done = 0; done < ORDERS; done++) {
    const order = await orderAt(world, 'DISPATCHED', { now: new Date() });
    const dispatchId = globalId({ countyCode: order.countyCode, id: order.currentDispatch!.id });
    const attempts = await Promise.all(Array.from({ length: ATTEMPTS }, (_, i) => attempt(
      i, cookies[(i >> 1) % 2]!, 'mutation ($input: AcceptDispatchInput!) { acceptDispatch(input: $input) { userErrors { code message path } } }', { dispatchId })));
    expectOneWinner(attempts, /庄里镇扶贫帮困队.*接单/);
  }
  const open = await world.orm.em.fork().find(Dispatch, { countyCode: '610528', state: 'ACCEPTED' });
  expect(new Set(open.map(({ order }) => order.id)).size).toBe(ORDERS);
  expect(open).toHaveLength(ORDERS);
}, 240_000);

/** 抢单: the pool's order goes to one team; the others learn which team was first. */
test('teams that claim one order of the pool at the same time: one gets it', async () => {
  const teams: (keyof Viewers)[] = ['leader', 'cultureLeader', 'dongyaoLeader', 'secondLeader'];
  const cookies = await Promise.all(teams.map((name) => cookieOf(world, world.viewers[name])));
  for (let done = 0; done < 10; done++) {
    const order = await orderAt(world, 'PENDING_DISPATCH', { now: new Date() });
    await world.act(world.viewers.operator, openToPool, { orderId: globalId(order) } as never, new Date());
    const attempts = await Promise.all(Array.from({ length: 20 }, (_, i) => attempt(
      i, cookies[i % cookies.length]!, 'mutation ($input: ClaimOrderInput!) { claimOrder(input: $input) { userErrors { code message path } } }', { orderId: globalId(order) })));
    expectOneWinner(attempts, /队/);
  }
}, 120_000);
