import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { OutboxMessage } from '../../database/outbox-message.ts';
import { globalId } from '../../reading/global-id.ts';
import { dispatchOf, eventsOf, heldBy, hours, orderAt, orderNow, refused } from '../../../test/loop.ts';
import { CODES, MONDAY, smallWorld, type World } from '../../../test/world.ts';
import { acceptDispatch } from './accept-dispatch.ts';
import { claimOrder } from './claim-order.ts';
import { declineDispatch } from './decline-dispatch.ts';
import type { DemandOrder } from './demand-order.ts';
import { dispatchOrder } from './dispatch-order.ts';
import { DispatchVolunteer } from './dispatch-volunteer.ts';
import { failDispatch } from './fail-dispatch.ts';
import { markContacted } from './mark-contacted.ts';
import { nameVolunteers } from './name-volunteers.ts';
import { openToPool } from './open-to-pool.ts';
import { recallDispatch } from './recall-dispatch.ts';
import { reopenOrder } from './reopen-order.ts';
import { startService } from './start-service.ts';
import { superviseOrder } from './supervise-order.ts';
import { unresolveOrder } from './unresolve-order.ts';

let world: World;
beforeAll(async () => { world = await smallWorld(); });
afterAll(() => world[Symbol.asyncDispose]());

const offer = async (order: DemandOrder, team: keyof World['teams'] = 'relief', more: object = {}) =>
  world.act(world.viewers.operator, dispatchOrder, { orderId: globalId(order), teamId: globalId(world.teams[team]), ...more });
const decline = async (order: DemandOrder, more: object = {}) =>
  world.act(world.viewers.leader, declineDispatch, { dispatchId: globalId(await dispatchOf(world, order)), reasonCode: 'SHORT_OF_PEOPLE', ...more });

describe('派单', () => {
  test('offers the order to one team, which has 48 hours of working days to answer', async () => {
    const order = await orderAt(world, 'DISPATCHED');
    expect(order).toMatchObject({ waitingFor: 'TEAM', slaStep: 'ANSWER', dueAt: hours(48), currentTeam: { id: world.teams.relief.id } });
    expect(await dispatchOf(world, order)).toMatchObject({ state: 'OFFERED', mode: 'DIRECT', answerDueAt: hours(48), offeredByName: '吴调度' });
  });

  test('outside the service area only after a confirmation (R27)', async () => {
    const order = await orderAt(world, 'PENDING_DISPATCH');
    expect((await refused(offer(order, 'dongyao'), 'OUT_OF_SERVICE_AREA')).path).toEqual(['input', 'teamId']);
    await offer(order, 'dongyao', { acceptOutsideArea: true });
    expect(await orderNow(world, order)).toMatchObject({ state: 'DISPATCHED', currentTeam: { id: world.teams.dongyao.id } });
  });

  test('not to a suspended team, and a team of another county does not exist', async () => {
    const order = await orderAt(world, 'PENDING_DISPATCH');
    await refused(offer(order, 'suspended'), 'TEAM_UNAVAILABLE');
    await refused(offer(order, 'pucheng'), 'NOT_FOUND');
  });

  test('another county sees neither order nor dispatch: a foreign id and a random one are refused alike (access §2)', async () => {
    const order = await orderAt(world, 'PENDING_DISPATCH');
    const { puchengOperator } = world.viewers;
    const teamId = globalId(world.teams.pucheng);
    const foreign = await refused(world.act(puchengOperator, dispatchOrder, { orderId: globalId(order), teamId }), 'NOT_FOUND');
    const random = await refused(world.act(puchengOperator, dispatchOrder, { orderId: '610528.0197c1d2-0000-7000-8000-000000000000', teamId }), 'NOT_FOUND');
    const garbage = await refused(world.act(puchengOperator, dispatchOrder, { orderId: "1' or 1=1", teamId }), 'NOT_FOUND');
    expect([foreign.message, foreign.path]).toEqual([random.message, random.path]);
    expect(garbage.message).toBe(random.message);
  });

  test('a stale version is refused with who changed it, when and how (api §Shape)', async () => {
    const order = await orderAt(world, 'PENDING_DISPATCH');
    await offer(order, 'relief', { version: order.version });
    const { message, path } = await refused(world.act(world.viewers.operator2, recallDispatch, { orderId: globalId(order), reasonCode: 'BETTER_TEAM', version: order.version }), 'CONFLICT');
    expect(message).toBe(`COUNTY_OPERATOR 单位 吴调度 已于 6月8日 09:00 办理“派单”（现为第 ${order.version + 1} 版），请刷新后再办理`);
    expect(path).toEqual(['input', 'version']);
  });

  test('改派: with a reason it takes the order from the team that has it, in one step; without one it is WRONG_STATE', async () => {
    const order = await orderAt(world, 'ACCEPTED');
    await refused(offer(order, 'culture'), 'WRONG_STATE');
    await offer(order, 'culture', { recallReasonCode: 'BETTER_TEAM' });
    expect(await orderNow(world, order)).toMatchObject({ state: 'DISPATCHED', currentTeam: { id: world.teams.culture.id }, failedDispatches: 0 });
    expect((await eventsOf(world, order)).slice(-2).map(({ verb, team }) => [verb, team?.id])).toEqual([['RECALL', world.teams.relief.id], ['DISPATCH', world.teams.culture.id]]);
  });

  test('the change is announced to the old team and the new one, with the version it leads to', async () => {
    const order = await orderAt(world, 'DISPATCHED');
    await offer(order, 'culture', { recallReasonCode: 'WRONG_DISPATCH' });
    const { version } = await orderNow(world, order);
    const told = await world.orm.em.fork().find(OutboxMessage, { objectId: order.id, objectVersion: version });
    expect(new Set(told.map(({ teamId }) => teamId))).toEqual(new Set([world.teams.relief.id, world.teams.culture.id]));
    expect(told[0]).toMatchObject({ countyCode: '610528', objectType: 'DemandOrder', regionCode: CODES.yongan });
  });
});

