import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { perform, Verb } from '../../graphql/verb.ts';
import { confirmService } from './confirm-service.ts';
import { ConfirmServiceInput, ReportServiceInput, ReviewServiceRecordInput } from './hours.inputs.ts';
import { ConfirmServicePayload, ReportServicePayload, ServiceRecordPayload } from './hours.payloads.ts';
import { reportService } from './report-service.ts';
import { reviewServiceRecord } from './review-service-record.ts';

/** 服务记录: from the report of the team to the confirmed hours. */
@Resolver()
export class HoursResolver {
  @Verb('SERVICE_REPORT', '上报完成 / Report the service', () => ReportServicePayload)
  reportService(@Arg('input', () => ReportServiceInput) input: ReportServiceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'reportService', input, reportService);
  }

  @Verb('ORDER_CONFIRM', '确认完成或退回 / Confirm a reported service, or refuse', () => ConfirmServicePayload)
  confirmService(@Arg('input', () => ConfirmServiceInput) input: ConfirmServiceInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'confirmService', input, confirmService);
  }

  @Verb('RECORD_REVIEW', '复核超长服务记录 / Second review of a long service record', () => ServiceRecordPayload)
  reviewServiceRecord(@Arg('input', () => ReviewServiceRecordInput) input: ReviewServiceRecordInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<object> {
    return perform(context, info, 'reviewServiceRecord', input, reviewServiceRecord);
  }
}
