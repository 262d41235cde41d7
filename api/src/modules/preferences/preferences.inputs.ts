import { InputType, Int } from 'type-graphql';
import { Optional, Required } from '../../graphql/input-fields.ts';
import { DisplayLanguage, TableDensity, TextSize } from './preference.codes.ts';

@InputType({ description: '显示选择 / Choices of display' })
export class DisplayInput {
  @Required(() => TextSize, '字号 / Size of text')
  textSize!: TextSize;

  @Required(() => Boolean, '高对比度 / High contrast')
  highContrast!: boolean;

  @Required(() => DisplayLanguage, '界面语言 / Language')
  language!: DisplayLanguage;
}

@InputType({ description: '一列的显示方式 / How a column is shown' })
export class ColumnInput {
  @Required(() => String, '列键 / Key of the column')
  key!: string;

  @Required(() => Boolean, '显示 / Shown')
  shown!: boolean;

  @Optional(() => Int, '宽度，30 至 600 个十分之一字宽；空为默认 / Width, 30 to 600 tenths of the text size; null is the default')
  width?: number | null;
}

@InputType({ description: '一张表格的显示方式；列为空即恢复默认 / How a table is shown; no columns and standard density is the default' })
export class TableInput {
  @Required(() => String, '表格键 / Key of the table')
  key!: string;

  @Required(() => [ColumnInput], '列，按显示顺序，最多 40 列 / Columns in order, at most 40')
  columns!: ColumnInput[];

  @Required(() => TableDensity, '行距 / Height of rows')
  density!: TableDensity;
}

/** No idempotency key: what is put in twice is there once. */
@InputType({ description: '保存本人偏好；未给的部分不变 / Own preferences; what is left out stays' })
export class SavePreferencesInput {
  @Optional(() => DisplayInput, '显示选择 / Choices of display')
  display?: DisplayInput | null;

  @Optional(() => TableInput, '一张表格 / One table')
  table?: TableInput | null;

  @Optional(() => Boolean, '看过导览或不需要 / The guided tour was taken or declined')
  tourSeen?: boolean | null;
}
