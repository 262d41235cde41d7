import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../access/roles.ts';
import { ANONYMOUS, type Viewer } from '../../access/viewer.ts';
import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { refused } from '../../../test/loop.ts';
import { MONDAY, smallWorld, type World } from '../../../test/world.ts';
import { DemandOrder } from './demand-order.ts';
import { OrderState, OrderVerb, ReasonCode } from './order.codes.ts';
import { step, type StepFacts } from './step.ts';

type State = OrderState | '(new)';

/** Domain §4.1 written out by hand: every step that exists. Whatever is not here must be refused. */
const STEPS: Record<State, Partial<Record<OrderVerb, OrderState>>> = {
  '(new)': { SAVE_DRAFT: 'DRAFT', SUBMIT: 'SUBMITTED', REOPEN: 'PENDING_DISPATCH' },
  DRAFT: { SAVE_DRAFT: 'DRAFT', SUBMIT: 'SUBMITTED', CANCEL: 'CANCELLED' },
  SUBMITTED: { RETURN: 'RETURNED', REJECT: 'REJECTED', APPROVE: 'PENDING_DISPATCH', CANCEL: 'CANCELLED', OVERDUE: 'SUBMITTED', SUPERVISE: 'SUBMITTED', URGE: 'SUBMITTED', REPLY_SUPERVISION: 'SUBMITTED' },
  RETURNED: { RESUBMIT: 'SUBMITTED', TAKE_BACK_RETURN: 'SUBMITTED', CANCEL: 'CANCELLED', SUPERVISE: 'RETURNED', URGE: 'RETURNED', REPLY_SUPERVISION: 'RETURNED' },
  REJECTED: { REPLY_SUPERVISION: 'REJECTED' },
  PENDING_DISPATCH: {
    DISPATCH: 'DISPATCHED', OPEN_TO_POOL: 'DISPATCHED', UNRESOLVE: 'UNRESOLVED', CANCEL: 'CANCELLED',
    ESCALATE: 'PENDING_DISPATCH', OVERDUE: 'PENDING_DISPATCH', SUPERVISE: 'PENDING_DISPATCH', URGE: 'PENDING_DISPATCH', REPLY_SUPERVISION: 'PENDING_DISPATCH',
  },
  DISPATCHED: {
    ACCEPT: 'ACCEPTED', CLAIM: 'ACCEPTED', DECLINE: 'PENDING_DISPATCH', EXPIRE: 'PENDING_DISPATCH', RECALL: 'PENDING_DISPATCH',
    CANCEL: 'CANCELLED', SUPERVISE: 'DISPATCHED', URGE: 'DISPATCHED', REPLY_SUPERVISION: 'DISPATCHED',
  },
  ACCEPTED: {
    NAME_VOLUNTEERS: 'ACCEPTED', CONTACT: 'ACCEPTED', START: 'IN_SERVICE', FAIL: 'PENDING_DISPATCH', RECALL: 'PENDING_DISPATCH',
    CANCEL: 'CANCELLED', OVERDUE: 'ACCEPTED', SUPERVISE: 'ACCEPTED', URGE: 'ACCEPTED', REPLY_SUPERVISION: 'ACCEPTED',
  },
  IN_SERVICE: {
    NAME_VOLUNTEERS: 'IN_SERVICE', FAIL: 'PENDING_DISPATCH', RECALL: 'PENDING_DISPATCH', REPORT: 'AWAITING_CONFIRMATION',
    OVERDUE: 'IN_SERVICE', SUPERVISE: 'IN_SERVICE', URGE: 'IN_SERVICE', REPLY_SUPERVISION: 'IN_SERVICE',
  },
  AWAITING_CONFIRMATION: {
    CONFIRM: 'AWAITING_RATING', REFUSE_CONFIRMATION: 'IN_SERVICE', OVERDUE: 'AWAITING_CONFIRMATION', SUPERVISE: 'AWAITING_CONFIRMATION', URGE: 'AWAITING_CONFIRMATION', REPLY_SUPERVISION: 'AWAITING_CONFIRMATION',
  },
  AWAITING_RATING: { RATE: 'CLOSED', CLOSE_UNRATED: 'CLOSED', OVERDUE: 'AWAITING_RATING', SUPERVISE: 'AWAITING_RATING', URGE: 'AWAITING_RATING', REPLY_SUPERVISION: 'AWAITING_RATING' },
  CLOSED: { CHANGE_RATING: 'CLOSED', REPLY: 'CLOSED', FOLLOW_UP: 'CLOSED', REOPEN: 'CLOSED', REPLY_SUPERVISION: 'CLOSED' },
  CANCELLED: { REPLY_SUPERVISION: 'CANCELLED' },
  UNRESOLVED: { REPLY_SUPERVISION: 'UNRESOLVED' },
};

