import type { OrderVerb, ReasonCode } from '../../api/src/modules/orders/order.codes.ts';
import { dispatchTransitionOf, FAILED_STATES, HOLDING_STATES, movesDispatch } from '../../api/src/modules/orders/dispatch.flow.ts';
import { ORDER_STATES, transitionOf, type Clock } from '../../api/src/modules/orders/order.flow.ts';
import type { Actor, DemoCounty, DemoTeam } from './county.ts';
import type { Demand } from './demand.ts';
import { dueAfter, minutesLeft } from './moments.ts';
import { NOT_BEGUN, type DispatchRow, type OrderRows } from './order-rows.ts';
import type { Random } from './random.ts';

/** Steps of the team's work, which the timeline ties to its dispatch; entry, review and rating are not. */
const WITH_DISPATCH = new Set<OrderVerb>([
  'DISPATCH', 'OPEN_TO_POOL', 'ACCEPT', 'CLAIM', 'DECLINE', 'EXPIRE', 'RECALL', 'NAME_VOLUNTEERS', 'CONTACT', 'START', 'FAIL', 'REPORT', 'CONFIRM', 'REFUSE_CONFIRMATION', 'CANCEL',
]);

export interface StoryFacts {
  reasonCode?: ReasonCode;
  note?: string | null;
  team?: DemoTeam;
  dueAt?: Date;
}

/**
 * One order as it goes through its states, by the same flows as in the API (order.flow.ts, dispatch.flow.ts): a step they do not
 * have is an error here too. Keeps all rows of the order.
 */
export class OrderStory {
  readonly rows: OrderRows;
  dispatch: DispatchRow | null = null;
  team: DemoTeam | null = null;
  readonly #random: Random;
  #begun = false;
  #lastAt = 0;

  constructor(county: DemoCounty, random: Random, demand: Demand, reopenedFromId: string | null = null) {
    this.#random = random;
    const { reportedAt } = demand.columns;
    const order = {
      countyCode: county.code, id: random.idAt(reportedAt), createdAt: reportedAt, orderNo: '', ...demand.columns, reopenedFromId, ...NOT_BEGUN,
    };
    this.rows = {
      demand_orders: [order], dispatches: [], dispatch_volunteers: [], order_events: [], service_records: [], order_ratings: [], follow_up_visits: [],
    };
  }

  get order() {
    return this.rows.demand_orders[0]!;
  }

  get state() {
    return this.#begun ? this.order.state : null;
  }

  /** The moment of a step: never before the one that went before it. */
  notBefore(at: Date): Date {
    return at.getTime() > this.#lastAt ? at : new Date(this.#lastAt + 1000);
  }

  /** @param actor null for the system's own steps */
  step(verb: OrderVerb, when: Date, actor: Actor | null, facts: StoryFacts = {}): Date {
    const { order } = this;
    const from = this.state;
    const transition = transitionOf(from, verb);
    if (!transition) throw new Error(`${from} has no ${verb}`);
    if (transition.reasons && !transition.reasonOptional && !facts.reasonCode) throw new Error(`${verb} needs a reason`);
    if (facts.reasonCode && !transition.reasons?.includes(facts.reasonCode)) throw new Error(`${verb} does not take ${facts.reasonCode}`);
    const at = this.notBefore(when);
    this.#lastAt = at.getTime();
    this.#begun = true;
    if (verb === 'DISPATCH' || verb === 'OPEN_TO_POOL') this.#offer(verb, at, actor!, facts);
    else if (this.dispatch && movesDispatch(verb)) this.#moveDispatch(verb, at, actor, facts);

    order.state = transition.to;
    order.waitingFor = ORDER_STATES[transition.to].waitingFor;
    order.version += 1;
    const clock = transition.clock ?? (transition.to === from ? undefined : ORDER_STATES[transition.to].clock);
    if (clock !== undefined) this.#setClock(clock, at, facts.dueAt);
    this.rows.order_events.push({
      countyCode: order.countyCode, id: this.#random.idAt(at), createdAt: at, orderId: order.id, dispatchId: WITH_DISPATCH.has(verb) ? this.dispatch?.id ?? null : null,
      teamId: WITH_DISPATCH.has(verb) || verb === 'REPLY' ? this.team?.id ?? null : null, regionCode: order.regionCode, at, verb, fromState: from, toState: transition.to,
      reasonCode: facts.reasonCode ?? null, note: facts.note ?? null, actorName: actor?.name ?? null, actorRole: actor?.role ?? 'SYSTEM',
      actorUnit: actor?.unit || null, actorAccountId: actor?.accountId ?? null, channel: actor ? 'DEMO' : 'TIMER',
    });
    if (this.dispatch && !HOLDING_STATES.includes(this.dispatch.state)) this.dispatch = this.team = null;
    return at;
  }

