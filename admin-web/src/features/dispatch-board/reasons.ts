import type { CodeOf } from '@/texts/dictionary';
import { RETURN_REASONS } from '@/ui/return-reasons';

/** The reasons that each step of the centre takes, as in the order's state machine. */
export const reasons = {
  RETURN: RETURN_REASONS,
  REJECT: ['NOT_VOLUNTEER_SCOPE', 'GOVERNMENT_DUTY', 'COMMERCIAL', 'UNTRUE', 'DUPLICATE', 'SAFETY_RISK', 'BEYOND_ABILITY'],
  RECALL: ['BETTER_TEAM', 'TEAM_UNREACHABLE', 'WRONG_DISPATCH', 'NEED_CHANGED', 'OTHER'],
  UNRESOLVE: ['NO_TEAM_AVAILABLE', 'GOVERNMENT_DUTY', 'SAFETY_RISK', 'BEYOND_ABILITY', 'OTHER'],
} as const satisfies Record<string, readonly CodeOf<'ReasonCode'>[]>;
