import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { perform, Verb } from '../../graphql/verb.ts';
import { changeRating } from './change-rating.ts';
import { rateOrder } from './rate-order.ts';
import { ChangeRatingInput, RateOrderInput, RecordFollowUpInput, ReplyToRatingInput } from './rating.inputs.ts';
import { FollowUpPayload, RatingPayload } from './rating.payloads.ts';
import { recordFollowUp } from './record-follow-up.ts';
import { replyToRating } from './reply-to-rating.ts';

/** 评单 and 回访. */
@Resolver()
export class RatingResolver {
  @Verb('ORDER_RATE', '评单：代评、电话评价 / Rate for the requester, by proxy or phone', () => RatingPayload)
  rateOrder(@Arg('input', () => RateOrderInput) input: RateOrderInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'rateOrder', input, rateOrder);
  }

  @Verb('ORDER_RATE', '修改评价（7 天内） / Change a rating within 7 days', () => RatingPayload)
  changeRating(@Arg('input', () => ChangeRatingInput) input: ChangeRatingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'changeRating', input, changeRating);
  }

  @Verb('RATING_REPLY', '回复评价 / Reply to a rating', () => RatingPayload)
  replyToRating(@Arg('input', () => ReplyToRatingInput) input: ReplyToRatingInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'replyToRating', input, replyToRating);
  }

  @Verb('FOLLOW_UP', '登记回访 / Record a follow-up visit', () => FollowUpPayload)
  recordFollowUp(@Arg('input', () => RecordFollowUpInput) input: RecordFollowUpInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'recordFollowUp', input, recordFollowUp);
  }
}
