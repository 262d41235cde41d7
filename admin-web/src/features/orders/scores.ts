import type { CodeOf } from '@/texts/dictionary';
import { orderActs as t } from '@/texts/order-acts';
import type { Rating } from './whole-order';

/** The scores beside the overall one; each may be left out. */
export const SCORES = ['attitude', 'skill', 'timeliness', 'participation', 'happiness', 'gain'] as const;

/** A rating in the form: nothing is chosen until the requester said it. */
export type Scores = Record<(typeof SCORES)[number], number | null> & {
  overall: number | null;
  solved: CodeOf<'Solved'> | null;
  comment: string;
  consentNote: string;
};

export function scoresOf(rating?: Rating): Scores {
  const single = Object.fromEntries(SCORES.map((name) => [name, rating?.[name] ?? null])) as Record<(typeof SCORES)[number], number | null>;
  return { ...single, overall: rating?.overall ?? null, solved: rating?.solved ?? null, comment: rating?.comment ?? '', consentNote: rating?.consentNote ?? '' };
}

/** The rating as the server takes it, or what is still missing by field. */
export function ratingInput({ overall, solved, comment, consentNote, ...single }: Scores) {
  if (overall && solved && consentNote.trim()) return { input: { ...single, overall, solved, comment: comment.trim() || null, consentNote: consentNote.trim() } };
  return { missing: { ...(overall ? {} : { overall: t.choose }), ...(solved ? {} : { solved: t.choose }), ...(consentNote.trim() ? {} : { consentNote: t.needed }) } as Record<string, string> };
}
