import type { CodeOf } from '@/texts/dictionary';

/** Why a demand may be returned for more information, one or several at once: as in the order's state machine. */
export const RETURN_REASONS = ['INFORMATION_MISSING', 'ADDRESS_UNCLEAR', 'CONTACT_UNREACHABLE', 'OTHER'] as const satisfies readonly CodeOf<'ReasonCode'>[];
