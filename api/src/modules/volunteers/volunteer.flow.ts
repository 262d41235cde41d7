import type { VolunteerState, VolunteerVerb } from './volunteer.codes.ts';

export interface VolunteerTransition {
  /** Null: the registration comes into being by this step. */
  from: VolunteerState | null;
  verb: VolunteerVerb;
  to: VolunteerState;
}

const LIVING: readonly VolunteerState[] = ['PENDING', 'ACTIVE', 'SUSPENDED', 'WITHDRAWN', 'REJECTED'];
const all = (states: readonly VolunteerState[], verb: VolunteerVerb, to: VolunteerState) => states.map((from) => ({ from, verb, to }));
const staying = (states: readonly VolunteerState[], verb: VolunteerVerb) => states.map((state) => ({ from: state, verb, to: state }));

/** The state machine of the volunteer (domain §4.2). A merge is undone into the state that it was made from. */
export const VOLUNTEER_FLOW: readonly VolunteerTransition[] = [
  { from: null, verb: 'REGISTER', to: 'PENDING' },
  { from: 'PENDING', verb: 'APPROVE', to: 'ACTIVE' },
  { from: 'PENDING', verb: 'REJECT', to: 'REJECTED' },
  { from: 'REJECTED', verb: 'REAPPLY', to: 'PENDING' },
  { from: 'ACTIVE', verb: 'SUSPEND', to: 'SUSPENDED' },
  ...all(['SUSPENDED', 'WITHDRAWN'], 'REINSTATE', 'ACTIVE'),
  ...all(['PENDING', 'ACTIVE', 'SUSPENDED'], 'WITHDRAW', 'WITHDRAWN'),
  ...all(LIVING, 'RECORD_DEATH', 'DECEASED'),
  ...all([...LIVING, 'DECEASED'], 'MERGE', 'MERGED'),
  ...staying(LIVING, 'EDIT'),
  ...staying(LIVING, 'CLAIM'),
  ...staying(LIVING, 'TAKE_IN'),
];

export function volunteerTransitionOf(from: VolunteerState | null, verb: VolunteerVerb): VolunteerTransition | undefined {
  return VOLUNTEER_FLOW.find((transition) => transition.from === from && transition.verb === verb);
}
