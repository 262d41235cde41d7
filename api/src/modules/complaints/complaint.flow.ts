import type { ComplaintState, ComplaintVerb } from './complaint.codes.ts';

export interface ComplaintTransition {
  /** Null: the complaint comes into being by this step. */
  from: ComplaintState | null;
  verb: ComplaintVerb;
  to: ComplaintState;
}

/** The state machine of the complaint (domain §4.2). */
export const COMPLAINT_FLOW: readonly ComplaintTransition[] = [
  { from: null, verb: 'ENTER', to: 'OPEN' },
  { from: 'OPEN', verb: 'ACCEPT', to: 'ACCEPTED' },
  { from: 'ACCEPTED', verb: 'HANDLE', to: 'HANDLING' },
  { from: 'HANDLING', verb: 'CLOSE', to: 'CLOSED' },
  { from: 'OPEN', verb: 'TRANSFER', to: 'TRANSFERRED' },
  { from: 'ACCEPTED', verb: 'TRANSFER', to: 'TRANSFERRED' },
  { from: 'HANDLING', verb: 'TRANSFER', to: 'TRANSFERRED' },
];

export function complaintTransitionOf(from: ComplaintState | null, verb: ComplaintVerb): ComplaintTransition | undefined {
  return COMPLAINT_FLOW.find((transition) => transition.from === from && transition.verb === verb);
}
