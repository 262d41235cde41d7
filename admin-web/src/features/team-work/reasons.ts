import type { CodeOf } from '@/texts/dictionary';

/** The reasons with which a team gives an order back, as in the order's state machine. */
export const reasons = {
  DECLINE: ['SHORT_OF_PEOPLE', 'TIME_CONFLICT', 'BEYOND_SPECIALITY', 'TOO_FAR', 'SAFETY_CONCERN', 'OTHER'],
  FAIL: ['NOBODY_HOME', 'NEED_CHANGED', 'SHORT_OF_PEOPLE', 'BEYOND_ABILITY', 'SAFETY_CONCERN', 'OTHER'],
} as const satisfies Record<string, readonly CodeOf<'ReasonCode'>[]>;
