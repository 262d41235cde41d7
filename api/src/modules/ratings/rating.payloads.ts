import { payloadType } from '../../graphql/verb.ts';
import { DemandOrder } from '../orders/demand-order.ts';
import { FollowUpVisit } from './follow-up-visit.ts';
import { OrderRating } from './order-rating.ts';

const ORDER = [() => DemandOrder, '需求单 / The order'] as const;

export const RatingPayload = payloadType('RatingPayload', '评价和需求单 / The rating and the order', {
  rating: [() => OrderRating, '评价 / The rating'],
  order: ORDER,
});

export const FollowUpPayload = payloadType('FollowUpPayload', '回访和需求单 / The follow-up visit and the order', {
  followUp: [() => FollowUpVisit, '回访 / The follow-up visit'],
  order: ORDER,
});
