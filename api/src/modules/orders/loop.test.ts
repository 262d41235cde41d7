import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dispatchOf, eventsOf, orderAt, orderNow } from '../../../test/loop.ts';
import { smallWorld, type World } from '../../../test/world.ts';

describe('四单: 点单—派单—接单—评单 (R64)', () => {
  let world: World;
  beforeAll(async () => { world = await smallWorld(); });
  afterAll(() => world[Symbol.asyncDispose]());

  test('an order goes the straight way to CLOSED, and its timeline tells each step with person and unit', async () => {
    const order = await orderAt(world, 'CLOSED');
    expect(order).toMatchObject({ state: 'CLOSED', waitingFor: 'NOBODY', ratingState: 'RATED', slaStep: null, dueAt: null, inOpenPool: false });
    expect(order.orderNo).toMatch(/^XQ610528202606080\d{3}$/);
    expect(order.title).toBe('家中老人行动不便，请帮忙修理漏水的水龙头'.slice(0, 20));
    expect(await dispatchOf(world, order)).toMatchObject({ state: 'FULFILLED' });
    const events = await eventsOf(world, order);
    expect(events.map(({ verb, actorName }) => `${verb} ${actorName}`)).toEqual([
      'SUBMIT 钱村员', 'APPROVE 吴调度', 'DISPATCH 吴调度', 'ACCEPT 刘队长', 'CONTACT 刘队长', 'NAME_VOLUNTEERS 刘队长', 'START 刘队长',
      'REPORT 刘队长', 'CONFIRM 钱村员', 'RATE 钱村员',
    ]);
    expect((await orderNow(world, order)).version).toBeGreaterThan(events.length - 2);
  });
});
