import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../reading/global-id.ts';
import { orderAt, refused } from '../../../test/loop.ts';
import { CODES, MONDAY, smallWorld, type World } from '../../../test/world.ts';
import { advanceComplaint } from './advance-complaint.ts';
import { ComplaintEvent } from './complaint-event.ts';
import { Complaint } from './complaint.ts';
import { ComplaintState, ComplaintVerb } from './complaint.codes.ts';
import { complaintTransitionOf } from './complaint.flow.ts';
import { enterComplaint } from './enter-complaint.ts';

let world: World;
beforeAll(async () => { world = await smallWorld(); });
afterAll(() => world[Symbol.asyncDispose]());

/** Domain §4.2 written out by hand. */
const STEPS: Record<ComplaintState | '(new)', Partial<Record<ComplaintVerb, ComplaintState>>> = {
  '(new)': { ENTER: 'OPEN' },
  OPEN: { ACCEPT: 'ACCEPTED', TRANSFER: 'TRANSFERRED' },
  ACCEPTED: { HANDLE: 'HANDLING', TRANSFER: 'TRANSFERRED' },
  HANDLING: { CLOSE: 'CLOSED', TRANSFER: 'TRANSFERRED' },
  CLOSED: {}, TRANSFERRED: {},
};

test('every state × verb of a complaint leads where the domain says, or nowhere', () => {
  for (const from of Object.keys(STEPS) as (ComplaintState | '(new)')[]) {
    for (const verb of Object.keys(ComplaintVerb) as ComplaintVerb[]) {
      expect([from, verb, complaintTransitionOf(from === '(new)' ? null : from, verb)?.to]).toEqual([from, verb, STEPS[from][verb]]);
    }
  }
});

describe('投诉 (条例 §26)', () => {
  const entered = async (given: object = {}, who: keyof World['viewers'] = 'village') =>
    (await world.act(world.viewers[who], enterComplaint, { kind: 'CHARGING', content: '队员收了路费', ...given })).complaint as Complaint;
  const now = ({ countyCode, id }: Complaint) => world.orm.em.fork().findOneOrFail(Complaint, { countyCode, id });
  const advance = (complaint: Complaint, given: object, who: keyof World['viewers'] = 'operator') =>
    world.act(world.viewers[who], advanceComplaint, { complaintId: globalId(complaint), ...given } as never);

  test('stays unnamed if wanted, gets a number, and belongs to the region of the order or of who enters it', async () => {
    expect(await now(await entered())).toMatchObject({ complaintNo: 'TS610528202606080001', state: 'OPEN', regionCode: CODES.yongan, complainantName: null, enteredAt: MONDAY });
    const order = await orderAt(world, 'CLOSED');
    expect(await entered({ orderId: globalId(order), kind: 'ATTITUDE' }, 'operator')).toMatchObject({ regionCode: order.regionCode, order: { id: order.id } });
    await refused(entered({ orderId: globalId(order) }, 'otherVillage'), 'NOT_FOUND');
    await refused(entered({ regionCode: CODES.hanjingVillage }), 'NOT_FOUND');
    await refused(entered({}, 'leader'), 'FORBIDDEN');
  });

  test('is accepted, handled and closed with a result; each step is kept', async () => {
    const complaint = await entered();
    await refused(advance(complaint, { step: 'CLOSE', note: '已退还' }), 'WRONG_STATE');
    await refused(advance(complaint, { step: 'ACCEPT' }, 'village'), 'FORBIDDEN');
    await refused(advance(complaint, { step: 'ACCEPT' }, 'puchengOperator'), 'NOT_FOUND');
    await advance(complaint, { step: 'ACCEPT' });
    await advance(complaint, { step: 'HANDLE', note: '已联系队伍' });
    await refused(advance(complaint, { step: 'CLOSE' }), 'INVALID_INPUT');
    await refused(advance(complaint, { step: 'CLOSE', note: '已退还', version: 1 }), 'CONFLICT');
    await advance(complaint, { step: 'CLOSE', note: '已退还路费' });
    expect(await now(complaint)).toMatchObject({ state: 'CLOSED', result: '已退还路费', handlerName: '吴调度', closedAt: MONDAY });
    const events = await world.orm.em.fork().find(ComplaintEvent, { countyCode: '610528', complaint: { countyCode: '610528', id: complaint.id } }, { orderBy: { id: 'asc' } });
    expect(events.map(({ verb, toState }) => `${verb} ${toState}`)).toEqual(['ENTER OPEN', 'ACCEPT ACCEPTED', 'HANDLE HANDLING', 'CLOSE CLOSED']);
  });

  test('is transferred to whom it concerns, by name', async () => {
    const complaint = await entered({ kind: 'PRIVACY' });
    await refused(advance(complaint, { step: 'TRANSFER' }), 'INVALID_INPUT');
    await advance(complaint, { step: 'TRANSFER', transferredTo: '县民政局' });
    expect(await now(complaint)).toMatchObject({ state: 'TRANSFERRED', transferredTo: '县民政局' });
  });
});
