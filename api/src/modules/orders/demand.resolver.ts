import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { perform, Verb } from '../../graphql/verb.ts';
import { EditDraftInput, EnterOrderInput, ResubmitOrderInput, SubmitDemandInput, SubmitDraftInput } from './demand.inputs.ts';
import { editDraft } from './edit-draft.ts';
import { enterOrder } from './enter-order.ts';
import { EnterOrderPayload, OrderPayload } from './order.payloads.ts';
import { resubmitOrder } from './resubmit-order.ts';
import { submitDemand } from './submit-demand.ts';
import { submitDraft } from './submit-draft.ts';

/** 点单: entering what residents ask for. */
@Resolver()
export class DemandResolver {
  @Verb('ORDER_ENTER', '录入需求（点单） / Enter a demand', () => EnterOrderPayload)
  enterOrder(@Arg('input', () => EnterOrderInput) input: EnterOrderInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'enterOrder', input, enterOrder);
  }

  @Verb('DEMAND_SUBMIT', '网上点单 / Submit a demand from a program', () => OrderPayload)
  submitDemand(@Arg('input', () => SubmitDemandInput) input: SubmitDemandInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'submitDemand', input, submitDemand);
  }

  @Verb('ORDER_ENTER', '修改草稿 / Edit a draft', () => OrderPayload)
  editDraft(@Arg('input', () => EditDraftInput) input: EditDraftInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'editDraft', input, editDraft);
  }

  @Verb('ORDER_ENTER', '提交草稿 / Submit a draft', () => EnterOrderPayload)
  submitDraft(@Arg('input', () => SubmitDraftInput) input: SubmitDraftInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'submitDraft', input, submitDraft);
  }

  @Verb('ORDER_ENTER', '补充后重报 / Resubmit a returned demand', () => OrderPayload)
  resubmitOrder(@Arg('input', () => ResubmitOrderInput) input: ResubmitOrderInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'resubmitOrder', input, resubmitOrder);
  }
}
