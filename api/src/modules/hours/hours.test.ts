import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusalOfDatabase } from '../../graphql/database-refusals.ts';
import { globalId } from '../../reading/global-id.ts';
import { anHourOf, eventsOf, orderAt, orderNow, refused } from '../../../test/loop.ts';
import { MONDAY, smallWorld, type World } from '../../../test/world.ts';
import type { DemandOrder } from '../orders/demand-order.ts';
import { confirmService } from './confirm-service.ts';
import type { ServedTimeInput } from './hours.inputs.ts';
import { reportService } from './report-service.ts';
import { reviewServiceRecord } from './review-service-record.ts';
import { needsSecondReview, servedMinutes } from './second-review.ts';
import { ServiceRecord } from './service-record.ts';

let world: World;
beforeAll(async () => { world = await smallWorld(); });
afterAll(() => world[Symbol.asyncDispose]());

const report = (order: DemandOrder, records: ServedTimeInput[], more: object = {}) =>
  world.act(world.viewers.leader, reportService, { orderId: globalId(order), records, ...more });
const confirm = (order: DemandOrder, who: keyof World['viewers'] = 'village') =>
  world.act(world.viewers[who], confirmService, { orderId: globalId(order), decision: 'CONFIRM' });
const recordsOf = ({ countyCode, id }: DemandOrder) => world.orm.em.fork().find(ServiceRecord, { countyCode, order: { countyCode, id } }, { orderBy: { id: 'asc' } });
const time = (volunteer: keyof World['volunteers'], start: string, end: string, more: Partial<ServedTimeInput> = {}): ServedTimeInput => ({
  volunteerId: globalId(world.volunteers[volunteer]), serviceStart: `${start}:00+08:00`, serviceEnd: `${end}:00+08:00`, ...more,
});

