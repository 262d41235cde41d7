import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../reading/global-id.ts';
import { DEMAND, eventsOf, heldBy, hours, orderAt, orderNow, refused } from '../../../test/loop.ts';
import { CODES, MONDAY, smallWorld, type World } from '../../../test/world.ts';
import { Message } from '../messages/message.ts';
import { cancelOrder } from './cancel-order.ts';
import type { EnterOrderInput } from './demand.inputs.ts';
import type { DemandOrder } from './demand-order.ts';
import { editDraft } from './edit-draft.ts';
import { enterOrder } from './enter-order.ts';
import { resubmitOrder } from './resubmit-order.ts';
import { reviewOrder } from './review-order.ts';
import { submitDraft } from './submit-draft.ts';
import { takeBackReturn } from './take-back-return.ts';

let world: World;
beforeAll(async () => { world = await smallWorld(); });
afterAll(() => world[Symbol.asyncDispose]());

async function entered(given: Partial<EnterOrderInput> = {}, who: keyof World['viewers'] = 'village'): Promise<DemandOrder> {
  return (await world.act(world.viewers[who], enterOrder, { ...DEMAND, ...given })).order as DemandOrder;
}

describe('点单: who enters what', () => {
  test('village, town, operator and director enter; a leader, an overseer and the three admins do not', async () => {
    for (const who of ['village', 'town', 'operator', 'director'] as const) expect(await entered({}, who)).toMatchObject({ state: 'SUBMITTED' });
    for (const who of ['leader', 'city', 'system', 'security', 'auditor'] as const) await refused(entered({}, who), 'FORBIDDEN');
  });

  test('the order keeps channel, both times, recorder and the region name valid today (R13, domain §0-10)', async () => {
    const order = await entered({ channel: 'PHONE', raisedAt: '2026-06-05T16:30:00+08:00' });
    expect(order).toMatchObject({ channel: 'PHONE', regionName: '永安村', recorderName: '钱村员', waitingFor: 'CENTRE', slaStep: 'REVIEW' });
    expect(order.raisedAt).toEqual(new Date('2026-06-05T16:30:00+08:00'));
    expect(order.reportedAt).toEqual(MONDAY);
    expect((await entered({ raisedAt: '2026-06-08T09:09:00+08:00' })).raisedAt).toEqual(MONDAY);
  });

  test('the region defaults to the one of who enters; a foreign, unknown, retired or too high one is refused', async () => {
    expect((await entered({ regionCode: undefined })).regionCode).toBe(CODES.yongan);
    const path = ['input', 'regionCode'];
    for (const regionCode of [CODES.sanhe, CODES.hanjingVillage, '610528101999']) {
      expect(await refused(entered({ regionCode }), 'NOT_FOUND')).toMatchObject({ path, message: '没有这个区划，或不在您的管理范围内，请重新选择' });
    }
    expect((await refused(entered({ regionCode: CODES.fuping }, 'operator'), 'INVALID_INPUT')).path).toEqual(path);
    await refused(entered({ regionCode: CODES.dissolved }, 'operator'), 'INVALID_INPUT');
    await refused(entered({ regionCode: undefined }, 'operator'), 'INVALID_INPUT');
  });

  test('proxy entry tells how the resident consented (domain §0-8)', async () => {
    expect((await refused(entered({ proxyEntry: true }), 'CONSENT_REQUIRED')).path).toEqual(['input', 'consentNote']);
    expect(await entered({ proxyEntry: true, consentNote: '入户当面同意' })).toMatchObject({ proxyEntry: true, consentNote: '入户当面同意' });
  });

  test('numbers are XQ + county + day + serial, without a gap also when an entry is refused', async () => {
    const first = await entered();
    await refused(entered({ requesterPhone: '123' }), 'INVALID_INPUT');
    const second = await entered();
    expect(Number(second.orderNo.slice(-4))).toBe(Number(first.orderNo.slice(-4)) + 1);
  });
});

