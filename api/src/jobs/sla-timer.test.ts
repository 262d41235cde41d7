import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MikroORM } from '@mikro-orm/postgresql';
import { OutboxMessage } from '../database/outbox-message.ts';
import { openOrm } from '../database/orm.ts';
import { ENTITIES } from '../modules/entities.ts';
import { ServiceRecord } from '../modules/hours/service-record.ts';
import { dispatchOrder } from '../modules/orders/dispatch-order.ts';
import { openToPool } from '../modules/orders/open-to-pool.ts';
import { OrderEvent } from '../modules/orders/order-event.ts';
import { reviewOrder } from '../modules/orders/review-order.ts';
import { OrderRating } from '../modules/ratings/order-rating.ts';
import { globalId } from '../reading/global-id.ts';
import { dispatchOf, eventsOf, heldBy, hours, orderAt, orderNow } from '../../test/loop.ts';
import { MONDAY, smallWorld, type World } from '../../test/world.ts';
import { runSlaTimers, startSlaTimer } from './sla-timer.ts';

let world: World;
let jobs: MikroORM;
beforeAll(async () => {
  world = await smallWorld();
  jobs = openOrm({ databaseUrl: world.database.jobsUrl, poolSize: 5, entities: ENTITIES as never });
});
afterAll(async () => {
  await jobs.close(true);
  await world[Symbol.asyncDispose]();
});

const NOTHING = { expired: 0, overdue: 0, closed: 0, failed: 0 };
/** Every order is dealt with, so that each test begins with none due. */
const sweep = (now: Date) => runSlaTimers(jobs, now);

describe('timers make events and flags (domain §4.3)', () => {
  test('nothing is due a moment before its time', async () => {
    await orderAt(world, 'DISPATCHED');
    expect(await sweep(new Date(hours(48).getTime() - 1))).toEqual(NOTHING);
    expect(await sweep(hours(48))).toEqual({ ...NOTHING, expired: 1 });
    expect(await sweep(hours(72))).toEqual({ ...NOTHING, overdue: 1 });
  });

  test('an unanswered offer expires: back to the queue, counted, the attempt kept, by SYSTEM', async () => {
    const order = await orderAt(world, 'DISPATCHED');
    await sweep(hours(48));
    expect(await orderNow(world, order)).toMatchObject({ state: 'PENDING_DISPATCH', failedDispatches: 1, slaStep: 'DISPATCH', dueAt: hours(72), waitingFor: 'CENTRE' });
    expect(heldBy(await orderNow(world, order))).toBeNull();
    expect(await dispatchOf(world, order)).toMatchObject({ state: 'EXPIRED', reasonCode: 'SLA_PASSED', endedAt: hours(48) });
    const event = (await eventsOf(world, order)).at(-1);
    expect(event).toMatchObject({ verb: 'EXPIRE', reasonCode: 'SLA_PASSED', actorRole: 'SYSTEM', actorName: null, actorAccountId: null, channel: 'TIMER', at: hours(48) });
    expect(await world.orm.em.fork().find(OutboxMessage, { objectId: order.id, teamId: world.teams.relief.id, objectVersion: (await orderNow(world, order)).version })).toHaveLength(1);
    await sweep(hours(24 * 30));
  });

  test('an offer to the open pool expires too', async () => {
    const order = await orderAt(world, 'PENDING_DISPATCH');
    await world.act(world.viewers.operator, openToPool, { orderId: globalId(order) });
    expect(await sweep(hours(48))).toMatchObject({ expired: 1 });
    expect(await orderNow(world, order)).toMatchObject({ state: 'PENDING_DISPATCH', inOpenPool: false, failedDispatches: 1 });
    await sweep(hours(24 * 30));
  });

  test('the second expiry escalates, the third proposes a hand-over', async () => {
    const order = await orderAt(world, 'DISPATCHED');
    const offer = () => world.act(world.viewers.operator, dispatchOrder, { orderId: globalId(order), teamId: globalId(world.teams.relief) });
    for (let n = 0; n < 3; n++) {
      if (n > 0) await offer();
      await sweep(hours(48));
    }
    const notes = (await eventsOf(world, order)).filter(({ verb }) => verb === 'ESCALATE').map(({ note }) => note);
    expect(notes).toEqual(['已 2 次派单未成，需改派', '已 3 次派单未成，建议转交']);
    await sweep(hours(24 * 30));
  });

  test.each(['SUBMITTED', 'PENDING_DISPATCH', 'ACCEPTED', 'CONTACTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION'] as const)('an order %s is told as overdue once, and stays as it is', async (stage) => {
    const order = await orderAt(world, stage);
    const late = hours(24 * 30);
    expect(await sweep(late)).toEqual({ ...NOTHING, overdue: 1 });
    expect(await sweep(hours(24 * 31))).toEqual(NOTHING);
    const now = await orderNow(world, order);
    expect(now).toMatchObject({ state: order.state, dueAt: order.dueAt, overdueToldAt: late });
    expect((await eventsOf(world, order)).filter(({ verb }) => verb === 'OVERDUE')).toHaveLength(1);
  });

  test('the next step has its own time, and is told again', async () => {
    const order = await orderAt(world, 'SUBMITTED');
    await sweep(hours(24 * 30));
    await world.act(world.viewers.operator, reviewOrder, { orderId: globalId(order), decision: 'APPROVE' }, hours(24 * 30));
    expect((await orderNow(world, order)).overdueToldAt).toBeNull();
    expect(await sweep(hours(24 * 60))).toEqual({ ...NOTHING, overdue: 1 });
  });

  test('while RETURNED no time passes', async () => {
    const order = await orderAt(world, 'SUBMITTED');
    await world.act(world.viewers.operator, reviewOrder, { orderId: globalId(order), decision: 'RETURN', reasonCode: 'INFORMATION_MISSING', replyToRequester: '请补充' });
    expect(await sweep(hours(24 * 365))).toEqual(NOTHING);
  });

  test('unrated after the window it closes without a rating, never with one by default (§0-7)', async () => {
    const order = await orderAt(world, 'AWAITING_RATING');
    expect(await sweep(new Date(hours(24 * 7).getTime() - 1))).toEqual(NOTHING);
    expect(await sweep(hours(24 * 7))).toEqual({ ...NOTHING, closed: 1 });
    expect(await orderNow(world, order)).toMatchObject({ state: 'CLOSED', ratingState: 'NONE', closedAt: hours(24 * 7), waitingFor: 'NOBODY', currentTeam: { id: world.teams.relief.id } });
    expect(await world.orm.em.fork().count(OrderRating, { order: { countyCode: order.countyCode, id: order.id } })).toBe(0);
    expect((await eventsOf(world, order)).at(-1)).toMatchObject({ verb: 'CLOSE_UNRATED', actorRole: 'SYSTEM' });
  });

  test('an order whose records were all voided does not close by itself; it is told as overdue (R1)', async () => {
    const order = await orderAt(world, 'AWAITING_RATING');
    const em = world.orm.em.fork();
    for (const record of await em.find(ServiceRecord, { order: { countyCode: order.countyCode, id: order.id } })) record.state = 'VOIDED';
    await em.flush();
    expect(await sweep(hours(24 * 7))).toEqual({ ...NOTHING, overdue: 1 });
    expect((await orderNow(world, order)).state).toBe('AWAITING_RATING');
  });
});

