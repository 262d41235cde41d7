import { label, type CodeOf } from '@/texts/dictionary';
import type { Reason } from './reason-picker.vue';

type Codes = readonly CodeOf<'ReasonCode'>[];

export function reasonOptions(codes: Codes): { code: string; text: string }[] {
  return codes.map((code) => ({ code, text: label('ReasonCode', code) }));
}

/**
 * What the server wants of a reason: a code of the step, and words with 其他. Words alone mean 其他 where the step has it;
 * null while the reason is not enough.
 */
export function reasonInput(codes: Codes, { code, words }: Reason): { reasonCode: CodeOf<'ReasonCode'>; reasonNote: string | null } | null {
  const given = words.trim();
  const chosen = codes.find((one) => one === code) ?? (given && codes.includes('OTHER') ? 'OTHER' : null);
  if (!chosen || (chosen === 'OTHER' && !given)) return null;
  return { reasonCode: chosen, reasonNote: given || null };
}
