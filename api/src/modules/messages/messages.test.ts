import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../reading/global-id.ts';
import { dispatchOf, orderAt, refused } from '../../../test/loop.ts';
import { cookieOf, configFor } from '../../../test/world-app.ts';
import { MONDAY, smallWorld, type Viewers, type World } from '../../../test/world.ts';
import { buildApp, type App } from '../../app.ts';
import { runSlaTimers } from '../../jobs/sla-timer.ts';
import { endOthersSession } from '../accounts/end-others-session.ts';
import { Session } from '../accounts/session.ts';
import { decideExport } from '../exports/decide-export.ts';
import { declineDispatch } from '../orders/decline-dispatch.ts';
import { reviewOrder } from '../orders/review-order.ts';
import { superviseOrder } from '../orders/supervise-order.ts';
import { decideReveal } from '../reveals/decide-reveal.ts';
import { requestReveal } from '../reveals/reveal-value.ts';
import type { Reveal } from '../reveals/reveal.ts';
import { markMessagesRead } from './mark-messages-read.ts';
import type { MessageCode } from './message.codes.ts';
import { Message } from './message.ts';

let world: World;
let app: App;
beforeAll(async () => {
  world = await smallWorld();
  app = await buildApp(configFor(world.database.url));
});
afterAll(async () => {
  await app.close();
  await world[Symbol.asyncDispose]();
});

/** Who was told of an order with a code, by the names of the small world. */
async function told(code: MessageCode, orderId: string | null): Promise<string[]> {
  const messages = await world.orm.em.fork().find(Message, { countyCode: '610528', code, ...(orderId ? { order: { countyCode: '610528', id: orderId } } : {}) });
  const names = messages.map(({ appointment }) => Object.entries(world.viewers).find(([, viewer]) => viewer.appointmentId === appointment.id)![0]);
  return names.sort();
}

async function ask(who: keyof Viewers, query: string): Promise<{ data: Record<string, never>; errors?: unknown }> {
  const response = await app.server.inject({
    method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', cookie: await cookieOf(world, world.viewers[who]) }, payload: { query },
  });
  return response.json();
}

describe('who is told (console.md §1 row 13)', () => {
  test('an offer: every leader of the team, and nobody of another', async () => {
    const order = await orderAt(world, 'DISPATCHED');
    expect(await told('ORDER_OFFERED', order.id)).toEqual(['leader', 'secondLeader']);
  });

  test('a decline: the operators of the county', async () => {
    const order = await orderAt(world, 'DISPATCHED');
    await world.act(world.viewers.leader, declineDispatch, { dispatchId: globalId(await dispatchOf(world, order)), reasonCode: 'SHORT_OF_PEOPLE' });
    expect(await told('OFFER_DECLINED', order.id)).toEqual(['operator', 'operator2']);
  });

  test('an offer that nobody answers in time: the operators, once', async () => {
    const order = await orderAt(world, 'DISPATCHED');
    await runSlaTimers(world.orm, new Date(MONDAY.getTime() + 30 * 86_400_000));
    await runSlaTimers(world.orm, new Date(MONDAY.getTime() + 30 * 86_400_000));
    expect(await told('OFFER_EXPIRED', order.id)).toEqual(['operator', 'operator2']);
  });

  test('a demand that is returned: who recorded it', async () => {
    const order = await orderAt(world, 'SUBMITTED');
    await world.act(world.viewers.operator, reviewOrder, { orderId: globalId(order), decision: 'RETURN', reasonCode: 'ADDRESS_UNCLEAR', replyToRequester: '请补充门牌号' });
    expect(await told('ORDER_RETURNED', order.id)).toEqual(['village']);
  });

  test('supervision: whoever has the turn, whatever it is', async () => {
    const supervised = async (stage: 'PENDING_DISPATCH' | 'ACCEPTED' | 'AWAITING_RATING') => {
      const order = await orderAt(world, stage);
      await world.act(world.viewers.city, superviseOrder, { orderId: globalId(order), note: '请尽快办理' });
      return told('ORDER_SUPERVISED', order.id);
    };
    expect(await supervised('PENDING_DISPATCH')).toEqual(['operator', 'operator2']);
    expect(await supervised('ACCEPTED')).toEqual(['leader', 'secondLeader']);
    expect(await supervised('AWAITING_RATING')).toEqual(['town', 'village']);
  });

  test("a request to see a minor's value: the directors; the decision: who asked", async () => {
    const order = await orderAt(world, 'SUBMITTED', { demand: { beneficiaryGroup: 'LEFT_BEHIND_CHILD' } });
    const input = { objectType: 'DemandOrder', objectId: globalId(order), field: 'requesterPhone', reason: 'CONTACT_PERSON' as const };
    const reveal = (await world.act(world.viewers.operator, requestReveal, input)).reveal as Reveal;
    expect(await told('REVEAL_REQUESTED', order.id)).toEqual(['director']);
    await world.act(world.viewers.director, decideReveal, { revealId: globalId(reveal), approve: false });
    expect(await told('REVEAL_REFUSED', order.id)).toEqual(['operator']);
  });

  test('an export in clear: the directors, in what they have to do; the decision: who asked; a masked one: nobody', async () => {
    const input = (plain: boolean) => `{ columns: [REQUESTER_PHONE], plain: ${plain}, purpose: "年度回访" }`;
    const requested = async (plain: boolean) => (await ask('operator', `mutation { requestExport(input: ${input(plain)}) { exportRequest { id } } }`) as unknown as
      { data: { requestExport: { exportRequest: { id: string } } } }).data.requestExport.exportRequest.id;
    await requested(false);
    expect(await told('EXPORT_REQUESTED', null)).toEqual([]);
    const exportRequestId = await requested(true);
    expect(await told('EXPORT_REQUESTED', null)).toEqual(['director']);
    expect(await world.orm.em.fork().findOneOrFail(Message, { countyCode: '610528', code: 'EXPORT_REQUESTED' })).toMatchObject({ kind: 'TODO' });
    await world.act(world.viewers.director, decideExport, { exportRequestId, approve: true });
    expect(await told('EXPORT_APPROVED', null)).toEqual(['operator']);
  });

  test('a forced sign-out: the account', async () => {
    await cookieOf(world, world.viewers.town);
    const session = await world.orm.em.fork().findOneOrFail(Session, { account: world.viewers.town.accountId!, endedAt: null });
    await world.act(world.viewers.security, async (deed, input: { sessionId: string }) => ({ session: await endOthersSession(deed, input) }), { sessionId: session.id });
    expect(await told('SIGNED_OUT', null)).toEqual(['town']);
  });

  test('what is undone tells nobody', async () => {
    const order = await orderAt(world, 'DISPATCHED');
    const before = (await told('OFFER_DECLINED', null)).length;
    const dispatchId = globalId(await dispatchOf(world, order));
    await expect(world.act(world.viewers.leader, async (deed, input: { dispatchId: string; reasonCode: 'TOO_FAR' }) => {
      await declineDispatch(deed, input);
      throw new Error('undone');
    }, { dispatchId, reasonCode: 'TOO_FAR' })).rejects.toThrow('undone');
    expect((await told('OFFER_DECLINED', null)).length).toBe(before);
  });
});