const CENTRE: Role[] = ['COUNTY_DIRECTOR', 'COUNTY_OPERATOR'];
const STATIONS: Role[] = [...CENTRE, 'TOWN_STAFF', 'VILLAGE_STAFF'];
const TEAM: Role[] = ['TEAM_LEADER'];

/** access §3 for the loop, by hand; an empty list is a step of the system alone. */
const WHO: Record<OrderVerb, Role[]> = {
  SAVE_DRAFT: STATIONS, SUBMIT: STATIONS, RESUBMIT: STATIONS, RETURN: CENTRE, TAKE_BACK_RETURN: CENTRE, REJECT: CENTRE, APPROVE: CENTRE,
  DISPATCH: CENTRE, OPEN_TO_POOL: CENTRE, RECALL: CENTRE, UNRESOLVE: CENTRE, REOPEN: CENTRE,
  CLAIM: TEAM, ACCEPT: TEAM, DECLINE: TEAM, FAIL: TEAM, NAME_VOLUNTEERS: TEAM, CONTACT: TEAM, START: TEAM, REPORT: TEAM, REPLY: TEAM,
  CONFIRM: STATIONS, REFUSE_CONFIRMATION: STATIONS, RATE: STATIONS, CHANGE_RATING: STATIONS, FOLLOW_UP: STATIONS, CANCEL: STATIONS,
  SUPERVISE: ['PROVINCE_OVERSEER', 'CITY_OVERSEER', 'COUNTY_DIRECTOR'],
  URGE: ['PROVINCE_OVERSEER', 'CITY_OVERSEER', ...CENTRE], REPLY_SUPERVISION: [...STATIONS, ...TEAM],
  EXPIRE: [], CLOSE_UNRATED: [], OVERDUE: [], ESCALATE: [],
};

/** Domain §4.1, §6: the reason lists, by hand. A step that is not here takes no reason. */
const REASONS: Partial<Record<OrderVerb, ReasonCode[]>> = {
  RETURN: ['INFORMATION_MISSING', 'ADDRESS_UNCLEAR', 'CONTACT_UNREACHABLE', 'OTHER'],
  REJECT: ['NOT_VOLUNTEER_SCOPE', 'GOVERNMENT_DUTY', 'COMMERCIAL', 'UNTRUE', 'DUPLICATE', 'SAFETY_RISK', 'BEYOND_ABILITY'],
  DECLINE: ['SHORT_OF_PEOPLE', 'TIME_CONFLICT', 'BEYOND_SPECIALITY', 'TOO_FAR', 'SAFETY_CONCERN', 'OTHER'],
  EXPIRE: ['SLA_PASSED'],
  RECALL: ['BETTER_TEAM', 'TEAM_UNREACHABLE', 'WRONG_DISPATCH', 'NEED_CHANGED', 'OTHER'],
  FAIL: ['NOBODY_HOME', 'NEED_CHANGED', 'SHORT_OF_PEOPLE', 'BEYOND_ABILITY', 'SAFETY_CONCERN', 'OTHER'],
  REPORT: ['NO_VOLUNTEERS_NEEDED'],
  REFUSE_CONFIRMATION: ['NOT_FINISHED', 'RECORD_WRONG', 'OTHER'],
  CANCEL: ['NO_LONGER_NEEDED', 'SOLVED_OTHERWISE', 'DUPLICATE', 'OTHER'],
  UNRESOLVE: ['NO_TEAM_AVAILABLE', 'GOVERNMENT_DUTY', 'SAFETY_RISK', 'BEYOND_ABILITY', 'OTHER'],
};
const REASON_MAY_BE_ABSENT: OrderVerb[] = ['REPORT'];

