import { may } from '../../access/viewer.ts';
import { ANONYMOUS } from '../../access/viewer.ts';
import { Refusal } from '../../graphql/errors.ts';
import type { Deed } from '../../graphql/deed.ts';
import { labelOf } from '../../reading/dictionary.ts';
import type { FieldChange } from '../../reading/scalars.ts';
import { dueAfter, minutesLeft } from '../sla/limit-of-step.ts';
import type { VolunteerTeam } from '../teams/volunteer-team.ts';
import type { DemandOrder } from './demand-order.ts';
import type { Dispatch } from './dispatch.ts';
import { dispatchTransitionOf, FAILED_STATES, HOLDING_STATES, movesDispatch } from './dispatch.flow.ts';
import { ORDER_STATES, transitionOf, type Clock, type Transition } from './order.flow.ts';
import { OrderState, OrderVerb, type ReasonCode } from './order.codes.ts';
import { OrderEvent } from './order-event.ts';

export interface StepFacts {
  reasonCode?: ReasonCode | null;
  note?: string | null;
  /** The dispatch that the step is about; moved by the step where dispatch.flow.ts says so. */
  dispatch?: Dispatch | null;
  team?: VolunteerTeam | null;
  /** Instead of the limit of the clock that begins: a date agreed with the requester. */
  dueAt?: Date | null;
  /** What the verb wrote into facts of the record; the state's own way is told by the event itself. */
  changes?: FieldChange[];
}

/**
 * Takes an order one step further, as order.flow.ts and dispatch.flow.ts say: checks who and why, moves the order and
 * its dispatch, sets the clock, appends the event. The only place where an order's state changes.
 * @throws Refusal WRONG_STATE, FORBIDDEN, REASON_REQUIRED, REASON_NOT_ALLOWED
 */
export async function step(deed: Deed, order: DemandOrder, verb: OrderVerb, facts: StepFacts = {}): Promise<OrderEvent> {
  const from = order.state ?? null;
  const transition = transitionOf(from, verb);
  if (!transition) throw wrongState(from, verb);
  checkWho(deed, transition);
  checkReason(transition, facts);
  if (facts.dispatch && movesDispatch(verb)) moveDispatch(deed, order, facts.dispatch, verb, facts);

  order.state = transition.to;
  order.waitingFor = ORDER_STATES[transition.to].waitingFor;
  const clock = transition.clock ?? (transition.to === from ? undefined : ORDER_STATES[transition.to].clock);
  if (clock !== undefined) await setClock(deed, order, clock, facts.dueAt);

  const event = eventOf(deed, order, from, transition, facts);
  deed.em.persist([order, event]);
  return event;
}

/** The same deed done by the system itself: timers, and rules that follow from a person's step. */
export function asSystem(deed: Deed): Deed {
  return { ...deed, viewer: ANONYMOUS, channel: 'TIMER', unitName: null, address: null };
}

function checkWho(deed: Deed, { by }: Transition): void {
  const allowed = by === 'SYSTEM' ? deed.channel === 'TIMER' : [by].flat().some((action) => may(deed.viewer, action));
  if (!allowed) throw new Refusal('FORBIDDEN');
}

function checkReason({ reasons, reasonOptional }: Transition, { reasonCode, note }: StepFacts): void {
  const path = ['input', 'reasonCode'];
  if (!reasonCode) {
    if (reasons && !reasonOptional) throw new Refusal('REASON_REQUIRED', path);
    return;
  }
  if (!reasons?.includes(reasonCode)) throw new Refusal('REASON_NOT_ALLOWED', path);
  if (reasonCode === 'OTHER' && !note) throw new Refusal('REASON_REQUIRED', ['input', 'reasonNote']);
}

function moveDispatch(deed: Deed, order: DemandOrder, dispatch: Dispatch, verb: OrderVerb, facts: StepFacts): void {
  const transition = dispatchTransitionOf(dispatch.state ?? null, verb, dispatch.mode);
  if (!transition) throw wrongState(order.state ?? null, verb);
  dispatch.state = transition.to;
  if (facts.team) dispatch.team = facts.team;
  const holds = HOLDING_STATES.includes(dispatch.state);
  if (!holds) {
    dispatch.reasonCode = facts.reasonCode ?? undefined;
    dispatch.reasonNote = facts.note ?? undefined;
    // What was agreed with this team does not bind the next one.
    order.agreedAt = null;
    order.contactedAt = null;
  }
  if (dispatch.state !== 'OFFERED' && dispatch.state !== 'ACCEPTED') dispatch.endedAt = deed.now;
  order.currentDispatch = holds ? dispatch : null;
  order.currentTeam = holds ? dispatch.team ?? null : null;
  order.inOpenPool = dispatch.state === 'OFFERED' && dispatch.mode === 'OPEN_POOL';
  if (FAILED_STATES.includes(dispatch.state)) order.failedDispatches += 1;
}

/** A step that runs already goes on; a paused one goes on with the time that was left (domain §4.3, M8). */
async function setClock(deed: Deed, order: DemandOrder, clock: Clock, agreedDue?: Date | null): Promise<void> {
  const { em, now } = deed;
  const running = { countyCode: order.countyCode, urgency: order.urgency };
  if (clock === null) {
    Object.assign(order, { slaStep: null, stepStartedAt: null, dueAt: null, pausedMinutes: null, overdueToldAt: null });
  } else if (clock === 'PAUSED') {
    if (order.slaStep && order.dueAt) order.pausedMinutes = await minutesLeft(em, { ...running, step: order.slaStep }, now, order.dueAt);
    order.dueAt = null;
  } else if (order.slaStep === clock && order.dueAt && !agreedDue) {
    return;
  } else {
    const rest = order.slaStep === clock ? order.pausedMinutes ?? Infinity : Infinity;
    // A step that was told overdue before the pause is not told again.
    if (order.slaStep !== clock || rest > 0) order.overdueToldAt = null;
    if (order.slaStep !== clock) order.stepStartedAt = now;
    order.slaStep = clock;
    order.dueAt = agreedDue ?? await dueAfter(em, { ...running, step: clock }, now, rest);
    order.pausedMinutes = null;
  }
}

function eventOf(deed: Deed, order: DemandOrder, from: OrderState | null, transition: Transition, facts: StepFacts): OrderEvent {
  const { viewer } = deed;
  const system = deed.channel === 'TIMER';
  return Object.assign(new OrderEvent(), {
    countyCode: order.countyCode,
    order,
    dispatch: facts.dispatch ?? undefined,
    team: facts.dispatch?.team ?? facts.team ?? undefined,
    regionCode: order.regionCode,
    at: deed.now,
    verb: transition.verb,
    fromState: from ?? undefined,
    toState: transition.to,
    reasonCode: facts.reasonCode ?? undefined,
    note: facts.note ?? undefined,
    actorName: system ? undefined : viewer.displayName ?? undefined,
    actorRole: system ? 'SYSTEM' : viewer.role,
    actorUnit: system ? undefined : deed.unitName ?? undefined,
    actorAccountId: system ? undefined : viewer.accountId ?? undefined,
    channel: deed.channel,
    changes: facts.changes,
  } satisfies Partial<OrderEvent>);
}

function wrongState(from: OrderState | null, verb: OrderVerb): Refusal {
  const now = from ? `单据现为“${labelOf(OrderState, from)}”，` : '';
  return new Refusal('WRONG_STATE', ['input'], `${now}不能办理“${labelOf(OrderVerb, verb)}”，请刷新查看最新状态`);
}
