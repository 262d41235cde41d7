import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { checkServiceRecorded } from '../hours/service-recorded.ts';
import { lockOrder } from '../orders/lock-order.ts';
import { step } from '../orders/step.ts';
import { DAY_MS } from '../sla/shanghai.ts';
import { followUpLowScore } from './follow-up-low-score.ts';
import { OrderRating } from './order-rating.ts';
import { EDITABLE_DAYS } from './rating-rules.ts';
import { RateOrderInput } from './rating.inputs.ts';
import { setScores } from './set-scores.ts';

/**
 * 评单: staff writes down the resident's rating, by proxy or by phone, which closes the order. One rating per order, and
 * none by default (domain §0-7). A low one calls for a follow-up.
 */
export async function rateOrder(deed: Deed, given: RateOrderInput): Promise<Outcome> {
  demand(deed, 'ORDER_RATE');
  const input = checked(RateOrderInput, given);
  const order = await lockOrder(deed, input);
  const { countyCode, currentTeam } = order;
  if (order.ratingState === 'RATED') throw new Refusal('RATING_EXISTS', ['input', 'orderId']);
  if (input.raterKind === 'SELF') {
    throw new Refusal('INVALID_INPUT', ['input', 'raterKind'], '本人评价须由本人提交；工作人员请选“代评”或“电话”');
  }
  const rating = Object.assign(new OrderRating(), {
    countyCode,
    order,
    regionCode: order.regionCode,
    raterKind: input.raterKind,
    recorderName: deed.viewer.displayName ?? undefined,
    ratedAt: deed.now,
    editableUntil: new Date(deed.now.getTime() + EDITABLE_DAYS * DAY_MS),
  } satisfies Partial<OrderRating>);
  if (currentTeam) rating.team = currentTeam;
  setScores(rating, input);
  await step(deed, order, 'RATE');
  await checkServiceRecorded(deed, order);
  order.ratingState = 'RATED';
  order.closedAt = deed.now;
  deed.em.persist(rating);
  await followUpLowScore(deed, order, rating.overall);
  await announce(deed.em, 'DemandOrder', order, [currentTeam]);
  return { order, rating };
}
