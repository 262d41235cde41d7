import { label, type CodeOf } from '@/texts/dictionary';
import type { Reason } from '@/ui/reason-picker.vue';

/** The reasons that each step of the centre takes, as in the order's state machine. */
export const reasons = {
  RETURN: ['INFORMATION_MISSING', 'ADDRESS_UNCLEAR', 'CONTACT_UNREACHABLE', 'OTHER'],
  REJECT: ['NOT_VOLUNTEER_SCOPE', 'GOVERNMENT_DUTY', 'COMMERCIAL', 'UNTRUE', 'DUPLICATE', 'SAFETY_RISK', 'BEYOND_ABILITY'],
  RECALL: ['BETTER_TEAM', 'TEAM_UNREACHABLE', 'WRONG_DISPATCH', 'NEED_CHANGED', 'OTHER'],
  UNRESOLVE: ['NO_TEAM_AVAILABLE', 'GOVERNMENT_DUTY', 'SAFETY_RISK', 'BEYOND_ABILITY', 'OTHER'],
} as const satisfies Record<string, readonly CodeOf<'ReasonCode'>[]>;

export function optionsOf(step: keyof typeof reasons): { code: string; text: string }[] {
  return reasons[step].map((code) => ({ code, text: label('ReasonCode', code) }));
}

/** What the server wants of a reason: a code, and words with 其他. Words alone mean 其他 where that may be said. */
export function inputOf(step: keyof typeof reasons, { code, words }: Reason): { reasonCode: CodeOf<'ReasonCode'>; reasonNote: string | null } | null {
  const given = words.trim();
  const known: readonly CodeOf<'ReasonCode'>[] = reasons[step];
  const chosen = known.find((one) => one === code) ?? (given && known.includes('OTHER') ? 'OTHER' : null);
  if (!chosen || (chosen === 'OTHER' && !given)) return null;
  return { reasonCode: chosen, reasonNote: given || null };
}
