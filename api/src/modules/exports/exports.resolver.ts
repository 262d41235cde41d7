import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { BackgroundTask } from '../tasks/background-task.ts';
import { decideExport } from './decide-export.ts';
import { ExportRequest } from './export-request.ts';
import { DecideExportInput, RequestExportInput } from './exports.inputs.ts';
import { requestExport } from './request-export.ts';

const INPUT = { description: '提交内容 / What is submitted' };

const ExportPayload = payloadType('ExportPayload', '导出申请 / Request for an export', {
  exportRequest: [() => ExportRequest, '申请 / The request'],
  task: [() => BackgroundTask, '任务；待批准时为空 / The task; null while it waits for approval'],
});

@Resolver()
export class ExportsResolver {
  @Verb('EXPORT_REQUEST', '申请导出登记册：脱敏的立即开始，明文的须经主任批准 / Ask for an export of a register; one in clear waits for the director', () => ExportPayload)
  requestExport(@Arg('input', () => RequestExportInput, INPUT) input: RequestExportInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return perform(context, info, 'requestExport', input, (deed, given) => requestExport(deed, given, context));
  }

  @Verb('EXPORT_APPROVE', '批准或不批准明文导出 / Decide on an export in clear', () => ExportPayload)
  decideExport(@Arg('input', () => DecideExportInput, INPUT) input: DecideExportInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return perform(context, info, 'decideExport', input, decideExport);
  }
}
