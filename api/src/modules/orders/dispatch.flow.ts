import type { DispatchMode, DispatchState, OrderVerb } from './order.codes.ts';

/** One step of a dispatch; it is always part of the order's step of the same verb. */
export interface DispatchTransition {
  /** Null: the dispatch comes into being by this step. */
  from: DispatchState | null;
  verb: OrderVerb;
  to: DispatchState;
  /** The one way of dispatch for which the step exists; both when not told. */
  mode?: DispatchMode;
}

/** The state machine of the dispatch (domain §4.1). */
export const DISPATCH_FLOW: readonly DispatchTransition[] = [
  { from: null, verb: 'DISPATCH', to: 'OFFERED', mode: 'DIRECT' },
  { from: null, verb: 'OPEN_TO_POOL', to: 'OFFERED', mode: 'OPEN_POOL' },
  { from: 'OFFERED', verb: 'ACCEPT', to: 'ACCEPTED', mode: 'DIRECT' },
  { from: 'OFFERED', verb: 'CLAIM', to: 'ACCEPTED', mode: 'OPEN_POOL' },
  { from: 'OFFERED', verb: 'DECLINE', to: 'DECLINED', mode: 'DIRECT' },
  { from: 'OFFERED', verb: 'EXPIRE', to: 'EXPIRED' },
  { from: 'OFFERED', verb: 'RECALL', to: 'RECALLED' },
  { from: 'OFFERED', verb: 'CANCEL', to: 'RECALLED' },
  { from: 'ACCEPTED', verb: 'RECALL', to: 'RECALLED' },
  { from: 'ACCEPTED', verb: 'CANCEL', to: 'RECALLED' },
  { from: 'ACCEPTED', verb: 'FAIL', to: 'FAILED' },
  { from: 'ACCEPTED', verb: 'CONFIRM', to: 'FULFILLED' },
];

/** Attempts that count towards 需改派 and hand-over (domain §4.3); a recall is the centre's own doing and does not. */
export const FAILED_STATES: readonly DispatchState[] = ['DECLINED', 'EXPIRED', 'FAILED'];

/** States in which the order stays with the dispatch's team, or did so to the end. */
export const HOLDING_STATES: readonly DispatchState[] = ['OFFERED', 'ACCEPTED', 'FULFILLED'];

/** Verbs that move a dispatch; the others leave it as it is. */
const MOVING_VERBS = new Set(DISPATCH_FLOW.map(({ verb }) => verb));

export function movesDispatch(verb: OrderVerb): boolean {
  return MOVING_VERBS.has(verb);
}

/** The step of a dispatch by a verb, or undefined where it cannot happen. */
export function dispatchTransitionOf(from: DispatchState | null, verb: OrderVerb, mode: DispatchMode): DispatchTransition | undefined {
  return DISPATCH_FLOW.find((t) => t.from === from && t.verb === verb && (!t.mode || t.mode === mode));
}
