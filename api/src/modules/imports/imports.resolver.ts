import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Resolver } from 'type-graphql';
import type { Context } from '../../graphql/context.ts';
import { payloadType, perform, Verb } from '../../graphql/verb.ts';
import { BackgroundTask } from '../tasks/background-task.ts';
import { DataImport } from './data-import.ts';
import { enterImport } from './enter-import.ts';
import { ImportRow } from './import-row.ts';
import { EnterImportInput, MendImportRowInput } from './imports.inputs.ts';
import { mendImportRow } from './mend-import-row.ts';

const INPUT = { description: '提交内容 / What is submitted' };

const ImportPayload = payloadType('ImportPayload', '批量导入 / Import of a file', {
  dataImport: [() => DataImport, '导入 / The import'], task: [() => BackgroundTask, '任务 / Its task'],
});
const ImportRowPayload = payloadType('ImportRowPayload', '导入的一行 / One row of an import', { importRow: [() => ImportRow, '核对后的行 / The row, checked again'] });

/** 批量导入; a file is handed in by POST /files/imports/<register> (serve-imports.ts). */
@Resolver()
export class ImportsResolver {
  @Verb('DATA_IMPORT', '导入核对无误的行，在后台逐行录入 / Enter the rows that were found good, in the background', () => ImportPayload)
  enterImport(@Arg('input', () => EnterImportInput, INPUT) input: EnterImportInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return perform(context, info, 'enterImport', input, enterImport);
  }

  @Verb('DATA_IMPORT', '改正导入的一行并重新核对 / Mend one row of an import and have it checked again', () => ImportRowPayload)
  mendImportRow(@Arg('input', () => MendImportRowInput, INPUT) input: MendImportRowInput, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return perform(context, info, 'mendImportRow', input, (deed, given) => mendImportRow(deed, given, context.idKeys));
  }
}
