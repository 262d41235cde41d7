import type { Action } from '../../access/actions.ts';
import type { SlaStep } from '../sla/sla.codes.ts';
import type { OrderState, OrderVerb, ReasonCode, WaitingFor } from './order.codes.ts';

/** What a state means for the clock: a step begins, the running one is stopped for a while, or none runs. */
export type Clock = SlaStep | 'PAUSED' | null;

/** Who has to act in a state, and the time limit that begins when the order enters it. */
export const ORDER_STATES: Record<OrderState, { waitingFor: WaitingFor; clock: Clock }> = {
  DRAFT: { waitingFor: 'RECORDER', clock: null },
  SUBMITTED: { waitingFor: 'CENTRE', clock: 'REVIEW' },
  RETURNED: { waitingFor: 'RECORDER', clock: 'PAUSED' },
  REJECTED: { waitingFor: 'NOBODY', clock: null },
  PENDING_DISPATCH: { waitingFor: 'CENTRE', clock: 'DISPATCH' },
  DISPATCHED: { waitingFor: 'TEAM', clock: 'ANSWER' },
  ACCEPTED: { waitingFor: 'TEAM', clock: 'CONTACT' },
  IN_SERVICE: { waitingFor: 'TEAM', clock: 'FINISH' },
  AWAITING_CONFIRMATION: { waitingFor: 'STATION', clock: 'CONFIRM' },
  AWAITING_RATING: { waitingFor: 'STATION', clock: 'RATE' },
  CLOSED: { waitingFor: 'NOBODY', clock: null },
  CANCELLED: { waitingFor: 'NOBODY', clock: null },
  UNRESOLVED: { waitingFor: 'NOBODY', clock: null },
};

/** One step that an order in a state may take. */
export interface Transition {
  /** Null: the order comes into being by this step. */
  from: OrderState | null;
  verb: OrderVerb;
  to: OrderState;
  /** Whose step it is; SYSTEM: only a timer or a rule takes it. */
  by: Action | readonly Action[] | 'SYSTEM';
  /** The reasons to choose from; a reason must be given unless `reasonOptional`. None: the step takes no reason. */
  reasons?: readonly ReasonCode[];
  reasonOptional?: boolean;
  /** Clock that begins although the state stays. */
  clock?: SlaStep;
}

/** Reasons by step (domain §4.1, §6). `OTHER` must be said in words. */
const RETURN_REASONS = ['INFORMATION_MISSING', 'ADDRESS_UNCLEAR', 'CONTACT_UNREACHABLE', 'OTHER'] as const;
const REJECT_REASONS = ['NOT_VOLUNTEER_SCOPE', 'GOVERNMENT_DUTY', 'COMMERCIAL', 'UNTRUE', 'DUPLICATE', 'SAFETY_RISK', 'BEYOND_ABILITY'] as const;
const DECLINE_REASONS = ['SHORT_OF_PEOPLE', 'TIME_CONFLICT', 'BEYOND_SPECIALITY', 'TOO_FAR', 'SAFETY_CONCERN', 'OTHER'] as const;
const RECALL_REASONS = ['BETTER_TEAM', 'TEAM_UNREACHABLE', 'WRONG_DISPATCH', 'NEED_CHANGED', 'OTHER'] as const;
const FAIL_REASONS = ['NOBODY_HOME', 'NEED_CHANGED', 'SHORT_OF_PEOPLE', 'BEYOND_ABILITY', 'SAFETY_CONCERN', 'OTHER'] as const;
const REFUSE_REASONS = ['NOT_FINISHED', 'RECORD_WRONG', 'OTHER'] as const;
const CANCEL_REASONS = ['NO_LONGER_NEEDED', 'SOLVED_OTHERWISE', 'DUPLICATE', 'OTHER'] as const;
const UNRESOLVE_REASONS = ['NO_TEAM_AVAILABLE', 'GOVERNMENT_DUTY', 'SAFETY_RISK', 'BEYOND_ABILITY', 'OTHER'] as const;

