import { expect, test } from 'vitest';
import { globalId } from '../../src/reading/global-id.ts';
import { smallWorld } from '../world.ts';
import { WorldApp } from '../world-app.ts';

interface OrderPart {
  order: { id: string; state: string; version: number; currentDispatch?: { id: string } | null };
}

const STATE = 'order { id state version currentDispatch { id } }';
const hour = (ago: number) => new Date(Date.now() - ago * 3_600_000).toISOString();

/** The whole of 点单—派单—接单—评单, with a declined offer between, by GraphQL alone (domain §4.1, R64, R75). */
test('a request of 永安村 goes from 点单 to 评单 over a declined offer', async () => {
  await using world = await smallWorld();
  await using app = await WorldApp.open(world);
  const { teams, volunteers } = world;

  const entered = await app.did<OrderPart>('village', 'enterOrder', 'EnterOrderInput', {
    content: '老人家里水管漏水，请会修理的志愿者上门看看', category: 'POVERTY_RELIEF', channel: 'HOME_VISIT', requesterName: '张龑',
    requesterPhone: '13800000001', regionCode: '610528101200', raisedAt: hour(2), proxyEntry: true, consentNote: '入户时本人口头同意', idempotencyKey: 'one-request',
  }, STATE);
  const orderId = entered.order.id;
  expect(entered.order.state).toBe('SUBMITTED');

  await app.did('operator', 'reviewOrder', 'ReviewOrderInput', { orderId, decision: 'APPROVE' }, STATE);
  const { candidateTeams } = await app.ask<{ candidateTeams: { score: number; team: { name: string } }[] }>('operator', `{ candidateTeams(orderId: "${orderId}") { score categoryMatch proximity openLoad weeklyCapacity team { id name } } }`);
  expect(candidateTeams[0]?.team.name).toBe('庄里镇扶贫帮困队');
  expect(candidateTeams.map(({ score }) => score)).toEqual(candidateTeams.map(({ score }) => score).sort((a, b) => b - a));

  const first = await app.did<OrderPart>('operator', 'dispatchOrder', 'DispatchOrderInput', { orderId, teamId: globalId(teams.culture) }, STATE);
  await app.did('cultureLeader', 'declineDispatch', 'DeclineDispatchInput', { dispatchId: first.order.currentDispatch!.id, reasonCode: 'BEYOND_SPECIALITY' }, 'dispatch { id state }');

  const second = await app.did<OrderPart>('operator', 'dispatchOrder', 'DispatchOrderInput', { orderId, teamId: globalId(teams.relief) }, STATE);
  const accepted = await app.did<OrderPart>('leader', 'acceptDispatch', 'AcceptDispatchInput', { dispatchId: second.order.currentDispatch!.id }, STATE);
  expect(accepted.order.state).toBe('ACCEPTED');
  await app.did('leader', 'markContacted', 'MarkContactedInput', { orderId }, STATE);
  await app.did('leader', 'nameVolunteers', 'NameVolunteersInput', { orderId, volunteerIds: [globalId(volunteers.li)] }, 'dispatch { volunteers { nodes { volunteer { name } } } }');
  await app.did('leader', 'startService', 'StartServiceInput', { orderId }, STATE);
  await app.did('leader', 'reportService', 'ReportServiceInput', {
    orderId, records: [{ volunteerId: globalId(volunteers.li), serviceStart: hour(2), serviceEnd: hour(1), deductMinutes: 10 }],
  }, STATE);
  await app.did('village', 'confirmService', 'ConfirmServiceInput', { orderId, decision: 'CONFIRM' }, STATE);
  const rated = await app.did<OrderPart>('village', 'rateOrder', 'RateOrderInput', { orderId, overall: 5, solved: 'YES', raterKind: 'PHONE', consentNote: '电话征询本人' }, STATE);
  expect(rated.order.state).toBe('CLOSED');

  const { node } = await app.ask<{ node: { events: { nodes: Record<string, string | null>[] }; serviceRecords: { nodes: object[] }; dispatches: { nodes: object[] } } }>('village', `{ node(id: "${orderId}") { ... on DemandOrder {
    events(first: 50) { nodes { verb toState actorName actorUnit at } }
    serviceRecords { nodes { state creditableMinutes volunteerName } }
    dispatches(last: 5) { nodes { state reasonCode team { name } } } } } }`);
  expect(node.events.nodes.map(({ verb }) => verb)).toEqual([
    'SUBMIT', 'APPROVE', 'DISPATCH', 'DECLINE', 'DISPATCH', 'ACCEPT', 'CONTACT', 'NAME_VOLUNTEERS', 'START', 'REPORT', 'CONFIRM', 'RATE',
  ]);
  for (const event of node.events.nodes) expect([event.actorName, event.actorUnit, event.at].every(Boolean)).toBe(true);
  expect(node.serviceRecords.nodes).toEqual([{ state: 'CONFIRMED', creditableMinutes: 50, volunteerName: '李秀英' }]);
  expect(node.dispatches.nodes).toEqual(expect.arrayContaining([
    { state: 'DECLINED', reasonCode: 'BEYOND_SPECIALITY', team: { name: '富平县文艺队' } },
    { state: 'FULFILLED', reasonCode: null, team: { name: '庄里镇扶贫帮困队' } },
  ]));

  // Nothing of it exists for the county beside it, nor for the village beside it (access §2).
  for (const who of ['puchengOperator', 'puchengLeader', 'otherVillage', 'dongyaoLeader'] as const) {
    const seen = await app.ask<{ node: null; orders: { totalCount: number } }>(who, `{ node(id: "${orderId}") { id } orders { totalCount nodes { id } } }`);
    expect(seen).toEqual({ node: null, orders: { totalCount: 0, nodes: [] } });
  }
});

/** api §Shape: same key + same input = same answer; same key + other input is refused. */
test('a request sent twice with one key is entered once', async () => {
  await using world = await smallWorld();
  await using app = await WorldApp.open(world);
  const input = { content: '想学用智能手机挂号', category: 'SCIENCE', channel: 'WALK_IN', regionCode: '610528101200', raisedAt: hour(1), proxyEntry: true, consentNote: '来站当面同意', idempotencyKey: 'twice' };
  const answers = await Promise.all(Array.from({ length: 20 }, () => app.did<OrderPart>('village', 'enterOrder', 'EnterOrderInput', input, 'order { id orderNo }')));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const { orders } = await app.ask<{ orders: { totalCount: number } }>('village', '{ orders { totalCount } }');
  expect(orders.totalCount).toBe(1);

  const other = await app.tried('village', 'enterOrder', 'EnterOrderInput', { ...input, content: '另一件事' });
  expect(other.userErrors.map(({ code }) => code)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
});
