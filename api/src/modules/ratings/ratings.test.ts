import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../reading/global-id.ts';
import { eventsOf, hours, orderAt, orderNow, refused } from '../../../test/loop.ts';
import { MONDAY, smallWorld, type World } from '../../../test/world.ts';
import { ServiceRecord } from '../hours/service-record.ts';
import type { DemandOrder } from '../orders/demand-order.ts';
import { changeRating } from './change-rating.ts';
import { FollowUpVisit } from './follow-up-visit.ts';
import { OrderRating } from './order-rating.ts';
import { rateOrder } from './rate-order.ts';
import { recordFollowUp } from './record-follow-up.ts';
import { replyToRating } from './reply-to-rating.ts';

let world: World;
beforeAll(async () => { world = await smallWorld(); });
afterAll(() => world[Symbol.asyncDispose]());

const GOOD = { overall: 5, solved: 'YES', raterKind: 'PROXY', consentNote: '入户当面征询' } as const;
const rate = (order: DemandOrder, given: object = {}, now = MONDAY) => world.act(world.viewers.village, rateOrder, { orderId: globalId(order), ...GOOD, ...given }, now);
const of = ({ countyCode, id }: DemandOrder) => ({ countyCode, order: { countyCode, id } });
const ratingOf = (order: DemandOrder) => world.orm.em.fork().findOneOrFail(OrderRating, of(order));
const followUpsOf = (order: DemandOrder) => world.orm.em.fork().find(FollowUpVisit, of(order));

describe('评单 (domain §4.1, §0-7)', () => {
  test('closes the order and keeps who asked, how, and how long it may be changed', async () => {
    const order = await orderAt(world, 'AWAITING_RATING');
    await rate(order, { attitude: 4, gain: 5, comment: '很满意' });
    expect(await ratingOf(order)).toMatchObject({
      overall: 5, attitude: 4, gain: 5, skill: null, solved: 'YES', raterKind: 'PROXY', recorderName: '钱村员', consentNote: '入户当面征询',
      ratedAt: MONDAY, editableUntil: hours(24 * 7), team: { id: world.teams.relief.id },
    });
    expect(await orderNow(world, order)).toMatchObject({ state: 'CLOSED', ratingState: 'RATED', closedAt: MONDAY });
    expect(await followUpsOf(order)).toEqual([]);
  });

  test('staff rates by proxy or phone with a consent note; nobody rates as the resident itself', async () => {
    const order = await orderAt(world, 'AWAITING_RATING');
    await refused(rate(order, { consentNote: ' ' }), 'CONSENT_REQUIRED');
    expect((await refused(rate(order, { raterKind: 'SELF' }), 'INVALID_INPUT')).path).toEqual(['input', 'raterKind']);
    for (const overall of [0, 6, 4.5]) expect((await refused(rate(order, { overall }), 'INVALID_INPUT')).path).toEqual(['input', 'overall']);
    expect((await refused(rate(order, { happiness: 6 }), 'INVALID_INPUT')).path).toEqual(['input', 'happiness']);
  });

  test('one rating per order, also when two stations give it at one time', async () => {
    const order = await orderAt(world, 'AWAITING_RATING');
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => rate(order).then(() => 'done', (error: { code: string }) => error.code)));
    expect(outcomes.sort()).toEqual(['RATING_EXISTS', 'RATING_EXISTS', 'RATING_EXISTS', 'done']);
  });

  test('an order whose records were all voided does not close (R1)', async () => {
    const order = await orderAt(world, 'AWAITING_RATING');
    const em = world.orm.em.fork();
    for (const record of await em.find(ServiceRecord, of(order))) record.state = 'VOIDED';
    await em.flush();
    await refused(rate(order), 'VOLUNTEERS_REQUIRED');
    expect((await orderNow(world, order)).state).toBe('AWAITING_RATING');
  });

  test('may be changed for 7 days; the timeline keeps the score before', async () => {
    const order = await orderAt(world, 'CLOSED', { rating: 4 });
    const ratingId = globalId(await ratingOf(order));
    const change = (overall: number, now: Date) => world.act(world.viewers.village, changeRating, { ratingId, overall, solved: 'PARTLY', consentNote: '电话复核' }, now);
    await change(3, hours(24 * 7));
    expect(await ratingOf(order)).toMatchObject({ overall: 3, solved: 'PARTLY' });
    expect((await eventsOf(world, order)).at(-1)).toMatchObject({ verb: 'CHANGE_RATING', note: '总体 4 分改为 3 分' });
    await refused(change(2, new Date(hours(24 * 7).getTime() + 1)), 'RATING_LOCKED');
  });

  test('the team that was rated replies, once', async () => {
    const order = await orderAt(world, 'CLOSED');
    const reply = { ratingId: globalId(await ratingOf(order)), reply: '谢谢，下次还来' };
    await refused(world.act(world.viewers.cultureLeader, replyToRating, reply), 'NOT_FOUND');
    await world.act(world.viewers.leader, replyToRating, reply);
    expect(await ratingOf(order)).toMatchObject({ reply: '谢谢，下次还来', repliedAt: MONDAY });
    await refused(world.act(world.viewers.secondLeader, replyToRating, reply), 'WRONG_STATE');
  });
});

describe('低分回访 (R59)', () => {
  test.each([1, 2])('a score of %i makes a task, due in three working days; 3 makes none', async (rating) => {
    const order = await orderAt(world, 'CLOSED', { rating });
    expect(await followUpsOf(order)).toMatchObject([{ cause: 'LOW_RATING', state: 'OPEN', dueAt: hours(72), regionCode: order.regionCode }]);
    expect(await followUpsOf(await orderAt(world, 'CLOSED', { rating: 3 }))).toEqual([]);
  });

  test('lowered afterwards it makes one too, and only one', async () => {
    const order = await orderAt(world, 'CLOSED', { rating: 5 });
    const ratingId = globalId(await ratingOf(order));
    for (const overall of [2, 1]) await world.act(world.viewers.village, changeRating, { ratingId, overall, solved: 'NO', consentNote: '电话' });
    expect(await followUpsOf(order)).toHaveLength(1);
  });

  test('is recorded once, with method, result and who asked', async () => {
    const order = await orderAt(world, 'CLOSED', { rating: 1 });
    const [task] = await followUpsOf(order);
    const visit = { followUpId: globalId(task!), method: 'HOME', solved: 'YES', result: '已重新上门修好' } as const;
    await refused(world.act(world.viewers.otherVillage, recordFollowUp, visit), 'NOT_FOUND');
    await refused(world.act(world.viewers.leader, recordFollowUp, visit), 'FORBIDDEN');
    await world.act(world.viewers.town, recordFollowUp, visit);
    expect((await followUpsOf(order))[0]).toMatchObject({ state: 'DONE', method: 'HOME', solved: 'YES', visitorName: '孙镇员', doneAt: MONDAY });
    expect((await refused(world.act(world.viewers.village, recordFollowUp, visit), 'CONFLICT')).message).toContain('孙镇员');
  });
});