describe('拒单 (条例 §25: nobody may be forced to serve)', () => {
  test('is possible while the offer is open, keeps the attempt with its reason, and the team no longer sees the order', async () => {
    const order = await orderAt(world, 'DISPATCHED');
    await decline(order, { reasonCode: 'TOO_FAR' });
    expect(await orderNow(world, order)).toMatchObject({ state: 'PENDING_DISPATCH', failedDispatches: 1, slaStep: 'DISPATCH', waitingFor: 'CENTRE' });
    expect(heldBy(await orderNow(world, order))).toBeNull();
    expect(await dispatchOf(world, order)).toMatchObject({ state: 'DECLINED', reasonCode: 'TOO_FAR', endedAt: MONDAY });
    await refused(world.act(world.viewers.leader, startService, { orderId: globalId(order) }), 'NOT_FOUND');
  });

  test('only by the team that was asked', async () => {
    const order = await orderAt(world, 'DISPATCHED');
    const dispatchId = globalId(await dispatchOf(world, order));
    await refused(world.act(world.viewers.cultureLeader, declineDispatch, { dispatchId, reasonCode: 'TOO_FAR' }), 'NOT_FOUND');
    await refused(world.act(world.viewers.operator, declineDispatch, { dispatchId, reasonCode: 'TOO_FAR' }), 'FORBIDDEN');
  });

  test('the second failure escalates, the third proposes a hand-over, a fourth tells nothing new (domain §4.3)', async () => {
    const order = await orderAt(world, 'DISPATCHED');
    await decline(order);
    for (let n = 0; n < 3; n++) {
      await offer(order);
      await decline(order);
    }
    const escalations = (await eventsOf(world, order)).filter(({ verb }) => verb === 'ESCALATE');
    expect(escalations.map(({ note, actorRole, actorName }) => [note, actorRole, actorName ?? null])).toEqual([
      ['已 2 次派单未成，需改派', 'SYSTEM', null], ['已 3 次派单未成，建议转交', 'SYSTEM', null],
    ]);
    expect((await orderNow(world, order)).failedDispatches).toBe(4);
  });

  test('after acceptance the team withdraws with a reason (条例 §22), and what it agreed does not bind the next team', async () => {
    const order = await orderAt(world, 'IN_SERVICE');
    await world.act(world.viewers.leader, failDispatch, { orderId: globalId(order), reasonCode: 'NOBODY_HOME' });
    expect(await orderNow(world, order)).toMatchObject({ state: 'PENDING_DISPATCH', failedDispatches: 1, contactedAt: null, agreedAt: null });
    expect(heldBy(await orderNow(world, order))).toBeNull();
    expect(await dispatchOf(world, order)).toMatchObject({ state: 'FAILED', reasonCode: 'NOBODY_HOME' });
  });
});

