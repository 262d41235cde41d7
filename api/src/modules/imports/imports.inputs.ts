import { InputType } from 'type-graphql';
import { Id, IdempotencyKey, Required } from '../../graphql/input-fields.ts';

@InputType({ description: '导入核对无误的行 / Enter the rows that were found good' })
export class EnterImportInput {
  @Id('导入 / Import')
  dataImportId!: string;

  @IdempotencyKey()
  idempotencyKey?: string | null;
}

@InputType({ description: '一个单元格 / One cell' })
export class ImportCellInput {
  @Required(() => String, '列，见导入的 columns / Column, as `columns` of the import names it')
  column!: string;

  @Required(() => String, '内容，不超过 1000 字 / What it shall hold, at most 1000 characters')
  text!: string;
}

@InputType({ description: '改正导入的一行并重新核对 / Mend one row of an import and have it checked again' })
export class MendImportRowInput {
  @Id('导入的行 / Row of an import')
  importRowId!: string;

  @Required(() => [ImportCellInput], '改正的单元格，其余不变 / Cells that change; the others stay')
  cells!: ImportCellInput[];

  @IdempotencyKey()
  idempotencyKey?: string | null;
}
