import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../reading/global-id.ts';
import { orderAt } from '../../../test/loop.ts';
import { WorldApp } from '../../../test/world-app.ts';
import { CODES, smallWorld, type World } from '../../../test/world.ts';
import { OrderRating } from '../ratings/order-rating.ts';
import { AuditEvent } from './audit-event.ts';

let world: World;
let app: WorldApp;
beforeAll(async () => {
  world = await smallWorld();
  app = await WorldApp.open(world);
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
});

interface Change { field: string; old?: string | null; new?: string | null }

/** The last audit row of a verb, as the auditor reads it. */
async function told(verb: string): Promise<{ changes: Change[] | null; objectId: string }> {
  const { auditEvents } = await app.ask<{ auditEvents: { nodes: { changes: Change[] | null; objectId: string }[] } }>('auditor',
    'query ($verb: String!) { auditEvents(first: 1, where: { verb: { eq: $verb }, outcome: { eq: "OK" } }) { nodes { objectId changes } } }', { verb });
  return auditEvents.nodes[0]!;
}

const MARK = 'ZZMARKED';

describe('old → new (console §1, 10)', () => {
  test('a draft that is changed: values of working fields, of personal ones only that they changed', async () => {
    const demand = { asDraft: true, content: `${MARK} 水管漏水`, category: 'POVERTY_RELIEF', channel: 'WALK_IN', requesterName: MARK, requesterPhone: '13811119999', address: MARK, serviceNote: MARK, regionCode: CODES.yongan };
    const { order } = await app.did<{ order: { id: string } }>('village', 'enterOrder', 'EnterOrderInput', demand, 'order { id }');
    const changes = { category: 'LEGAL', urgency: 'URGENT', content: `${MARK} 想问赡养费`, requesterName: `${MARK}乙`.replace(/[0-9]/g, ''), requesterPhone: '13822228888', address: `${MARK} 2`, serviceNote: `${MARK} 3`, preferredTime: 'ON_DATE', preferredDate: '2099-01-02' };
    await app.did('village', 'editDraft', 'EditDraftInput', { orderId: order.id, changes }, 'order { id }');

    const { changes: kept, objectId } = await told('editDraft');
    expect(objectId).toBe(order.id);
    expect(kept).toEqual(expect.arrayContaining([
      { field: 'DemandOrder.category', old: 'POVERTY_RELIEF', new: 'LEGAL' }, { field: 'DemandOrder.urgency', old: 'NORMAL', new: 'URGENT' },
      { field: 'DemandOrder.preferredDate', old: null, new: '2099-01-02' },
      { field: 'DemandOrder.content' }, { field: 'DemandOrder.requesterName' }, { field: 'DemandOrder.requesterPhone' }, { field: 'DemandOrder.address' }, { field: 'DemandOrder.serviceNote' },
    ]));
    // Whatever is not written stays out: times that were not touched, the version.
    expect(kept!.map(({ field }) => field)).not.toEqual(expect.arrayContaining(['DemandOrder.version']));
    expect(kept!.map(({ field }) => field)).not.toContain('DemandOrder.raisedAt');

    const { node } = await app.ask<{ node: { events: { nodes: { verb: string; changes: Change[] | null }[] } } }>('village', 'query ($id: ID!) { node(id: $id) { ... on DemandOrder { events { nodes { verb changes } } } } }', { id: order.id });
    expect(node.events.nodes.find(({ verb }) => verb === 'SAVE_DRAFT' )?.changes ?? node.events.nodes.at(-1)!.changes).toEqual(kept);
    const rows = await world.orm.em.fork().getConnection().execute('select changes::text from audit_events union all select changes::text from order_events');
    expect(JSON.stringify(rows)).not.toMatch(/ZZMARKED|1381111|1382222/);
  });

  test('a rating that is changed', async () => {
    const order = await orderAt(world, 'CLOSED', { rating: 4, now: new Date() });
    const rating = await world.orm.em.fork().findOneOrFail(OrderRating, { countyCode: '610528', order: { countyCode: '610528', id: order.id } });
    await app.did('village', 'changeRating', 'ChangeRatingInput', { ratingId: globalId(rating), overall: 2, solved: 'PARTLY', comment: MARK, consentNote: MARK }, 'order { id }');
    const { changes } = await told('changeRating');
    expect(changes).toEqual(expect.arrayContaining([{ field: 'OrderRating.overall', old: '4', new: '2' }, { field: 'OrderRating.comment' }]));
    expect(JSON.stringify(changes)).not.toContain(MARK);
  });

  test('an account, its appointments and a suspension', async () => {
    const seat = { role: 'VILLAGE_STAFF', regionCode: CODES.sanhe, unitName: '三河村站' };
    const { account } = await app.did<{ account: { id: string } }>('security', 'createAccount', 'CreateAccountInput', { loginName: 'new.clerk', displayName: '新来', homeRegionCode: CODES.sanhe, ...seat }, 'account { id }');
    expect((await told('createAccount')).changes).toEqual(expect.arrayContaining([
      { field: 'Account.loginName', old: null, new: 'new.clerk' }, { field: 'Appointment.role', old: null, new: 'VILLAGE_STAFF' }, { field: 'Appointment.regionCode', old: null, new: CODES.sanhe },
    ]));
    expect(JSON.stringify((await told('createAccount')).changes)).not.toMatch(/argon|passwordHash|initial/i);
    await app.did('security', 'suspendAccount', 'AccountInput', { accountId: account.id }, 'account { id }');
    expect((await told('suspendAccount')).changes).toEqual([{ field: 'Account.state', old: 'ACTIVE', new: 'SUSPENDED' }]);
  });

  test('a verb that changes no fact keeps none, and a refusal neither', async () => {
    const order = await orderAt(world, 'SUBMITTED', { now: new Date() });
    await app.did('operator', 'reviewOrder', 'ReviewOrderInput', { orderId: globalId(order), decision: 'APPROVE' }, 'order { id }');
    expect((await told('reviewOrder')).changes).toBeNull();
    await app.tried('security', 'suspendAccount', 'AccountInput', { accountId: '610528.00000000-0000-7000-8000-000000000000' });
    expect(await world.orm.em.fork().count(AuditEvent, { verb: 'suspendAccount', outcome: 'NOT_FOUND', changes: null })).toBe(1);
  });
});
