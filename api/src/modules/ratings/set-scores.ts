import { Refusal } from '../../graphql/errors.ts';
import { optionalText, wholeNumber } from '../../graphql/text-input.ts';
import type { OrderRating } from './order-rating.ts';
import { SCORE_NAMES, type RateOrderInput } from './rating.inputs.ts';

type Scores = Pick<RateOrderInput, 'overall' | 'solved' | 'comment' | 'consentNote' | (typeof SCORE_NAMES)[number]>;

/**
 * Writes what the resident said into a rating. Staff writes it for them, so it tells how they were asked (domain §0-7, -8).
 * @throws Refusal INVALID_INPUT, CONSENT_REQUIRED
 */
export function setScores(rating: OrderRating, given: Scores): void {
  rating.overall = wholeNumber(given.overall, ['input', 'overall'], 1, 5);
  for (const name of SCORE_NAMES) {
    rating[name] = given[name] == null ? undefined : wholeNumber(given[name], ['input', name], 1, 5);
  }
  rating.solved = given.solved;
  rating.comment = optionalText(given.comment, { path: ['input', 'comment'], max: 500, lines: true }) ?? undefined;
  const consentNote = optionalText(given.consentNote, { path: ['input', 'consentNote'], max: 200 });
  if (!consentNote) throw new Refusal('CONSENT_REQUIRED', ['input', 'consentNote']);
  rating.consentNote = consentNote;
}