describe('what people write is checked and kept as it is', () => {
  test.each(['张龑', '王䶮', '李㛃', '陈𬭚', '阿依古丽·买买提', 'Anna-María'])('the name %s stays', async (requesterName) => {
    expect((await entered({ requesterName })).requesterName).toBe(requesterName);
  });

  test('rare characters count as one: 20 of them make the default title, 1000 fit', async () => {
    const order = await entered({ content: '𬭚'.repeat(1000) });
    expect(order.title).toBe('𬭚'.repeat(20));
    await refused(entered({ content: '𬭚'.repeat(1001) }), 'INVALID_INPUT');
    await refused(entered({ title: '题'.repeat(61) }), 'INVALID_INPUT');
  });

  test.each([
    ['content', ' \u3000 '], ['content', 'a\u0000b'], ['content', '\uD83D'], ['content', 'abc\u202Etxt'], ['title', '一\n二'], ['requesterName', '张*'], ['requesterName', '张\t龑'],
    ['requesterPhone', '12345678901'], ['requesterPhone', '138****0001'], ['requesterPhone', '1380000000'], ['peopleNeeded', 0], ['peopleNeeded', 501],
    ['raisedAt', '2026-06-08T09:10:01+08:00'], ['address', '路'.repeat(201)],
  ])('%s %j is refused with its path', async (field, value) => {
    expect((await refused(entered({ [field]: value }), 'INVALID_INPUT')).path).toEqual(['input', field]);
  });

  test.each([['13800000001', '13800000001'], ['0913-8201234', '0913-8201234'], ['029 8765 4321', '02987654321'], ['', undefined], [null, undefined]])('phone %j is kept as %j; nobody needs one (domain §10-11)', async (given, kept) => {
    expect((await entered({ requesterPhone: given })).requesterPhone).toBe(kept);
  });

  test('a preferred date belongs to ON_DATE and is not past', async () => {
    await refused(entered({ preferredTime: 'ON_DATE' }), 'INVALID_INPUT');
    await refused(entered({ preferredTime: 'ON_DATE', preferredDate: '2026-06-07' }), 'INVALID_INPUT');
    expect(await entered({ preferredTime: 'ON_DATE', preferredDate: '2026-06-08' })).toMatchObject({ preferredDate: '2026-06-08' });
    expect((await entered({ preferredTime: 'THIS_WEEK', preferredDate: '2026-06-09' })).preferredDate).toBeUndefined();
  });
});

describe('疑似重复: same village, phone, category, 7 days', () => {
  test('warns and never blocks', async () => {
    const phone = { requesterPhone: '13900000077' };
    const before = await entered(phone);
    const again = async (given: Partial<EnterOrderInput> = {}, now = hours(24)) =>
      ((await world.act(world.viewers.village, enterOrder, { ...DEMAND, ...phone, ...given }, now)).possibleDuplicates as DemandOrder[]).map((order) => order.id);
    const second = await again();
    expect(second).toEqual([before.id]);
    expect(await again({ category: 'LEGAL' })).toEqual([]);
    expect(await again({ requesterPhone: '13900000078' })).toEqual([]);
    expect(await again({ requesterPhone: null })).toEqual([]);
    expect(await again({}, hours(24 * 8 + 1))).toEqual([]);
  });
});