describe('each sees and marks the own messages alone', () => {
  test('a list with the order behind it, as far as the reader sees the order', async () => {
    const order = await orderAt(world, 'DISPATCHED', { now: new Date(MONDAY.getTime() + 60_000) });
    const query = '{ messages(first: 1) { totalCount nodes { id kind code readAt order { id orderNo } } } }';
    const mine = await ask('leader', query) as unknown as { data: { messages: { nodes: { code: string; order: { orderNo: string } }[] } } };
    expect(mine.data.messages.nodes[0]).toMatchObject({ kind: 'TODO', code: 'ORDER_OFFERED', readAt: null, order: { orderNo: order.orderNo } });
    for (const who of ['cultureLeader', 'auditor', 'puchengOperator', 'otherVillage'] as const) {
      expect((await ask(who, query)).data).toEqual({ messages: { totalCount: 0, nodes: [] } });
    }
    const declined = globalId(await dispatchOf(world, order));
    await world.act(world.viewers.leader, declineDispatch, { dispatchId: declined, reasonCode: 'TOO_FAR' });
    const after = await ask('leader', '{ messages(first: 1) { nodes { order { id } } } }');
    expect(after.data).toEqual({ messages: { nodes: [{ order: null }] } });
  });

  test('marked once, some or all; an id of somebody else is not found', async () => {
    await orderAt(world, 'DISPATCHED');
    const own = await world.orm.em.fork().find(Message, { countyCode: '610528', appointment: world.viewers.leader.appointmentId!, readAt: null });
    const [first] = own;
    expect(await world.act(world.viewers.leader, markMessagesRead, { messageIds: [globalId(first!)] })).toEqual({ marked: 1 });
    expect(await world.act(world.viewers.leader, markMessagesRead, { messageIds: [globalId(first!)] })).toEqual({ marked: 0 });
    await refused(world.act(world.viewers.secondLeader, markMessagesRead, { messageIds: [globalId(first!)] }), 'NOT_FOUND');
    await refused(world.act(world.viewers.leader, markMessagesRead, { messageIds: ['nonsense'] }), 'NOT_FOUND');
    await refused(world.act(world.viewers.security, markMessagesRead, {}), 'FORBIDDEN');
    expect(await world.act(world.viewers.leader, markMessagesRead, {})).toEqual({ marked: own.length - 1 });
    const { data } = await ask('secondLeader', '{ messages(where: { readAt: { isNull: true } }) { totalCount } }') as unknown as { data: { messages: { totalCount: number } } };
    expect(data.messages.totalCount).toBe(own.length);
  });
});

describe('what waits is told with who is signed in (console.md §4.4)', () => {
  const unread = async (who: keyof Viewers) => (await ask(who, '{ me { unreadMessages } }')).data as unknown as { me: { unreadMessages: number } };

  test('as many messages as the list has unread, of the own appointment alone', async () => {
    const before = (await unread('leader')).me.unreadMessages;
    const others = (await unread('cultureLeader')).me.unreadMessages;
    await orderAt(world, 'DISPATCHED');
    expect((await unread('leader')).me.unreadMessages).toBe(before + 1);
    expect((await unread('cultureLeader')).me.unreadMessages).toBe(others);
    const { messages } = (await ask('leader', '{ messages(first: 1, where: { readAt: { isNull: true } }) { totalCount } }')).data as unknown as { messages: { totalCount: number } };
    expect(messages.totalCount).toBe(before + 1);
    await ask('leader', 'mutation { markMessagesRead(input: {}) { marked } }');
    expect((await unread('leader')).me.unreadMessages).toBe(0);
  });
});
