import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp, type App } from '../src/app.ts';
import { AuditEvent } from '../src/modules/audit/audit-event.ts';
import { Account } from '../src/modules/accounts/account.ts';
import { globalId } from '../src/reading/global-id.ts';
import { orderAt } from './loop.ts';
import { configFor, cookieOf } from './world-app.ts';
import { smallWorld, type Viewers, type World } from './world.ts';

let world: World;
let app: App;
let port: number;
beforeAll(async () => {
  world = await smallWorld();
  app = await buildApp(configFor(world.database.url));
  await app.server.listen({ host: '127.0.0.1', port: 0 });
  port = (app.server.server.address() as { port: number }).port;
});
afterAll(async () => {
  await app.close();
  await world[Symbol.asyncDispose]();
});

/** The events that a person's stream tells, as they come. */
class Stream {
  heard = '';
  ended = false;
  #response: IncomingMessage | undefined;

  async open(who: keyof Viewers, query = 'subscription { changes { type id version } }'): Promise<this> {
    const asking = request({
      port, host: '127.0.0.1', path: '/graphql/stream', method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', cookie: await cookieOf(world, world.viewers[who]) },
    });
    asking.end(JSON.stringify({ query }));
    [this.#response] = await once(asking, 'response') as [IncomingMessage];
    this.#response.setEncoding('utf8').on('data', (text: string) => { this.heard += text; }).on('close', () => { this.ended = true; });
    return this;
  }

  close(): void {
    this.#response?.destroy();
  }
}

/** Reliability B12: each hears of its own range, nobody of another county, and only ids are told. */
test('a change is told within the range, as an id', async () => {
  const [village, operator, leader, other, pucheng, city] = await Promise.all(
    (['village', 'operator', 'leader', 'otherVillage', 'puchengOperator', 'city'] as const).map((who) => new Stream().open(who)));
  const order = await orderAt(world, 'SUBMITTED');
  for (const stream of [village!, operator!, city!]) await expect.poll(() => stream.heard, { timeout: 10_000 }).toContain(globalId(order));
  expect(village!.heard).not.toContain('张龑');

  const dispatched = await orderAt(world, 'DISPATCHED');
  await expect.poll(() => leader!.heard, { timeout: 10_000 }).toContain(globalId(dispatched));
  expect(leader!.heard).not.toContain(globalId(order));
  for (const stream of [other!, pucheng!]) expect(stream.heard).not.toContain('610528.');
  for (const stream of [village!, operator!, leader!, other!, pucheng!, city!]) stream.close();
});

/** A message is told to its recipient alone, as an id. */
test('a message is told to whom it is for, and not to a colleague of the same range', async () => {
  const [leader, other, operator] = await Promise.all((['leader', 'cultureLeader', 'operator'] as const).map((who) => new Stream().open(who)));
  await orderAt(world, 'DISPATCHED');
  await expect.poll(() => leader!.heard, { timeout: 10_000 }).toContain('"type":"Message"');
  await expect.poll(() => operator!.heard, { timeout: 10_000 }).toContain('"type":"DemandOrder"');
  for (const stream of [other!, operator!]) expect(stream.heard).not.toContain('"type":"Message"');
  expect(leader!.heard).not.toContain('ORDER_OFFERED');
  for (const stream of [leader!, other!, operator!]) stream.close();
});

/** B12, B16: who is suspended hears no more, within seconds. */
test('the stream of a suspended person ends', async () => {
  const stream = await new Stream().open('operator2');
  const em = world.orm.em.fork();
  (await em.findOneOrFail(Account, { id: world.viewers.operator2.accountId! })).state = 'SUSPENDED';
  await em.flush();
  await expect.poll(() => stream.ended, { timeout: 15_000, interval: 200 }).toBe(true);
});

const ATTENDING = 'subscription { changes(attending: true) { type id attendee { name unit until } } }';

/** Console §5.4: who has an order open is told to the other dispatchers of the county, to nobody else, and kept nowhere. */
test('who works on an order is told to the other operators of the county', async () => {
  const [self, director, pucheng, deaf] = await Promise.all([
    new Stream().open('operator', ATTENDING), new Stream().open('director', ATTENDING), new Stream().open('puchengOperator', ATTENDING), new Stream().open('director')]);
  for (const who of ['village', 'city', 'leader'] as const) {
    const refused = await new Stream().open(who, ATTENDING);
    await expect.poll(() => refused.heard, { timeout: 10_000 }).toContain('Cannot query field');
    refused.close();
  }
  const order = await orderAt(world, 'PENDING_DISPATCH');
  const attend = async (who: keyof Viewers, leaving = false) => (await app.server.inject({
    method: 'POST', url: '/graphql', headers: { cookie: await cookieOf(world, world.viewers[who]), 'apollo-require-preflight': 'true' },
    payload: { query: 'mutation ($input: AttendOrderInput!) { attendOrder(input: $input) { userErrors { code } } }', variables: { input: { orderId: globalId(order), leaving } } },
  })).json();
  const before = await audited();
  expect(await attend('operator')).toMatchObject({ data: { attendOrder: { userErrors: [] } } });
  const name = world.viewers.operator.displayName!;
  await expect.poll(() => director!.heard, { timeout: 10_000 }).toContain(`"attendee":{"name":"${name}"`);
  expect(director!.heard).toContain(globalId(order));
  // Told at the same moment, so they would have heard by now.
  for (const stream of [self!, pucheng!]) expect(stream.heard).not.toContain(name);
  expect(deaf!.heard).not.toContain(name);
  expect(await audited()).toBe(before);

  // One of another county does not exist for whom it is asked; that is audited.
  expect(await attend('puchengOperator')).toMatchObject({ data: { attendOrder: { userErrors: [{ code: 'NOT_FOUND' }] } } });
  for (const stream of [self!, director!, pucheng!, deaf!]) stream.close();
});

async function audited(): Promise<number> {
  return world.orm.em.fork().count(AuditEvent, { verb: 'attendOrder' });
}
