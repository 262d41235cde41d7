import type { CodeOf } from '@/texts/dictionary';

type Step = CodeOf<'VolunteerStep'>;

/** What can come next in a registration, the ordinary step first; as in the server's state machine (domain §4.2). */
const STEPS: Partial<Record<CodeOf<'VolunteerState'>, readonly Step[]>> = {
  PENDING: ['APPROVE', 'REJECT', 'WITHDRAW'],
  ACTIVE: ['SUSPEND', 'WITHDRAW', 'RECORD_DEATH'],
  SUSPENDED: ['REINSTATE', 'WITHDRAW', 'RECORD_DEATH'],
  WITHDRAWN: ['REINSTATE', 'RECORD_DEATH'],
  REJECTED: ['REAPPLY'],
};

/** With these the reason is needed. */
export const NEEDS_NOTE: readonly Step[] = ['REJECT', 'SUSPEND'];

export function stepsFrom(state: CodeOf<'VolunteerState'>): readonly Step[] {
  return STEPS[state] ?? [];
}
