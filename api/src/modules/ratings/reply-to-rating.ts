import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { step } from '../orders/step.ts';
import { lockRating } from './lock-rating.ts';
import { ReplyToRatingInput } from './rating.inputs.ts';

/** 回复评价: the team that was rated answers, once. */
export async function replyToRating(deed: Deed, given: ReplyToRatingInput): Promise<Outcome> {
  demand(deed, 'RATING_REPLY');
  const input = checked(ReplyToRatingInput, given);
  const { order, rating } = await lockRating(deed, input);
  if (rating.team?.id !== deed.viewer.teamId) throw new Refusal('NOT_FOUND', ['input', 'ratingId']);
  if (rating.reply) throw new Refusal('WRONG_STATE', ['input', 'ratingId'], '本队已回复过这条评价，不能再改');
  rating.reply = input.reply;
  rating.repliedAt = deed.now;
  await step(deed, order, 'REPLY', { team: rating.team });
  await announce(deed.em, 'DemandOrder', order, [rating.team]);
  return { rating };
}