const STATES = Object.keys(STEPS) as State[];
const VERBS = Object.keys(OrderVerb) as OrderVerb[];
const existing = STATES.flatMap((from) => (Object.entries(STEPS[from]) as [OrderVerb, OrderState][]).map(([verb, to]) => ({ from, verb, to })));

let world: World;
beforeAll(async () => { world = await smallWorld(); });
afterAll(() => world[Symbol.asyncDispose]());

function deed(viewer: Viewer, channel: Deed['channel'] = 'CONSOLE'): Deed {
  return { viewer, em: world.orm.em.fork(), now: MONDAY, channel, unitName: null, address: null, changes: [] };
}

/** Somebody who may take the step, so that only the state decides. */
function deedOf(verb: OrderVerb): Deed {
  const role = WHO[verb][0];
  return role ? deed({ ...world.viewers.operator, role }) : deed(ANONYMOUS, 'TIMER');
}

function orderIn(state: State): DemandOrder {
  const order = Object.assign(new DemandOrder(), { countyCode: '610528', regionCode: '610528101200', urgency: 'NORMAL' as const });
  return state === '(new)' ? order : Object.assign(order, { state });
}

/** Facts with which the step is not refused for its reason. */
function facts(verb: OrderVerb): StepFacts {
  return { reasonCode: REASONS[verb]?.[0] ?? null };
}

describe('the state machine of the demand order (domain §4.1)', () => {
  test('all 13 states are there and each can be reached from nothing', () => {
    expect(STATES).toEqual(expect.arrayContaining(Object.keys(OrderState)));
    expect(STATES).toHaveLength(14);
    const reached = new Set<State>(['(new)']);
    for (let size = 0; size < reached.size;) {
      size = reached.size;
      for (const { from, to } of existing) if (reached.has(from)) reached.add(to);
    }
    expect([...reached].sort()).toEqual([...STATES].sort());
  });

  test.each(STATES)('from %s each verb leads where the domain says, and all others are WRONG_STATE', async (from) => {
    for (const verb of VERBS) {
      const order = orderIn(from);
      const outcome = await step(deedOf(verb), order, verb, facts(verb)).then(() => order.state, (error: unknown) => error instanceof Refusal ? error.code : error);
      expect([verb, outcome]).toEqual([verb, STEPS[from][verb] ?? 'WRONG_STATE']);
    }
  });

  test.each(existing.map(({ from, verb }) => [from, verb] as const))('in %s, %s is open to its roles alone', async (from, verb) => {
    for (const viewer of Object.values(world.viewers)) {
      const outcome = await step(deed(viewer), orderIn(from), verb, facts(verb)).then(() => 'done', (error: Refusal) => error.code);
      expect([viewer.role, outcome]).toEqual([viewer.role, WHO[verb].includes(viewer.role) ? 'done' : 'FORBIDDEN']);
    }
  });

  test.each(existing.map(({ from, verb }) => [from, verb] as const))('in %s, %s takes the reasons of its list alone', async (from, verb) => {
    for (const reasonCode of Object.keys(ReasonCode) as ReasonCode[]) {
      const outcome = await step(deedOf(verb), orderIn(from), verb, { reasonCode, note: '说明' }).then(() => 'done', (error: Refusal) => error.code);
      expect([reasonCode, outcome]).toEqual([reasonCode, REASONS[verb]?.includes(reasonCode) ? 'done' : 'REASON_NOT_ALLOWED']);
    }
    const without = step(deedOf(verb), orderIn(from), verb, {});
    if (REASONS[verb] && !REASON_MAY_BE_ABSENT.includes(verb)) await refused(without, 'REASON_REQUIRED');
    else await without;
  });

  test('the reason OTHER must be said in words', async () => {
    const refusal = await refused(step(deedOf('CANCEL'), orderIn('SUBMITTED'), 'CANCEL', { reasonCode: 'OTHER' }), 'REASON_REQUIRED');
    expect(refusal.path).toEqual(['input', 'reasonNote']);
  });

  test('a refused step leaves the order as it was', async () => {
    const order = orderIn('CLOSED');
    await refused(step(deedOf('DISPATCH'), order, 'DISPATCH'), 'WRONG_STATE');
    expect(order).toMatchObject({ state: 'CLOSED' });
    expect(order.waitingFor).toBeUndefined();
  });
});
