import { dictionary, type CodeOf } from '../../reading/dictionary.ts';
import type { ComplaintState } from './complaint.ts';

export const ComplaintVerb = dictionary('ComplaintVerb', '投诉动作 / Step in the life of a complaint', {
  ENTER: ['登记', 'Enter'], ACCEPT: ['受理', 'Accept'], HANDLE: ['办理', 'Handle'], CLOSE: ['办结', 'Close'], TRANSFER: ['转交', 'Transfer'],
});
export type ComplaintVerb = CodeOf<typeof ComplaintVerb>;

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