describe('抢单: the open pool', () => {
  const pool = async () => {
    const order = await orderAt(world, 'PENDING_DISPATCH');
    await world.act(world.viewers.operator, openToPool, { orderId: globalId(order) });
    return orderNow(world, order);
  };

  test('the first team that claims has it', async () => {
    const order = await pool();
    expect(order).toMatchObject({ state: 'DISPATCHED', inOpenPool: true });
    expect(heldBy(order)).toBeNull();
    await world.act(world.viewers.cultureLeader, claimOrder, { orderId: globalId(order) });
    expect(await orderNow(world, order)).toMatchObject({ state: 'ACCEPTED', inOpenPool: false, currentTeam: { id: world.teams.culture.id } });
    expect((await eventsOf(world, order)).at(-1)).toMatchObject({ verb: 'CLAIM', team: { id: world.teams.culture.id } });
    // The other teams are told too, that it is gone from the pool.
    const told = await world.orm.em.fork().find(OutboxMessage, { objectId: order.id, objectVersion: order.version + 1 });
    expect(told).toMatchObject([{ teamId: world.teams.culture.id, ofPool: true }]);
  });

  test('who comes late learns which team was first and when, though it no longer sees the order', async () => {
    const order = await pool();
    await world.act(world.viewers.cultureLeader, claimOrder, { orderId: globalId(order) });
    const { message } = await refused(world.act(world.viewers.leader, claimOrder, { orderId: globalId(order) }), 'CONFLICT');
    expect(message).toBe('富平县文艺队已于 6月8日 09:00 接单，请刷新后再办理');
  });

  test('what was never in the pool, or lies in another county, does not exist', async () => {
    await refused(world.act(world.viewers.leader, claimOrder, { orderId: globalId(await orderAt(world, 'DISPATCHED')) }), 'NOT_FOUND');
    await refused(world.act(world.viewers.leader, claimOrder, { orderId: globalId(await orderAt(world, 'PENDING_DISPATCH')) }), 'NOT_FOUND');
    await refused(world.act(world.viewers.puchengLeader, claimOrder, { orderId: globalId(await pool()) }), 'NOT_FOUND');
  });

  test('a suspended team claims nothing', async () => {
    await refused(world.act(world.viewers.suspendedLeader, claimOrder, { orderId: globalId(await pool()) }), 'TEAM_UNAVAILABLE');
  });
});

describe('撤回、转交、督办', () => {
  test('a recall ends the attempt as RECALLED and is not counted as a failure', async () => {
    const order = await orderAt(world, 'ACCEPTED');
    await world.act(world.viewers.operator, recallDispatch, { orderId: globalId(order), reasonCode: 'TEAM_UNREACHABLE' });
    expect(await orderNow(world, order)).toMatchObject({ state: 'PENDING_DISPATCH', failedDispatches: 0 });
    expect(heldBy(await orderNow(world, order))).toBeNull();
    const dispatch = await dispatchOf(world, order);
    expect(dispatch).toMatchObject({ state: 'RECALLED', reasonCode: 'TEAM_UNREACHABLE' });
    const { message } = await refused(world.act(world.viewers.leader, acceptDispatch, { dispatchId: globalId(dispatch) }), 'CONFLICT');
    expect(message).toBe('该派单已于 6月8日 09:00 撤回，请刷新后再办理');
  });

  test('an order in service can be taken back from a team that is gone, and served by another', async () => {
    const order = await orderAt(world, 'IN_SERVICE');
    await world.act(world.viewers.operator, recallDispatch, { orderId: globalId(order), reasonCode: 'TEAM_UNREACHABLE' });
    await world.act(world.viewers.operator, dispatchOrder, { orderId: globalId(order), teamId: globalId(world.teams.culture) });
    expect(heldBy(await orderNow(world, order))).toBe(world.teams.culture.id);
  });

  test('a hand-over needs a failed attempt, a public reason and who takes it over (domain §4.1)', async () => {
    const order = await orderAt(world, 'DISPATCHED');
    const handOver = { orderId: globalId(order), handOverTo: 'CIVIL_AFFAIRS', reasonCode: 'NO_TEAM_AVAILABLE', replyToRequester: '已转民政部门办理' } as const;
    await refused(world.act(world.viewers.operator, unresolveOrder, handOver), 'WRONG_STATE');
    await world.act(world.viewers.operator, recallDispatch, { orderId: globalId(order), reasonCode: 'BETTER_TEAM' });
    await refused(world.act(world.viewers.operator, unresolveOrder, handOver), 'WRONG_STATE');
    await offer(order);
    await decline(order);
    await refused(world.act(world.viewers.operator, unresolveOrder, { ...handOver, replyToRequester: ' ' }), 'INVALID_INPUT');
    await world.act(world.viewers.operator, unresolveOrder, handOver);
    expect(await orderNow(world, order)).toMatchObject({ state: 'UNRESOLVED', handOverTo: 'CIVIL_AFFAIRS', replyToRequester: '已转民政部门办理', waitingFor: 'NOBODY', dueAt: null });
  });

  test('an overseer presses for a running order and changes nothing of it', async () => {
    const order = await orderAt(world, 'DISPATCHED');
    await world.act(world.viewers.city, superviseOrder, { orderId: globalId(order), note: '请三日内办结' });
    expect(await orderNow(world, order)).toMatchObject({ state: 'DISPATCHED', dueAt: order.dueAt, waitingFor: 'TEAM' });
    expect((await eventsOf(world, order)).at(-1)).toMatchObject({ verb: 'SUPERVISE', actorRole: 'CITY_OVERSEER', note: '请三日内办结' });
    await refused(world.act(world.viewers.operator, superviseOrder, { orderId: globalId(order), note: '请办' }), 'FORBIDDEN');
  });
});

