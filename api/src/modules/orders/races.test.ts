import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MikroORM } from '@mikro-orm/postgresql';
import { openOrm } from '../../database/orm.ts';
import { refusalOfDatabase } from '../../graphql/database-refusals.ts';
import { Refusal } from '../../graphql/errors.ts';
import { globalId } from '../../reading/global-id.ts';
import { dispatchOf, eventsOf, heldBy, orderAt, orderNow } from '../../../test/loop.ts';
import { act, MONDAY, smallWorld, type World } from '../../../test/world.ts';
import { ENTITIES } from '../entities.ts';
import { acceptDispatch } from './accept-dispatch.ts';
import { claimOrder } from './claim-order.ts';
import { declineDispatch } from './decline-dispatch.ts';
import { Dispatch } from './dispatch.ts';
import { dispatchOrder } from './dispatch-order.ts';
import { openToPool } from './open-to-pool.ts';
import { recallDispatch } from './recall-dispatch.ts';

let world: World;
let other: MikroORM;
beforeAll(async () => {
  world = await smallWorld();
  other = openOrm({ databaseUrl: world.database.appUrl, poolSize: 20, entities: ENTITIES as never });
});
afterAll(async () => {
  await other.close(true);
  await world[Symbol.asyncDispose]();
});

/** Runs all at once, over two pools as two processes would; counts how each ended. A CONFLICT tells who was first and when. */
async function allAtOnce(deeds: ((orm: MikroORM) => Promise<unknown>)[]): Promise<Record<string, number>> {
  const outcomes = await Promise.all(deeds.map((deed, i) => deed(i % 2 ? world.app : other).then(() => 'done', (error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    return error.code === 'CONFLICT' && !/已于 6月8日 09:00 接单/.test(error.message) ? 'CONFLICT with nobody' : error.code;
  })));
  return Object.fromEntries([...new Set(outcomes)].map((outcome) => [outcome, outcomes.filter((one) => one === outcome).length]));
}

describe('at one moment (issue: exactly one winner, the others CONFLICT with who was first)', () => {
  test('twenty accepts of one dispatch by two leaders of the team', async () => {
    const order = await orderAt(world, 'DISPATCHED');
    const dispatchId = globalId(await dispatchOf(world, order));
    const { leader, secondLeader } = world.viewers;
    expect(await allAtOnce(Array.from({ length: 20 }, (_, i) => (orm) => act(orm, i % 3 ? leader : secondLeader, acceptDispatch, { dispatchId }, MONDAY)))).toEqual({ done: 1, CONFLICT: 19 });
    expect((await eventsOf(world, order)).filter(({ verb }) => verb === 'ACCEPT')).toHaveLength(1);
  });

  test('twenty claims of one order in the pool by three teams', async () => {
    const order = await orderAt(world, 'PENDING_DISPATCH');
    const orderId = globalId(order);
    await world.act(world.viewers.operator, openToPool, { orderId });
    const teams = [world.viewers.leader, world.viewers.cultureLeader, world.viewers.dongyaoLeader];
    expect(await allAtOnce(Array.from({ length: 20 }, (_, i) => (orm) => act(orm, teams[i % 3]!, claimOrder, { orderId }, MONDAY)))).toEqual({ done: 1, CONFLICT: 19 });
    expect(await orderNow(world, order)).toMatchObject({ state: 'ACCEPTED', inOpenPool: false });
  });

  test('ten dispatches of one order by two operators', async () => {
    const orderId = globalId(await orderAt(world, 'PENDING_DISPATCH'));
    const { operator, operator2 } = world.viewers;
    const teams = [world.teams.relief, world.teams.culture];
    const outcomes = await allAtOnce(Array.from({ length: 10 }, (_, i) => (orm) =>
      act(orm, i % 2 ? operator : operator2, dispatchOrder, { orderId, teamId: globalId(teams[i % 2]!) }, MONDAY)));
    expect(outcomes).toEqual({ done: 1, WRONG_STATE: 9 });
  });

  test('accept, decline and recall of one dispatch: one of them, and the order agrees with its dispatch', async () => {
    for (let round = 0; round < 5; round++) {
      const order = await orderAt(world, 'DISPATCHED');
      const dispatchId = globalId(await dispatchOf(world, order));
      const { leader, secondLeader, operator } = world.viewers;
      await allAtOnce([
        (orm) => act(orm, leader, acceptDispatch, { dispatchId }, MONDAY),
        (orm) => act(orm, secondLeader, declineDispatch, { dispatchId, reasonCode: 'TIME_CONFLICT' as const }, MONDAY),
        (orm) => act(orm, operator, recallDispatch, { orderId: globalId(order), reasonCode: 'BETTER_TEAM' as const }, MONDAY),
      ]);
      const [now, dispatch] = [await orderNow(world, order), await dispatchOf(world, order)];
      const held = dispatch.state === 'ACCEPTED' ? ['ACCEPTED', world.teams.relief.id] : ['PENDING_DISPATCH', null];
      expect([now.state, heldBy(now)]).toEqual(held);
    }
  });
});

test('the database itself refuses a second open dispatch of one order (domain §4.1)', async () => {
  const order = await orderAt(world, 'DISPATCHED');
  const second = world.orm.em.fork().transactional(async (em) => {
    em.persist(Object.assign(new Dispatch(), {
      countyCode: order.countyCode, order: await em.findOneOrFail(order.constructor as never, { countyCode: order.countyCode, id: order.id } as never), regionCode: order.regionCode,
      state: 'OFFERED', mode: 'OPEN_POOL', offeredAt: MONDAY, answerDueAt: MONDAY,
    }));
  });
  const error = await second.then(() => null, (reason: unknown) => reason);
  expect(refusalOfDatabase(error)).toMatchObject({ code: 'CONFLICT' });
});