/** 督办 is for matters that somebody still has to bring to an end. */
const UNFINISHED: readonly OrderState[] = [
  'SUBMITTED', 'RETURNED', 'PENDING_DISPATCH', 'DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION', 'AWAITING_RATING',
];

/** The state machine of the demand order (domain §4.1): what is not in this list cannot happen. */
export const ORDER_FLOW: readonly Transition[] = [
  { from: null, verb: 'SAVE_DRAFT', to: 'DRAFT', by: 'ORDER_ENTER' },
  { from: null, verb: 'SUBMIT', to: 'SUBMITTED', by: ['ORDER_ENTER', 'DEMAND_SUBMIT'] },
  { from: null, verb: 'REOPEN', to: 'PENDING_DISPATCH', by: 'ORDER_REOPEN' },
  { from: 'DRAFT', verb: 'SAVE_DRAFT', to: 'DRAFT', by: 'ORDER_ENTER' },
  { from: 'DRAFT', verb: 'SUBMIT', to: 'SUBMITTED', by: 'ORDER_ENTER' },

  { from: 'SUBMITTED', verb: 'RETURN', to: 'RETURNED', by: 'ORDER_REVIEW', reasons: RETURN_REASONS },
  { from: 'SUBMITTED', verb: 'REJECT', to: 'REJECTED', by: 'ORDER_REVIEW', reasons: REJECT_REASONS },
  { from: 'SUBMITTED', verb: 'APPROVE', to: 'PENDING_DISPATCH', by: 'ORDER_REVIEW' },
  { from: 'RETURNED', verb: 'RESUBMIT', to: 'SUBMITTED', by: 'ORDER_ENTER' },
  { from: 'RETURNED', verb: 'TAKE_BACK_RETURN', to: 'SUBMITTED', by: 'ORDER_REVIEW' },

  { from: 'PENDING_DISPATCH', verb: 'DISPATCH', to: 'DISPATCHED', by: 'ORDER_DISPATCH' },
  { from: 'PENDING_DISPATCH', verb: 'OPEN_TO_POOL', to: 'DISPATCHED', by: 'ORDER_DISPATCH' },
  { from: 'DISPATCHED', verb: 'ACCEPT', to: 'ACCEPTED', by: 'DISPATCH_ANSWER' },
  { from: 'DISPATCHED', verb: 'CLAIM', to: 'ACCEPTED', by: 'DISPATCH_CLAIM' },
  // 条例 §25: nobody may be forced to serve, so an offer can always be declined.
  { from: 'DISPATCHED', verb: 'DECLINE', to: 'PENDING_DISPATCH', by: 'DISPATCH_ANSWER', reasons: DECLINE_REASONS },
  { from: 'DISPATCHED', verb: 'EXPIRE', to: 'PENDING_DISPATCH', by: 'SYSTEM', reasons: ['SLA_PASSED'] },
  { from: 'DISPATCHED', verb: 'RECALL', to: 'PENDING_DISPATCH', by: 'ORDER_DISPATCH', reasons: RECALL_REASONS },
  { from: 'ACCEPTED', verb: 'RECALL', to: 'PENDING_DISPATCH', by: 'ORDER_DISPATCH', reasons: RECALL_REASONS },
  // A team that cannot be reached any more must not hold a resident's order for ever.
  { from: 'IN_SERVICE', verb: 'RECALL', to: 'PENDING_DISPATCH', by: 'ORDER_DISPATCH', reasons: RECALL_REASONS },
  { from: 'PENDING_DISPATCH', verb: 'ESCALATE', to: 'PENDING_DISPATCH', by: 'SYSTEM' },
  { from: 'PENDING_DISPATCH', verb: 'UNRESOLVE', to: 'UNRESOLVED', by: 'ORDER_UNRESOLVE', reasons: UNRESOLVE_REASONS },

  { from: 'ACCEPTED', verb: 'NAME_VOLUNTEERS', to: 'ACCEPTED', by: 'SERVICE_REPORT' },
  { from: 'ACCEPTED', verb: 'CONTACT', to: 'ACCEPTED', by: 'SERVICE_REPORT', clock: 'FINISH' },
  { from: 'ACCEPTED', verb: 'START', to: 'IN_SERVICE', by: 'SERVICE_REPORT' },
  { from: 'ACCEPTED', verb: 'FAIL', to: 'PENDING_DISPATCH', by: 'DISPATCH_ANSWER', reasons: FAIL_REASONS },
  { from: 'IN_SERVICE', verb: 'NAME_VOLUNTEERS', to: 'IN_SERVICE', by: 'SERVICE_REPORT' },
  { from: 'IN_SERVICE', verb: 'FAIL', to: 'PENDING_DISPATCH', by: 'DISPATCH_ANSWER', reasons: FAIL_REASONS },
  // The reason says that no volunteers served (R1); without it there are service records.
  { from: 'IN_SERVICE', verb: 'REPORT', to: 'AWAITING_CONFIRMATION', by: 'SERVICE_REPORT', reasons: ['NO_VOLUNTEERS_NEEDED'], reasonOptional: true },
  { from: 'AWAITING_CONFIRMATION', verb: 'CONFIRM', to: 'AWAITING_RATING', by: 'ORDER_CONFIRM' },
  { from: 'AWAITING_CONFIRMATION', verb: 'REFUSE_CONFIRMATION', to: 'IN_SERVICE', by: 'ORDER_CONFIRM', reasons: REFUSE_REASONS },

  { from: 'AWAITING_RATING', verb: 'RATE', to: 'CLOSED', by: 'ORDER_RATE' },
  { from: 'AWAITING_RATING', verb: 'CLOSE_UNRATED', to: 'CLOSED', by: 'SYSTEM' },
  { from: 'CLOSED', verb: 'CHANGE_RATING', to: 'CLOSED', by: 'ORDER_RATE' },
  { from: 'CLOSED', verb: 'REPLY', to: 'CLOSED', by: 'RATING_REPLY' },
  { from: 'CLOSED', verb: 'FOLLOW_UP', to: 'CLOSED', by: 'FOLLOW_UP' },
  { from: 'CLOSED', verb: 'REOPEN', to: 'CLOSED', by: 'ORDER_REOPEN' },

  // The requester may withdraw in any state before the service has begun.
  ...inEach(['DRAFT', 'SUBMITTED', 'RETURNED', 'PENDING_DISPATCH', 'DISPATCHED', 'ACCEPTED'],
    (from): Transition => ({ from, verb: 'CANCEL', to: 'CANCELLED', by: 'ORDER_CANCEL', reasons: CANCEL_REASONS })),
  // A passed answer time ends the offer, and a passed rating window the order; the other limits are told.
  ...inEach(['SUBMITTED', 'PENDING_DISPATCH', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION', 'AWAITING_RATING'],
    (from): Transition => ({ from, verb: 'OVERDUE', to: from, by: 'SYSTEM' })),
  ...inEach(UNFINISHED, (from): Transition => ({ from, verb: 'SUPERVISE', to: from, by: 'ORDER_SUPERVISE' })),
  ...inEach(UNFINISHED, (from): Transition => ({ from, verb: 'URGE', to: from, by: 'ORDER_URGE' })),
  // What was asked while the order was open is replied to even when it has come to its end meanwhile.
  ...inEach([...UNFINISHED, 'REJECTED', 'CLOSED', 'CANCELLED', 'UNRESOLVED'],
    (from): Transition => ({ from, verb: 'REPLY_SUPERVISION', to: from, by: 'SUPERVISION_REPLY' })),
];

/** The step from a state by a verb, or undefined where it cannot happen. */
export function transitionOf(from: OrderState | null, verb: OrderVerb): Transition | undefined {
  return ORDER_FLOW.find((transition) => transition.from === from && transition.verb === verb);
}

function inEach(states: readonly OrderState[], transition: (state: OrderState) => Transition): Transition[] {
  return states.map(transition);
}