describe('接单之后', () => {
  test('the agreed day is the new deadline; without one there are 7 days (domain §4.3)', async () => {
    const order = await orderAt(world, 'ACCEPTED');
    expect(order).toMatchObject({ slaStep: 'CONTACT', dueAt: hours(24) });
    await world.act(world.viewers.leader, markContacted, { orderId: globalId(order) });
    expect(await orderNow(world, order)).toMatchObject({ slaStep: 'FINISH', dueAt: hours(24 * 7), contactedAt: MONDAY });
    await world.act(world.viewers.leader, markContacted, { orderId: globalId(order), agreedAt: '2026-06-10T15:00:00+08:00' });
    const agreed = await orderNow(world, order);
    expect(agreed.dueAt).toEqual(new Date('2026-06-11T00:00:00+08:00'));
    await world.act(world.viewers.leader, startService, { orderId: globalId(order) });
    expect(await orderNow(world, order)).toMatchObject({ state: 'IN_SERVICE', slaStep: 'FINISH', dueAt: agreed.dueAt, stepStartedAt: MONDAY });
    await refused(world.act(world.viewers.leader, markContacted, { orderId: globalId(order), agreedAt: '2026-06-07T15:00:00+08:00' }), 'INVALID_INPUT');
  });

  test('only members of the team who are still in it are named; the new list replaces the old one, which stays in the records', async () => {
    const order = await orderAt(world, 'ACCEPTED');
    const orderId = globalId(order);
    const { li, wang, gone } = world.volunteers;
    await refused(world.act(world.viewers.leader, nameVolunteers, { orderId, volunteerIds: [] }), 'VOLUNTEERS_REQUIRED');
    expect((await refused(world.act(world.viewers.leader, nameVolunteers, { orderId, volunteerIds: [globalId(li), globalId(gone)] }), 'NOT_A_MEMBER')).path).toEqual(['input', 'volunteerIds', '1']);
    await refused(world.act(world.viewers.leader, nameVolunteers, { orderId, volunteerIds: ['nobody'] }), 'NOT_A_MEMBER');
    const named = async () => (await world.orm.em.fork().find(DispatchVolunteer, { dispatch: await dispatchOf(world, order) }))
      .filter((row) => !row.releasedAt).map((row) => row.volunteer.id).sort();
    await world.act(world.viewers.leader, nameVolunteers, { orderId, volunteerIds: [globalId(li), globalId(wang), globalId(li)] });
    expect(await named()).toEqual([li.id, wang.id].sort());
    await world.act(world.viewers.leader, nameVolunteers, { orderId, volunteerIds: [globalId(wang)] });
    expect(await named()).toEqual([wang.id]);
    await world.act(world.viewers.leader, nameVolunteers, { orderId, volunteerIds: [globalId(li)] });
    expect(await named()).toEqual([li.id]);
  });

  test('重新立单: only from a closed order rated 2 or less, once, and never by rewinding it', async () => {
    const good = await orderAt(world, 'CLOSED', { rating: 3 });
    await refused(world.act(world.viewers.operator, reopenOrder, { orderId: globalId(good) }), 'WRONG_STATE');
    const bad = await orderAt(world, 'CLOSED', { rating: 2 });
    const { order } = await world.act(world.viewers.operator, reopenOrder, { orderId: globalId(bad) }) as { order: DemandOrder };
    expect(await orderNow(world, order)).toMatchObject({
      state: 'PENDING_DISPATCH', content: bad.content, requesterPhone: bad.requesterPhone, regionCode: bad.regionCode, reopenedFrom: { id: bad.id }, slaStep: 'DISPATCH', ratingState: 'NONE',
    });
    expect(order.orderNo).not.toBe(bad.orderNo);
    expect(await orderNow(world, bad)).toMatchObject({ state: 'CLOSED', ratingState: 'RATED' });
    expect((await refused(world.act(world.viewers.director, reopenOrder, { orderId: globalId(bad) }), 'CONFLICT')).message).toContain(order.orderNo);
  });
});
