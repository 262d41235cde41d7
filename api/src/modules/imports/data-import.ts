import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned } from '../../database/county-owned.ts';
import { Open, OpenMany, Readable } from '../../reading/declare.ts';
import { BackgroundTask } from '../tasks/background-task.ts';
import { DataRegister } from '../exports/data-register.ts';
import { ImportRow } from './import-row.ts';
import { OWN_IMPORTS } from './own-imports.ts';

/**
 * 批量导入: a file with rows of one register. Where it stands is told by its tasks (checked, entered) and by the states of
 * its rows; it has no state of its own that could differ from them (README.md).
 */
@Entity({ tableName: 'data_imports' })
@Index({ properties: ['countyCode', 'appointmentId', 'id'] })
@Index({ properties: ['expiresAt'] })
@Readable('批量导入，只有本人可见 / Import of a file, seen by its owner alone', { rows: OWN_IMPORTS })
export class DataImport extends CountyOwned {
  @Open(INTERNAL, '导入到哪里 / What it is imported into', { type: () => DataRegister, required: true })
  @Coded(() => DataRegister)
  register!: DataRegister;

  @Open(NAME, '文件名 / Name of the file')
  @Text()
  fileName!: string;

  /** SHA-256 of the bytes: part of the keys under which its rows are entered. */
  @Text()
  fileHash!: string;

  @Open(INTERNAL, '上传时间 / Handed in at', { sort: true })
  @Moment()
  at!: Date;

  @Open(INTERNAL, '每列填的是哪一项；空为不读的列 / What each column holds; empty for one that is not read', { type: () => [String], noFilter: true })
  @Property({ columnType: 'text[]', type: 'array' })
  columns: string[] = [];

  @Open(NAME, '表头，按文件原来的顺序，后接文件没有的列 / Headings as in the file, then those that it lacks', { type: () => [String], noFilter: true })
  @Property({ columnType: 'text[]', type: 'array' })
  headings: string[] = [];

  @Open(INTERNAL, '同一文件上次上传的时间；空为第一次 / When the same file was handed in before')
  @Moment({ nullable: true })
  sameFileAt?: Date;

  /** Of who imports, for the timelines of what comes of it. */
  @Text({ nullable: true })
  unitName?: string;

  @Open(INTERNAL, '内容保留至 / Its rows are kept until')
  @Moment()
  expiresAt!: Date;

  @OpenMany(INTERNAL, '任务：先核对，后导入 / Its tasks: check, then entry', () => BackgroundTask, 'dataImport')
  tasks?: BackgroundTask[];

  @OpenMany(NAME, '各行 / Its rows', () => ImportRow, 'dataImport')
  rows?: ImportRow[];

  @RegionColumn()
  regionCode!: string;

  @Property({ type: 'uuid' })
  accountId!: string;

  @Property({ type: 'uuid' })
  appointmentId!: string;
}
