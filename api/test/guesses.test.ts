import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildApp, type App } from '../src/app.ts';
import { Account } from '../src/modules/accounts/account.ts';
import { Appointment } from '../src/modules/accounts/appointment.ts';
import { Session } from '../src/modules/accounts/session.ts';
import { CODES, smallWorld, type World } from './world.ts';
import { configFor, cookieOf } from './world-app.ts';

/**
 * Who asks is guessed from the last request, and proven by the database together with the read. So what another process did
 * to the session meanwhile counts at the very next request (reliability B16), whatever that request is.
 */
let world: World;
let app: App;
let cookie: string;

beforeAll(async () => {
  world = await smallWorld();
  app = await buildApp(configFor(world.database.url));
});
afterAll(async () => {
  await app.close();
  await world[Symbol.asyncDispose]();
});

const ORDERS = '{ orders { totalCount } }', ME = '{ me { role } orders { totalCount } }', WRONG = '{ orders { nosuchfield } }';
const VERB = `mutation { enterOrder(input: { content: "家中漏水，请帮忙", category: POVERTY_RELIEF, channel: PHONE, regionCode: "${CODES.yongan}", raisedAt: "2026-03-02T09:00:00+08:00" }) { order { id } userErrors { code } } }`;

async function ask(query: string) {
  const response = await app.server.inject({ method: 'POST', url: '/graphql', headers: { cookie }, payload: { query } });
  return response.json<{ data?: Record<string, Record<string, unknown>> | null; errors?: { message: string; extensions: { code: string } }[] }>();
}

const change = async (cls: new () => object, where: object, to: object) => {
  await world.orm.em.fork().nativeUpdate(cls, where as never, to as never);
};

/** A village clerk whose session is warm: asked for before, and so guessed. */
beforeEach(async () => {
  const { accountId, appointmentId } = world.viewers.village;
  await change(Account, { id: accountId }, { state: 'ACTIVE' });
  await change(Appointment, { id: appointmentId }, { endedAt: null, regionCode: CODES.yongan });
  cookie = await cookieOf(world, world.viewers.village);
  await ask(ORDERS);
  await ask(ME);
});

const LOST: [what: string, how: () => Promise<void>][] = [
  ['the account is suspended', () => change(Account, { id: world.viewers.village.accountId }, { state: 'SUSPENDED' })],
  ['the appointment has ended', () => change(Appointment, { id: world.viewers.village.appointmentId }, { endedAt: new Date() })],
  ['the session was ended', () => change(Session, { account: world.viewers.village.accountId }, { endedAt: new Date() })],
  ['the session ran out', () => change(Session, { account: world.viewers.village.accountId }, { lastSeenAt: new Date(Date.now() - 31 * 60_000) })],
];

describe.each(LOST)('B16: %s', (_what, how) => {
  test.each([['a compiled query', ORDERS], ['a query with other fields', ME], ['a query that fits no schema', WRONG], ['a verb', VERB]])('%s is answered as to nobody', async (_kind, query) => {
    const orders = await world.orm.em.getConnection().execute<{ n: number }[]>('select count(*)::int as n from demand_orders');
    await how();
    const answer = await ask(query);
    expect(answer.data?.orders ?? answer.data?.enterOrder).toBeUndefined();
    expect(answer.errors!.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
    expect(await world.orm.em.getConnection().execute('select count(*)::int as n from demand_orders')).toEqual(orders);
  });
});

test('B16: a session that acts under another appointment now is answered as that one, in the same request', async () => {
  const { accountId } = world.viewers.village;
  const em = world.orm.em.fork();
  const other = em.create(Appointment, { account: accountId!, role: 'AUDITOR', regionCode: CODES.fuping, unitName: '县中心' } as never);
  await em.flush();
  await change(Session, { account: accountId }, { appointment: other.id });
  expect((await ask('{ auditEvents { totalCount } }')).errors).toBeUndefined();
  expect((await ask(ME)).data!.me).toEqual({ role: 'AUDITOR' });
  await change(Session, { account: accountId }, { appointment: world.viewers.village.appointmentId });
});

test('B16: a clerk who was moved to another village sees that one, from the next request on', async () => {
  const before = await ask('{ orders(first: 100) { nodes { regionCode } } }');
  await world.act(world.viewers.otherVillage, (await import('../src/modules/orders/enter-order.ts')).enterOrder, {
    content: '请帮忙修理水龙头，漏水', category: 'POVERTY_RELIEF', channel: 'PHONE', requesterName: '张龑', regionCode: CODES.sanhe, raisedAt: '2026-03-02T09:00:00+08:00',
  } as never);
  await change(Appointment, { id: world.viewers.village.appointmentId }, { regionCode: CODES.sanhe });
  const after = await ask('{ orders(first: 100) { nodes { regionCode } } }');
  const regions = (answer: typeof after) => new Set((answer.data!.orders!.nodes as { regionCode: string }[]).map(({ regionCode }) => regionCode));
  expect(regions(before)).not.toContain(CODES.sanhe);
  expect(regions(after)).toEqual(new Set([CODES.sanhe]));
});