describe('上报 (domain §4.4)', () => {
  test('minutes are computed by the database: rest deducted, own duty counts nothing but stays visible (§4.4-1, -6)', async () => {
    const order = await orderAt(world, 'IN_SERVICE');
    await report(order, [
      time('li', '2026-05-11T09:00', '2026-05-11T12:00', { deductMinutes: 30 }),
      time('wang', '2026-05-11T09:00', '2026-05-11T11:00', { excludedReason: 'DUTY' }),
    ]);
    const [li, wang] = await recordsOf(order);
    expect(li).toMatchObject({ state: 'PENDING', source: 'TEAM_ENTRY', creditableMinutes: 150, recorderName: '刘队长', volunteerName: '李秀英', needsSecondReview: false });
    expect(wang).toMatchObject({ creditableMinutes: 0, excludedReason: 'DUTY', volunteerName: '王𬭚' });
    expect(await orderNow(world, order)).toMatchObject({ state: 'AWAITING_CONFIRMATION', waitingFor: 'STATION', slaStep: 'CONFIRM' });
  });

  test('the end comes after the start, not in the future and not before the demand was raised; what is deducted is less than the whole', async () => {
    const order = await orderAt(world, 'IN_SERVICE');
    await refused(report(order, [time('li', '2026-05-12T10:00', '2026-05-12T10:00')]), 'TIME_INVALID');
    await refused(report(order, [time('li', '2026-06-08T08:00', '2026-06-08T09:01')]), 'TIME_INVALID');
    await refused(report(order, [time('li', '2026-03-01T08:00', '2026-03-01T09:00')]), 'TIME_INVALID');
    expect((await refused(report(order, [time('li', '2026-05-12T10:00', '2026-05-12T11:00', { deductMinutes: 60 })]), 'INVALID_INPUT')).path).toEqual(['input', 'records', '0', 'deductMinutes']);
  });

  test('one person cannot serve twice at one time: within a report, across orders, and by the database itself (§4.4-2)', async () => {
    const first = await orderAt(world, 'IN_SERVICE');
    await refused(report(first, [time('yan', '2026-05-13T09:00', '2026-05-13T11:00'), time('yan', '2026-05-13T10:00', '2026-05-13T12:00')]), 'TIME_OVERLAP');
    await report(first, [time('yan', '2026-05-13T09:00', '2026-05-13T11:00')]);
    const second = await orderAt(world, 'IN_SERVICE');
    expect((await refused(report(second, [time('yan', '2026-05-13T10:59', '2026-05-13T12:00')]), 'TIME_OVERLAP')).path).toEqual(['input', 'records', '0']);
    await report(second, [time('yan', '2026-05-13T11:00', '2026-05-13T12:00')]);

    const [known] = await recordsOf(first);
    const copy = world.orm.em.fork().transactional(async (em) => {
      const { countyCode, id } = known!;
      const record = await em.findOneOrFail(ServiceRecord, { countyCode, id });
      const { id: _id, version: _version, creditableMinutes: _minutes, ...same } = record;
      em.persist(Object.assign(new ServiceRecord(), same));
    });
    expect(refusalOfDatabase(await copy.then(() => null, (error: unknown) => error))).toMatchObject({ code: 'TIME_OVERLAP' });
  });

  test('without records it needs the explicit reason that no volunteers were needed (R1)', async () => {
    const order = await orderAt(world, 'IN_SERVICE');
    await refused(report(order, []), 'VOLUNTEERS_REQUIRED');
    await refused(report(order, [anHourOf(world.volunteers.li)], { noVolunteersReason: '电话解决' }), 'INVALID_INPUT');
    await report(order, [], { noVolunteersReason: '电话指导后老人自行解决' });
    expect((await eventsOf(world, order)).at(-1)).toMatchObject({ verb: 'REPORT', reasonCode: 'NO_VOLUNTEERS_NEEDED', note: '电话指导后老人自行解决' });
    await confirm(order);
  });

  test('only members of the team who are still in it; the leader does not record own hours (§4.4-4)', async () => {
    const order = await orderAt(world, 'IN_SERVICE');
    expect((await refused(report(order, [anHourOf(world.volunteers.gone)]), 'NOT_A_MEMBER')).path).toEqual(['input', 'records', '0', 'volunteerId']);
    await refused(report(order, [anHourOf(world.volunteers.leader)]), 'SAME_PERSON');
    await world.act(world.viewers.secondLeader, reportService, { orderId: globalId(order), records: [anHourOf(world.volunteers.leader)] });
  });

  test('two reports of one service at one time: one is written', async () => {
    const order = await orderAt(world, 'IN_SERVICE');
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => report(order, [anHourOf(world.volunteers.wang)])));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await recordsOf(order)).toHaveLength(1);
  });
});

describe('确认', () => {
  test('by the station: records become CONFIRMED, with who and when', async () => {
    const order = await orderAt(world, 'AWAITING_CONFIRMATION');
    await confirm(order);
    expect((await recordsOf(order))[0]).toMatchObject({ state: 'CONFIRMED', confirmerName: '钱村员', confirmedAt: MONDAY });
    expect(await orderNow(world, order)).toMatchObject({ state: 'AWAITING_RATING', slaStep: 'RATE' });
  });

  test('who recorded it cannot confirm it, under whatever appointment (§4.4-4)', async () => {
    const order = await orderAt(world, 'AWAITING_CONFIRMATION');
    const village = { ...world.viewers.village, accountId: world.viewers.leader.accountId };
    await refused(world.act(village, confirmService, { orderId: globalId(order), decision: 'CONFIRM' }), 'SAME_PERSON');
    const phoned = await orderAt(world, 'IN_SERVICE');
    await report(phoned, [], { noVolunteersReason: '电话解决' });
    await refused(world.act(village, confirmService, { orderId: globalId(phoned), decision: 'CONFIRM' }), 'SAME_PERSON');
  });

  test('refused with a reason, it goes back to the team; the records are voided and stay, and the time can be reported anew', async () => {
    const order = await orderAt(world, 'IN_SERVICE');
    const records = [time('li', '2026-05-20T09:00', '2026-05-20T11:00')];
    await report(order, records);
    const refuse = { orderId: globalId(order), decision: 'REFUSE' } as const;
    await refused(world.act(world.viewers.village, confirmService, refuse), 'REASON_REQUIRED');
    await world.act(world.viewers.village, confirmService, { ...refuse, reasonCode: 'RECORD_WRONG', reasonNote: '时间不对' });
    expect(await orderNow(world, order)).toMatchObject({ state: 'IN_SERVICE', waitingFor: 'TEAM', slaStep: 'FINISH' });
    await report(order, records);
    expect((await recordsOf(order)).map(({ state, voidReason }) => [state, voidReason ?? null])).toEqual([['VOIDED', '时间不对'], ['PENDING', null]]);
  });

  test('another village neither sees nor confirms it', async () => {
    await refused(confirm(await orderAt(world, 'AWAITING_CONFIRMATION'), 'otherVillage'), 'NOT_FOUND');
  });
});

