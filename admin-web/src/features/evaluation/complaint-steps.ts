import type { CodeOf } from '@/texts/dictionary';

type Step = CodeOf<'ComplaintStep'>;

/** What may follow in each state, as the server's state machine has it (domain §4.2). */
const NEXT: Record<CodeOf<'ComplaintState'>, readonly Step[]> = {
  OPEN: ['ACCEPT', 'TRANSFER'], ACCEPTED: ['HANDLE', 'TRANSFER'], HANDLING: ['CLOSE', 'TRANSFER'], CLOSED: [], TRANSFERRED: [],
};

export function stepsFrom(state: CodeOf<'ComplaintState'>): readonly Step[] {
  return NEXT[state];
}