describe('草稿、退回、重报', () => {
  test('a draft can be edited and submitted; it is reported when it is submitted', async () => {
    const draft = await entered({ asDraft: true });
    expect(draft).toMatchObject({ state: 'DRAFT', waitingFor: 'RECORDER' });
    expect(draft.dueAt).toBeFalsy();
    const orderId = globalId(draft);
    await world.act(world.viewers.village, editDraft, { orderId, changes: { content: '改为修电灯', urgency: 'URGENT' } });
    const { order } = await world.act(world.viewers.village, submitDraft, { orderId }, hours(2)) as { order: DemandOrder };
    expect(order).toMatchObject({ state: 'SUBMITTED', content: '改为修电灯', urgency: 'URGENT', requesterName: '张龑', reportedAt: hours(2) });
    await refused(world.act(world.viewers.village, editDraft, { orderId, changes: { content: '再改' } }), 'WRONG_STATE');
  });

  test('who is returned or rejected gets an answer in words (条例 §13)', async () => {
    const orderId = globalId(await entered());
    const returned = { orderId, decision: 'RETURN', reasonCode: 'ADDRESS_UNCLEAR' } as const;
    expect((await refused(world.act(world.viewers.operator, reviewOrder, returned), 'INVALID_INPUT')).path).toEqual(['input', 'replyToRequester']);
    await refused(world.act(world.viewers.operator, reviewOrder, { orderId, decision: 'REJECT', replyToRequester: '请拨打12345' }), 'REASON_REQUIRED');
    const { order } = await world.act(world.viewers.operator, reviewOrder, { orderId, decision: 'REJECT', reasonCode: 'GOVERNMENT_DUTY', replyToRequester: '请拨打12345' }) as { order: DemandOrder };
    expect(order).toMatchObject({ state: 'REJECTED', reasonCode: 'GOVERNMENT_DUTY', replyToRequester: '请拨打12345', waitingFor: 'NOBODY', dueAt: null });
  });

  test('the review clock stops while RETURNED and runs on with the rest (domain §4.3, M8)', async () => {
    const entry = await entered();
    const orderId = globalId(entry);
    expect(entry.dueAt).toEqual(hours(24));
    await world.act(world.viewers.operator, reviewOrder, { orderId, decision: 'RETURN', reasonCode: 'ADDRESS_UNCLEAR', replyToRequester: '请补充门牌' }, hours(3));
    expect(await orderNow(world, entry)).toMatchObject({ state: 'RETURNED', dueAt: null, pausedMinutes: 21 * 60, waitingFor: 'RECORDER' });
    await world.act(world.viewers.village, resubmitOrder, { orderId, changes: { address: '永安村 3 组 12 号' } }, hours(48));
    expect(await orderNow(world, entry)).toMatchObject({ state: 'SUBMITTED', dueAt: hours(48 + 21), stepStartedAt: MONDAY, pausedMinutes: null, reasonCode: null, address: '永安村 3 组 12 号' });
  });

  test('a return that was a mistake is taken back: the clock goes on, nobody is asked for more, and both steps stay on record', async () => {
    const entry = await entered();
    const orderId = globalId(entry);
    const returned = await world.act(world.viewers.operator, reviewOrder, { orderId, decision: 'RETURN', reasonCode: 'ADDRESS_UNCLEAR', replyToRequester: '请补充门牌' }, hours(3)) as { order: DemandOrder };
    const { version } = returned.order;
    await refused(world.act(world.viewers.village, takeBackReturn, { orderId }, hours(3)), 'FORBIDDEN');
    await refused(world.act(world.viewers.puchengOperator, takeBackReturn, { orderId }, hours(3)), 'NOT_FOUND');
    await world.act(world.viewers.operator, takeBackReturn, { orderId, version }, hours(3));
    expect(await orderNow(world, entry)).toMatchObject({ state: 'SUBMITTED', waitingFor: 'CENTRE', dueAt: hours(24), pausedMinutes: null, reasonCode: null, replyToRequester: null });
    expect(await world.orm.em.fork().count(Message, { countyCode: entry.countyCode, order: { id: entry.id }, code: 'ORDER_RETURNED', readAt: null })).toBe(0);
    expect((await eventsOf(world, entry)).map(({ verb }) => verb)).toEqual(['SUBMIT', 'RETURN', 'TAKE_BACK_RETURN']);
  });

  test('once the recorder has sent it anew there is nothing to take back', async () => {
    const entry = await entered();
    const orderId = globalId(entry);
    const { order } = await world.act(world.viewers.operator, reviewOrder, { orderId, decision: 'RETURN', reasonCode: 'ADDRESS_UNCLEAR', replyToRequester: '请补充' }, hours(3)) as { order: DemandOrder };
    const { version } = order;
    await world.act(world.viewers.village, resubmitOrder, { orderId, changes: { address: '永安村 3 组' } }, hours(4));
    await refused(world.act(world.viewers.operator, takeBackReturn, { orderId, version }, hours(4)), 'CONFLICT');
    await refused(world.act(world.viewers.operator, takeBackReturn, { orderId }, hours(4)), 'WRONG_STATE');
    expect(await orderNow(world, entry)).toMatchObject({ state: 'SUBMITTED', address: '永安村 3 组' });
  });

  test('made more urgent on the way, the rest is at most the new limit', async () => {
    const entry = await entered();
    const orderId = globalId(entry);
    await world.act(world.viewers.operator, reviewOrder, { orderId, decision: 'RETURN', reasonCode: 'ADDRESS_UNCLEAR', replyToRequester: '请补充' }, hours(3));
    await world.act(world.viewers.village, resubmitOrder, { orderId, changes: { urgency: 'EMERGENCY' } }, hours(4));
    const resubmitted = await orderNow(world, entry);
    expect(resubmitted.urgency).toBe('EMERGENCY');
    expect(resubmitted.dueAt).toEqual(hours(5));
  });
});

describe('撤单', () => {
  const asked = { reasonCode: 'NO_LONGER_NEEDED', consentNote: '电话告知已自行解决' } as const;

  test.each(['SUBMITTED', 'PENDING_DISPATCH', 'DISPATCHED', 'ACCEPTED'] as const)('is possible in %s, and takes the order from the team', async (stage) => {
    const order = await orderAt(world, stage);
    await world.act(world.viewers.village, cancelOrder, { orderId: globalId(order), ...asked });
    expect(await orderNow(world, order)).toMatchObject({ state: 'CANCELLED', dueAt: null, reasonCode: 'NO_LONGER_NEEDED' });
    expect(heldBy(await orderNow(world, order))).toBeNull();
    expect((await eventsOf(world, order)).at(-1)).toMatchObject({ verb: 'CANCEL', note: '本人意愿：电话告知已自行解决', actorName: '钱村员' });
  });

  test('is not possible once the service has begun', async () => {
    await refused(world.act(world.viewers.village, cancelOrder, { orderId: globalId(await orderAt(world, 'IN_SERVICE')), ...asked }), 'WRONG_STATE');
  });

  test('tells how the requester withdrew (domain §0-8), but for drafts and duplicates', async () => {
    const orderId = globalId(await entered());
    expect((await refused(world.act(world.viewers.village, cancelOrder, { orderId, reasonCode: 'NO_LONGER_NEEDED' }), 'CONSENT_REQUIRED')).path).toEqual(['input', 'consentNote']);
    await refused(world.act(world.viewers.village, cancelOrder, { orderId, reasonCode: 'OTHER', consentNote: '当面' }), 'REASON_REQUIRED');
    await world.act(world.viewers.village, cancelOrder, { orderId, reasonCode: 'DUPLICATE' });
    await world.act(world.viewers.village, cancelOrder, { orderId: globalId(await entered({ asDraft: true })), reasonCode: 'NO_LONGER_NEEDED' });
  });
});
