import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refused } from '../../../test/loop.ts';
import { CODES, smallWorld, type World } from '../../../test/world.ts';
import { viewerOf } from '../../access/viewer.ts';
import { globalId } from '../../reading/global-id.ts';
import { Message } from '../messages/message.ts';
import type { DemandOrder } from './demand-order.ts';
import { reviewOrder } from './review-order.ts';
import { submitDemand } from './submit-demand.ts';

let world: World;
beforeAll(async () => { world = await smallWorld(); });
afterAll(() => world[Symbol.asyncDispose]());

/** A program of the county (access §1): it has no account. */
const program = () => ({ ...viewerOf({ role: 'INTEGRATOR', regionCode: CODES.fuping, teamId: null, accountId: '', appointmentId: '', sessionId: null, displayName: '' }), accountId: null, displayName: null });
const submit = (given: object = {}) => world.act(program(), submitDemand, { content: '独居，想请人帮忙打扫', category: 'POVERTY_RELIEF', channel: 'ONLINE_MINI_PROGRAM', regionCode: CODES.yongan, requesterName: '张建国', requesterPhone: '13812345678', ...given } as never);

describe('R21 who needs help asks by a program', () => {
  test('without an account; the demand waits for review like any other, in its own county only', async () => {
    const order = (await submit()).order as DemandOrder;
    expect(order).toMatchObject({ state: 'SUBMITTED', waitingFor: 'CENTRE', channel: 'ONLINE_MINI_PROGRAM', regionCode: CODES.yongan, requesterName: '张建国', slaStep: 'REVIEW' });
    expect(order.recorderAccountId ?? null).toBeNull();
    await refused(submit({ regionCode: CODES.pucheng }), 'NOT_FOUND');
    await refused(submit({ content: ' ' }), 'INVALID_INPUT');
    await refused(world.act(world.viewers.village, submitDemand, { content: '一', category: 'LEGAL', channel: 'PHONE', regionCode: CODES.yongan }), 'FORBIDDEN');
  });

  test('sent back for more, it is the station\'s turn to ask the resident', async () => {
    const order = (await submit()).order as DemandOrder;
    await world.act(world.viewers.operator, reviewOrder, { orderId: globalId(order), decision: 'RETURN', reasonCode: 'ADDRESS_UNCLEAR', replyToRequester: '请补充门牌号' } as never);
    const messages = await world.orm.em.fork().find(Message, { countyCode: '610528', code: 'ORDER_RETURNED', order: { countyCode: '610528', id: order.id } } as never);
    expect(messages.map(({ appointment }) => appointment.id).sort()).toEqual([world.viewers.village, world.viewers.town].map(({ appointmentId }) => appointmentId).sort());
  });
});