describe('二次复核 (§4.4-3: over 480 minutes at once, or over 720 a day)', () => {
  const served = (start: string, end: string, deductMinutes = 0) => ({ serviceStart: new Date(`${start}+08:00`), serviceEnd: new Date(`${end}+08:00`), deductMinutes });

  test('480 at once pass, 481 do not; what is deducted does not count', () => {
    expect(needsSecondReview(served('2026-05-01T08:00', '2026-05-01T16:00'), [])).toBe(false);
    expect(needsSecondReview(served('2026-05-01T08:00', '2026-05-01T16:01'), [])).toBe(true);
    expect(needsSecondReview(served('2026-05-01T08:00', '2026-05-01T17:00', 60), [])).toBe(false);
    expect(servedMinutes({ ...served('2026-05-01T08:00', '2026-05-01T17:00'), excludedReason: 'DUTY' })).toBe(0);
  });

  test('720 on one Shanghai day pass, 721 do not; over midnight each day has its share', () => {
    const morning = served('2026-05-01T06:00', '2026-05-01T12:00');
    expect(needsSecondReview(served('2026-05-01T13:00', '2026-05-01T19:00'), [morning])).toBe(false);
    expect(needsSecondReview(served('2026-05-01T13:00', '2026-05-01T19:01'), [morning])).toBe(true);
    expect(needsSecondReview(served('2026-04-30T20:00', '2026-05-01T04:00'), [morning, served('2026-05-01T13:00', '2026-05-01T15:00')])).toBe(false);
    expect(needsSecondReview(served('2026-04-30T20:00', '2026-05-01T04:00'), [morning, served('2026-05-01T13:00', '2026-05-01T15:01')])).toBe(true);
  });

  test('a long record stays PENDING after the station confirmed, until a second person of the county confirms or voids it', async () => {
    const order = await orderAt(world, 'IN_SERVICE');
    await report(order, [time('li', '2026-05-25T08:00', '2026-05-25T17:00'), time('wang', '2026-05-25T08:00', '2026-05-25T17:00')]);
    const [li, wang] = await recordsOf(order);
    const review = (record: ServiceRecord, who: keyof World['viewers'], more: object = {}) =>
      world.act(world.viewers[who], reviewServiceRecord, { serviceRecordId: globalId(record), decision: 'CONFIRM', ...more });
    await refused(review(li!, 'operator'), 'WRONG_STATE');
    await confirm(order, 'operator');
    expect((await recordsOf(order)).map(({ state }) => state)).toEqual(['PENDING', 'PENDING']);
    await refused(review(li!, 'operator'), 'SAME_PERSON');
    await refused(review(li!, 'village'), 'FORBIDDEN');
    await review(li!, 'director');
    await refused(review(wang!, 'director', { decision: 'VOID' }), 'INVALID_INPUT');
    await review(wang!, 'director', { decision: 'VOID', voidReason: '与签到不符' });
    expect((await recordsOf(order)).map(({ state, secondReviewerName, voidReason }) => [state, secondReviewerName, voidReason ?? null])).toEqual([
      ['CONFIRMED', '周主任', null], ['VOIDED', '周主任', '与签到不符'],
    ]);
  });
});
