import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { perform, Verb } from '../../graphql/verb.ts';
import { attendOrder } from './attend-order.ts';
import { cancelOrder } from './cancel-order.ts';
import { dispatchOrder } from './dispatch-order.ts';
import { openToPool } from './open-to-pool.ts';
import {
  AttendOrderInput, CancelOrderInput, DispatchOrderInput, OpenToPoolInput, RecallDispatchInput, ReopenOrderInput, ReplyToSupervisionInput,
  ReviewOrderInput, SuperviseOrderInput, TakeBackReturnInput, UnresolveOrderInput, UrgeOrderInput,
} from './order.inputs.ts';
import { AttendOrderPayload, DispatchPayload, OrderPayload, ReopenOrderPayload, SupervisionPayload } from './order.payloads.ts';
import { recallDispatch } from './recall-dispatch.ts';
import { reopenOrder } from './reopen-order.ts';
import { replyToSupervision } from './reply-to-supervision.ts';
import { reviewOrder } from './review-order.ts';
import { superviseOrder } from './supervise-order.ts';
// Declare the root lists candidateTeams and proposedDispatches.
import './proposed-dispatch.ts';
import './team-candidate.ts';
import { takeBackReturn } from './take-back-return.ts';
import { unresolveOrder } from './unresolve-order.ts';
import { urgeOrder } from './urge-order.ts';

/** 派单 and what else the centre does with an order. */
@Resolver()
export class OrderResolver {
  @Verb('ORDER_REVIEW', '审核：受理、退回、不予受理 / Review: approve, return or reject', () => OrderPayload)
  reviewOrder(@Arg('input', () => ReviewOrderInput) input: ReviewOrderInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'reviewOrder', input, reviewOrder);
  }

  @Verb('ORDER_REVIEW', '撤销退回，录入人重报之前 / Take back a return, before the recorder has sent it anew', () => OrderPayload)
  takeBackReturn(@Arg('input', () => TakeBackReturnInput) input: TakeBackReturnInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'takeBackReturn', input, takeBackReturn);
  }

  @Verb('ORDER_DISPATCH', '派单、改派 / Dispatch to one team, also in place of another', () => DispatchPayload)
  dispatchOrder(@Arg('input', () => DispatchOrderInput) input: DispatchOrderInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'dispatchOrder', input, dispatchOrder);
  }

  @Verb('ORDER_DISPATCH', '放入抢单池 / Open to all teams', () => DispatchPayload)
  openToPool(@Arg('input', () => OpenToPoolInput) input: OpenToPoolInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'openToPool', input, openToPool);
  }

  @Verb('ORDER_DISPATCH', '撤回派单 / Recall a dispatch', () => DispatchPayload)
  recallDispatch(@Arg('input', () => RecallDispatchInput) input: RecallDispatchInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'recallDispatch', input, recallDispatch);
  }

  @Verb('ATTEND_ORDER', '告知正在处理，45 秒内有效，不留存 / Tell that one works on an order; holds for 45 seconds and is not kept', () => AttendOrderPayload)
  attendOrder(@Arg('input', () => AttendOrderInput) input: AttendOrderInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'attendOrder', input, attendOrder);
  }

  @Verb('ORDER_CANCEL', '撤单 / Cancel for the requester', () => OrderPayload)
  cancelOrder(@Arg('input', () => CancelOrderInput) input: CancelOrderInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'cancelOrder', input, cancelOrder);
  }

  @Verb('ORDER_UNRESOLVE', '转交无法办理 / Hand over as unresolved', () => OrderPayload)
  unresolveOrder(@Arg('input', () => UnresolveOrderInput) input: UnresolveOrderInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'unresolveOrder', input, unresolveOrder);
  }

  @Verb('ORDER_SUPERVISE', '督办，要求按期回复 / Supervise, and wait for a reply', () => SupervisionPayload)
  superviseOrder(@Arg('input', () => SuperviseOrderInput) input: SuperviseOrderInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'superviseOrder', input, superviseOrder);
  }

  @Verb('ORDER_URGE', '催办，同级 24 小时一次 / Urge, once in 24 hours for a level', () => SupervisionPayload)
  urgeOrder(@Arg('input', () => UrgeOrderInput) input: UrgeOrderInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'urgeOrder', input, urgeOrder);
  }

  @Verb('SUPERVISION_REPLY', '回复督办 / Reply to a supervision', () => SupervisionPayload)
  replyToSupervision(@Arg('input', () => ReplyToSupervisionInput) input: ReplyToSupervisionInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'replyToSupervision', input, replyToSupervision);
  }

  @Verb('ORDER_REOPEN', '重新立单 / Open a linked order', () => ReopenOrderPayload)
  reopenOrder(@Arg('input', () => ReopenOrderInput) input: ReopenOrderInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'reopenOrder', input, reopenOrder);
  }
}
