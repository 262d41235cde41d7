import { Field, InputType } from 'type-graphql';
import { Id, IdempotencyKey, Optional, Required } from '../../graphql/input-fields.ts';
import { line } from '../../graphql/input-rules.ts';
import { DataRegister } from './data-register.ts';
import { ExportColumn, ExportFormat } from './export.codes.ts';

@InputType({ description: '申请导出登记册 / Ask for an export of a register' })
export class RequestExportInput {
  @Optional(() => DataRegister, '登记册，默认需求单 / Register; default orders')
  register?: DataRegister | null;

  @Optional(() => ExportFormat, '文件格式，默认 Excel / Format of the file; default Excel')
  format?: ExportFormat | null;

  @Required(() => [ExportColumn], '导出列，按此顺序 / Columns, in this order')
  columns!: ExportColumn[];

  @Optional(() => String, '列表的筛选条件 where，写成 JSON / `where` of the list, as JSON')
  where?: string | null;

  @Optional(() => String, '列表的搜索词 / `search` of the list', line(100))
  search?: string | null;

  @Optional(() => Boolean, '导出明文，须经主任批准 / In clear, which the director has to approve')
  plain?: boolean | null;

  @Optional(() => String, '用途，不超过 200 字；明文必填 / Purpose, at most 200 characters; needed for an export in clear', line(200))
  purpose?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '批准或不批准明文导出 / Decide on an export in clear' })
export class DecideExportInput {
  @Id('导出申请 / Request for an export')
  exportRequestId!: string;

  @Field({ description: '是否批准 / Approve or not' })
  approve!: boolean;

  @Optional(() => String, '意见，不超过 200 字；不批准时必填 / Note, at most 200 characters; needed when not approved', line(200))
  note?: string | null;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
