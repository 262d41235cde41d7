import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { noteChanges } from '../audit/field-changes.ts';
import { step } from '../orders/step.ts';
import { followUpLowScore } from './follow-up-low-score.ts';
import { lockRating } from './lock-rating.ts';
import { ChangeRatingInput } from './rating.inputs.ts';
import { setScores } from './set-scores.ts';

/** 修改评价: within 7 days of the rating; the timeline keeps the score it had before (domain §4.1). */
export async function changeRating(deed: Deed, given: ChangeRatingInput): Promise<Outcome> {
  demand(deed, 'ORDER_RATE');
  const input = checked(ChangeRatingInput, given);
  const { order, rating } = await lockRating(deed, input);
  if (deed.now > rating.editableUntil) throw new Refusal('RATING_LOCKED', ['input', 'ratingId']);
  const before = rating.overall;
  setScores(rating, input);
  rating.recorderName = deed.viewer.displayName ?? undefined;
  await step(deed, order, 'CHANGE_RATING', { note: `总体 ${before} 分改为 ${rating.overall} 分`, team: rating.team, changes: noteChanges(deed, rating) });
  await followUpLowScore(deed, order, rating.overall);
  await announce(deed.em, 'DemandOrder', order, [rating.team]);
  return { rating, order };
}
