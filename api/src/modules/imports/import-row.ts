import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, Moment, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { CellProblems, type CellProblem } from '../../reading/scalars.ts';
import { DataImport } from './data-import.ts';
import { ImportRowState } from './import.codes.ts';
import { OWN_IMPORTS } from './own-imports.ts';

/**
 * 导入的一行: what the file has, and what came of it. Its texts are those that its owner handed in, phones among them; they are
 * of class NAME like all free text, shown to the owner alone and deleted after seven days.
 */
@Entity({ tableName: 'import_rows' })
@Unique({ properties: ['countyCode', 'dataImport', 'number'] })
@Index({ properties: ['countyCode', 'dataImport', 'state', 'number'] })
@Index({ properties: ['expiresAt'] })
@Readable('导入的一行，只有本人可见 / One row of an import, seen by its owner alone', { rows: OWN_IMPORTS, defaultOrder: ['NUMBER_ASC'] })
export class ImportRow extends CountyOwned {
  @OpenOne(INTERNAL, '所属导入 / The import it belongs to', () => DataImport)
  @InCounty(() => DataImport)
  dataImport!: Rel<DataImport>;

  @Open(INTERNAL, '在文件中的行号 / Row number, as the file shows it', { sort: true })
  @Property({ type: 'integer' })
  number!: number;

  @Open(INTERNAL, '状态 / State', { type: () => ImportRowState, required: true })
  @Coded(() => ImportRowState)
  state!: ImportRowState;

  @Open(NAME, '各列内容，与表头同序 / Its cells, in the order of the headings', { type: () => [String], noFilter: true })
  @Property({ columnType: 'text[]', type: 'array' })
  cells!: string[];

  @Open(NAME, '错误列表 / What is wrong with it', { type: () => CellProblems, noFilter: true })
  @Property({ columnType: 'jsonb', type: 'json' })
  problems: CellProblem[] = [];

  @Open(NAME, '提醒，不影响导入 / A warning that does not keep it from being entered', { type: () => String })
  @Text({ nullable: true })
  warning?: string | null;

  @Open(INTERNAL, '导入后的编号，如单号 / Number of what it became, such as the order', { type: () => String })
  @Text({ nullable: true })
  enteredNo?: string | null;

  @Property({ type: 'uuid' })
  appointmentId!: string;

  @Moment()
  expiresAt!: Date;
}
