import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../reading/global-id.ts';
import { eventsOf, hours, orderAt, orderNow, refused } from '../../../test/loop.ts';
import { MONDAY, smallWorld, type World } from '../../../test/world.ts';
import type { DemandOrder } from './demand-order.ts';
import { declineDispatch } from './decline-dispatch.ts';
import { dispatchOf } from '../../../test/loop.ts';
import { replyToSupervision } from './reply-to-supervision.ts';
import { superviseOrder } from './supervise-order.ts';
import { Supervision } from './supervision.ts';
import { urgeOrder } from './urge-order.ts';

let world: World;
beforeAll(async () => { world = await smallWorld(); });
afterAll(() => world[Symbol.asyncDispose]());

type Who = keyof World['viewers'];
const urge = (order: DemandOrder, who: Who, now?: Date) => world.act(world.viewers[who], urgeOrder, { orderId: globalId(order) }, now);
const reply = (supervision: Supervision, who: Who, more: object = {}) => world.act(world.viewers[who], replyToSupervision,
  { supervisionId: globalId(supervision), reply: 'ARRANGED' as const, note: '已安排明日上门', ...more });

async function supervised(order: DemandOrder, who: Who = 'city', more: object = {}): Promise<Supervision> {
  return (await world.act(world.viewers[who], superviseOrder, { orderId: globalId(order), note: '请尽快办结', ...more })).supervision as Supervision;
}

const now = ({ countyCode, id }: Supervision) => world.orm.em.fork().findOneOrFail(Supervision, { countyCode, id });

describe('催办 (console.md §2.5)', () => {
  test('is told in the timeline, asks for no reply and changes nothing of the order', async () => {
    const order = await orderAt(world, 'DISPATCHED');
    const { supervision } = await urge(order, 'operator');
    expect(await now(supervision as Supervision)).toMatchObject({ kind: 'URGE', state: 'TOLD', level: 'COUNTY', waitingFor: 'TEAM', replyDueAt: null });
    expect((await eventsOf(world, order)).at(-1)).toMatchObject({ verb: 'URGE', actorRole: 'COUNTY_OPERATOR' });
    expect(await orderNow(world, order)).toMatchObject({ state: 'DISPATCHED', dueAt: order.dueAt });
    await refused(reply(supervision as Supervision, 'leader'), 'WRONG_STATE');
  });

  test('once in 24 hours for an order and a level, told with who was first and when the next is due', async () => {
    const order = await orderAt(world, 'DISPATCHED');
    await urge(order, 'operator', MONDAY);
    const { message } = await refused(urge(order, 'director', hours(23)), 'URGED_ALREADY');
    expect(message).toMatch(/催办过.*\d+月\d+日 \d\d:\d\d 后再催/);
    // The city is another level, another order another matter.
    await urge(order, 'city', hours(1));
    await urge(await orderAt(world, 'DISPATCHED'), 'operator', hours(1));
    await urge(order, 'operator', hours(25));
    await refused(urge(order, 'village', hours(50)), 'FORBIDDEN');
    await refused(urge(await orderAt(world, 'CLOSED'), 'operator'), 'WRONG_STATE');
  });
});

describe('督办 (console.md §2.5)', () => {
  test('waits for a reply until the end of a day, by default in three days', async () => {
    const order = await orderAt(world, 'DISPATCHED');
    expect(await now(await supervised(order))).toMatchObject({ state: 'OPEN', level: 'CITY', replyDueAt: new Date('2026-06-11T16:00:00Z') });
    expect(await now(await supervised(order, 'city', { replyBy: '2026-06-08' }))).toMatchObject({ replyDueAt: new Date('2026-06-08T16:00:00Z') });
    for (const replyBy of ['2026-06-07', '2026-08-08']) await refused(supervised(order, 'city', { replyBy }), 'INVALID_INPUT');
  });

  test('whom it waits for replies, once; the words are in the timeline', async () => {
    const order = await orderAt(world, 'DISPATCHED');
    const supervision = await supervised(order);
    await refused(reply(supervision, 'village'), 'FORBIDDEN');
    await refused(reply(supervision, 'puchengOperator'), 'NOT_FOUND');
    await refused(reply(supervision, 'leader', { promisedOn: '2026-06-07' }), 'INVALID_INPUT');
    await reply(supervision, 'leader', { promisedOn: '2026-06-10' });
    expect(await now(supervision)).toMatchObject({ state: 'REPLIED', reply: 'ARRANGED', promisedOn: '2026-06-10', replyNote: '已安排明日上门' });
    expect((await eventsOf(world, order)).at(-1)).toMatchObject({ verb: 'REPLY_SUPERVISION', note: '已安排明日上门' });
    await refused(reply(supervision, 'operator'), 'WRONG_STATE');
  });

  test('a team that gave the order back cannot reply; the centre can, but not who asked', async () => {
    const order = await orderAt(world, 'DISPATCHED');
    const supervision = await supervised(order, 'director');
    await world.act(world.viewers.leader, declineDispatch, { dispatchId: globalId(await dispatchOf(world, order)), reasonCode: 'SHORT_OF_PEOPLE' });
    await refused(reply(supervision, 'leader'), 'NOT_FOUND');
    await refused(reply(supervision, 'director'), 'SAME_PERSON');
    await reply(supervision, 'operator');
    expect(await now(supervision)).toMatchObject({ state: 'REPLIED' });
  });
});