  #offer(verb: OrderVerb, at: Date, actor: Actor, { team, note }: StoryFacts): void {
    const { order } = this;
    const mode = verb === 'DISPATCH' ? 'DIRECT' : 'OPEN_POOL';
    this.team = team ?? null;
    this.dispatch = {
      countyCode: order.countyCode, id: this.#random.idAt(at), createdAt: at, orderId: order.id, teamId: team?.id ?? null, regionCode: order.regionCode,
      state: dispatchTransitionOf(null, verb, mode)!.to, mode, offeredAt: at, answerDueAt: dueAfter('ANSWER', order.urgency, at), answeredAt: null, endedAt: null,
      reasonCode: null, reasonNote: null, note: note ?? null, offeredByName: actor.name, answeredByName: null, version: 1,
    };
    this.rows.dispatches.push(this.dispatch);
    Object.assign(order, { currentDispatchId: this.dispatch.id, currentTeamId: this.dispatch.teamId, inOpenPool: mode === 'OPEN_POOL' });
  }

  #moveDispatch(verb: OrderVerb, at: Date, actor: Actor | null, { team, reasonCode, note }: StoryFacts): void {
    const dispatch = this.dispatch!;
    const transition = dispatchTransitionOf(dispatch.state, verb, dispatch.mode);
    if (!transition) throw new Error(`a ${dispatch.mode} dispatch ${dispatch.state} has no ${verb}`);
    const answers = dispatch.state === 'OFFERED' && ['ACCEPT', 'CLAIM', 'DECLINE'].includes(verb);
    dispatch.state = transition.to;
    dispatch.version += 1;
    if (team) this.team = team;
    dispatch.teamId = this.team?.id ?? null;
    if (answers) Object.assign(dispatch, { answeredAt: at, answeredByName: actor!.name });
    const holds = HOLDING_STATES.includes(dispatch.state);
    if (!holds) Object.assign(dispatch, { reasonCode: reasonCode ?? null, reasonNote: note ?? null });
    if (dispatch.state !== 'OFFERED' && dispatch.state !== 'ACCEPTED') dispatch.endedAt = at;
    Object.assign(this.order, { currentDispatchId: holds ? dispatch.id : null, currentTeamId: holds ? dispatch.teamId : null, inOpenPool: false });
    if (FAILED_STATES.includes(dispatch.state)) this.order.failedDispatches += 1;
  }

  /** As `step.ts` of the API sets it: a running step goes on, a paused one goes on with the time that was left. */
  #setClock(clock: Clock, at: Date, agreedDue?: Date): void {
    const { order } = this;
    if (clock === null) {
      Object.assign(order, { slaStep: null, stepStartedAt: null, dueAt: null, pausedMinutes: null, overdueToldAt: null });
    } else if (clock === 'PAUSED') {
      if (order.slaStep && order.dueAt) order.pausedMinutes = minutesLeft(order.slaStep, order.urgency, at, order.dueAt);
      order.dueAt = null;
    } else if (order.slaStep !== clock || !order.dueAt || agreedDue) {
      const rest = order.slaStep === clock ? order.pausedMinutes ?? Infinity : Infinity;
      if (order.slaStep !== clock || rest > 0) order.overdueToldAt = null;
      if (order.slaStep !== clock) order.stepStartedAt = at;
      order.slaStep = clock;
      order.dueAt = agreedDue ?? dueAfter(clock, order.urgency, at, rest);
      order.pausedMinutes = null;
    }
  }
}
