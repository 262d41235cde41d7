import { Refusal } from '../../graphql/errors.ts';
import type { OrderRating } from './order-rating.ts';
import { SCORE_NAMES, type RateOrderInput } from './rating.inputs.ts';

type Scores = Pick<RateOrderInput, 'overall' | 'solved' | 'comment' | 'consentNote' | (typeof SCORE_NAMES)[number]>;

/**
 * Writes what the resident said into a rating. Staff writes it for them, so it tells how they were asked (domain §0-7, -8).
 * @param given as its rules want it
 * @throws Refusal CONSENT_REQUIRED
 */
export function setScores(rating: OrderRating, given: Scores): void {
  if (!given.consentNote) throw new Refusal('CONSENT_REQUIRED', ['input', 'consentNote']);
  const { overall, solved, comment, consentNote } = given;
  Object.assign(rating, { overall, solved, comment: comment ?? undefined, consentNote });
  for (const name of SCORE_NAMES) rating[name] = given[name] ?? undefined;
}
