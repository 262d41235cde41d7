import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMAND, orderAt, refused } from '../../../test/loop.ts';
import { WorldApp } from '../../../test/world-app.ts';
import { CODES, MONDAY, smallWorld, type World } from '../../../test/world.ts';
import { AuditEvent } from '../audit/audit-event.ts';
import type { DemandOrder } from '../orders/demand-order.ts';
import { enterOrder } from '../orders/enter-order.ts';
import { RECOGNISED_PER_HOUR, recogniseRequester } from './recognise-requester.ts';

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

const later = (hours: number) => new Date(MONDAY.getTime() + hours * 3_600_000);
const recognised = async (who: keyof World['viewers'], phone: string, now = MONDAY) =>
  (await world.act(world.viewers[who], recogniseRequester, { phone }, now)).order as DemandOrder;
const unknownTo = (who: keyof World['viewers'], phone: string, now = MONDAY) => refused(world.act(world.viewers[who], recogniseRequester, { phone }, now), 'NOT_FOUND');

describe('who asked before under a whole phone number (access §4, console §5.4)', () => {
  test('town and county are told the newest order of their range, and still see its phone masked', async () => {
    const phone = '13911112222';
    await orderAt(world, 'SUBMITTED', { demand: { requesterPhone: phone, requesterName: '张桂兰' } });
    const newest = await orderAt(world, 'SUBMITTED', { demand: { requesterPhone: phone, requesterName: '张桂兰' }, now: later(1) });
    for (const who of ['town', 'operator', 'director'] as const) expect((await recognised(who, phone)).id).toBe(newest.id);
    const answer = await app.did('town', 'recogniseRequester', 'RecogniseRequesterInput', { phone: '139 1111 2222' }, 'order { requesterName requesterPhone regionName title }');
    expect(answer).toMatchObject({ order: { requesterName: '张桂兰', requesterPhone: '139****2222' } });
  });

  test("a number of another county, of another town, of nobody, a part of one, and a draft's are answered alike", async () => {
    const phone = '13911113333';
    await orderAt(world, 'SUBMITTED', { demand: { requesterPhone: phone } });
    const elsewhere = '13911118888';
    await world.act(world.viewers.operator, enterOrder, { ...DEMAND, regionCode: CODES.dongyao, requesterPhone: elsewhere });
    expect((await recognised('operator', elsewhere)).requesterPhone).toBe(elsewhere);
    const unknown = [['puchengOperator', phone], ['town', elsewhere], ['town', '13900000000']] as const;
    const answers = await Promise.all(unknown.map(([who, number]) => app.tried(who, 'recogniseRequester', 'RecogniseRequesterInput', { phone: number }, 'order { id }')));
    for (const answer of answers) expect(answer).toEqual({ order: null, userErrors: [{ code: 'NOT_FOUND', message: '管理范围内没有这个电话的求助记录', path: ['input', 'phone'] }] });
    await refused(world.act(world.viewers.town, recogniseRequester, { phone: '1139' }), 'INVALID_INPUT');
    await refused(world.act(world.viewers.town, recogniseRequester, { phone: '' }), 'INVALID_INPUT');
    const drafted = '13911114444';
    await world.act(world.viewers.village, enterOrder, { ...DEMAND, asDraft: true, requesterPhone: drafted });
    await unknownTo('operator', drafted);
  });

  test("a minor's order is not told from, because its phone needs a second person", async () => {
    const phone = '13911115555';
    await orderAt(world, 'SUBMITTED', { demand: { requesterPhone: phone, beneficiaryGroup: 'LEFT_BEHIND_CHILD' } });
    await unknownTo('operator', phone);
    const grown = await orderAt(world, 'SUBMITTED', { demand: { requesterPhone: phone } });
    expect((await recognised('operator', phone)).id).toBe(grown.id);
  });

  test('nobody else may ask: not those who see phones in full, not those who see none', async () => {
    for (const who of ['village', 'leader', 'city', 'auditor', 'system', 'security'] as const) {
      await refused(world.act(world.viewers[who], recogniseRequester, { phone: '13911112222' }), 'FORBIDDEN');
    }
  });

  test('each call is on record with the order found, never with the number', async () => {
    const phone = '13911116666';
    const order = await orderAt(world, 'SUBMITTED', { demand: { requesterPhone: phone } });
    for (const asked of [phone, '13911117777']) await app.tried('operator2', 'recogniseRequester', 'RecogniseRequesterInput', { phone: asked }, 'order { id }');
    const rows = await world.orm.em.fork().find(AuditEvent, { verb: 'recogniseRequester', accountId: world.viewers.operator2.accountId! }, { orderBy: { at: 'asc' } });
    expect(rows.map(({ action, outcome, objectId }) => [action, outcome, objectId ?? null])).toEqual([
      ['PERSON_RECOGNISE', 'OK', `610528.${order.id}`], ['PERSON_RECOGNISE', 'NOT_FOUND', null],
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/1391111[67]/);
  });

  test(`more than ${RECOGNISED_PER_HOUR} in an hour are refused, found or not, and to nobody else`, async () => {
    const em = world.orm.em.fork();
    const { accountId } = world.viewers.town;
    for (let n = 0; n < RECOGNISED_PER_HOUR; n++) {
      em.create(AuditEvent, { countyCode: '610528', at: later(48), action: 'PERSON_RECOGNISE', verb: 'recogniseRequester', outcome: n % 2 ? 'OK' : 'NOT_FOUND', role: 'TOWN_STAFF', accountId: accountId! });
    }
    await em.flush();
    for (const phone of ['13911112222', '13900000000']) await refused(world.act(world.viewers.town, recogniseRequester, { phone }, later(48.5)), 'REVEAL_LIMIT');
    await unknownTo('operator', '13900000000', later(48.5));
    await unknownTo('town', '13900000000', later(49.1));
  });
});