describe('two processes at once', () => {
  test('four sweeps over two pools deal with each order once', async () => {
    const orders = await Promise.all(Array.from({ length: 12 }, (_, i) => orderAt(world, i % 2 ? 'DISPATCHED' : 'SUBMITTED')));
    const other = openOrm({ databaseUrl: world.database.jobsUrl, poolSize: 5, entities: ENTITIES as never });
    const now = hours(24 * 3);
    const results = await Promise.all([jobs, other, jobs, other].map((orm) => runSlaTimers(orm, now)));
    await other.close(true);
    const sum = (kind: keyof typeof NOTHING) => results.reduce((total, result) => total + result[kind], 0);
    expect([sum('expired'), sum('overdue'), sum('failed')]).toEqual([6, 6, 0]);
    const told = await world.orm.em.fork().find(OrderEvent, { verb: { $in: ['EXPIRE', 'OVERDUE'] }, order: { id: { $in: orders.map(({ id }) => id) } } });
    expect(new Set(told.map((event) => event.order.id)).size).toBe(12);
    expect(told).toHaveLength(12);
    await sweep(hours(24 * 30));
  });

  test('the timer of a process sweeps by itself and ends when told', async () => {
    const order = await orderAt(world, 'SUBMITTED', { now: new Date(MONDAY.getTime() - 30 * 24 * 3_600_000) });
    const errors: unknown[] = [];
    const stop = startSlaTimer(jobs, { everySeconds: 0.05, log: (error) => errors.push(error) });
    await expect.poll(async () => (await orderNow(world, order)).overdueToldAt).toBeTruthy();
    await stop();
    expect(errors).toEqual([]);
  });
});
