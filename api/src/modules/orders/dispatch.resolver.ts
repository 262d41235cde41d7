import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { perform, Verb } from '../../graphql/verb.ts';
import { acceptDispatch } from './accept-dispatch.ts';
import { claimOrder } from './claim-order.ts';
import { declineDispatch } from './decline-dispatch.ts';
import { failDispatch } from './fail-dispatch.ts';
import { markContacted } from './mark-contacted.ts';
import { nameVolunteers } from './name-volunteers.ts';
import {
  AcceptDispatchInput, ClaimOrderInput, DeclineDispatchInput, FailDispatchInput, MarkContactedInput,
  NameVolunteersInput, StartServiceInput,
} from './order.inputs.ts';
import { DispatchPayload, OrderPayload } from './order.payloads.ts';
import { startService } from './start-service.ts';

/** 接单: what a team does with an order. */
@Resolver()
export class DispatchResolver {
  @Verb('DISPATCH_ANSWER', '接单 / Accept a dispatch', () => DispatchPayload)
  acceptDispatch(@Arg('input', () => AcceptDispatchInput) input: AcceptDispatchInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'acceptDispatch', input, acceptDispatch);
  }

  @Verb('DISPATCH_ANSWER', '拒单（随时可拒，条例 §25） / Decline a dispatch, always possible', () => DispatchPayload)
  declineDispatch(@Arg('input', () => DeclineDispatchInput) input: DeclineDispatchInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'declineDispatch', input, declineDispatch);
  }

  @Verb('DISPATCH_ANSWER', '接单后退出、未能完成 / Withdraw after acceptance', () => DispatchPayload)
  failDispatch(@Arg('input', () => FailDispatchInput) input: FailDispatchInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'failDispatch', input, failDispatch);
  }

  @Verb('DISPATCH_CLAIM', '抢单 / Claim from the open pool', () => DispatchPayload)
  claimOrder(@Arg('input', () => ClaimOrderInput) input: ClaimOrderInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'claimOrder', input, claimOrder);
  }

  @Verb('SERVICE_REPORT', '已联系求助人 / The requester was contacted', () => OrderPayload)
  markContacted(@Arg('input', () => MarkContactedInput) input: MarkContactedInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'markContacted', input, markContacted);
  }

  @Verb('SERVICE_REPORT', '指派队员 / Name volunteers', () => DispatchPayload)
  nameVolunteers(@Arg('input', () => NameVolunteersInput) input: NameVolunteersInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'nameVolunteers', input, nameVolunteers);
  }

  @Verb('SERVICE_REPORT', '开始服务 / Start the service', () => OrderPayload)
  startService(@Arg('input', () => StartServiceInput) input: StartServiceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'startService', input, startService);
  }
}
