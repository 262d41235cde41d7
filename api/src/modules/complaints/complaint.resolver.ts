import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { perform, Verb } from '../../graphql/verb.ts';
import { advanceComplaint } from './advance-complaint.ts';
import { AdvanceComplaintInput, EnterComplaintInput } from './complaint.inputs.ts';
import { ComplaintPayload } from './complaint.payloads.ts';
import { enterComplaint } from './enter-complaint.ts';

/** 投诉 (条例 §26). */
@Resolver()
export class ComplaintResolver {
  @Verb('COMPLAINT_ENTER', '登记投诉 / Enter a complaint', () => ComplaintPayload)
  enterComplaint(@Arg('input', () => EnterComplaintInput) input: EnterComplaintInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'enterComplaint', input, enterComplaint);
  }

  @Verb('COMPLAINT_HANDLE', '办理投诉：受理、办理、办结、转交 / Handle a complaint: accept, handle, close, transfer', () => ComplaintPayload)
  advanceComplaint(@Arg('input', () => AdvanceComplaintInput) input: AdvanceComplaintInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'advanceComplaint', input, advanceComplaint);
  }
}
