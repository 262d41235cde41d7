import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { INTERNAL } from '../../access/data-classes.ts';
import { Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned } from '../../database/county-owned.ts';
import { Open, OpenComputed, Readable } from '../../reading/declare.ts';
import { inCounties, type Row } from '../../reading/row.ts';
import { DataRegister } from './data-register.ts';
import { ExportFormat, ExportState, type ExportColumn } from './export.codes.ts';

/** What the list was narrowed to: `where` and `search` of its root list. */
export interface ListSelection {
  where: Record<string, unknown> | null;
  search: string | null;
}

/** Who decides and who audits sees all of the county, everybody else the own. */
function ownOrToDecide(row: Row): string {
  const all = row.role === 'COUNTY_DIRECTOR' || row.role === 'AUDITOR';
  return all ? inCounties(row) : `${inCounties(row)} and ${row.column('appointmentId')} = ${row.viewer('appointment')}`;
}

/** 导出申请: which columns of which rows of a register somebody takes out, masked or in clear, and why (console.md §2.4). */
@Entity({ tableName: 'export_requests' })
@Index({ properties: ['countyCode', 'state', 'id'] })
@Index({ properties: ['countyCode', 'at', 'id'] })
@Readable('导出申请 / Request for an export', {
  rows: { region: ownOrToDecide, except: ['PROVINCE_OVERSEER', 'CITY_OVERSEER', 'VILLAGE_STAFF', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'INTEGRATOR'] },
})
export class ExportRequest extends CountyOwned {
  @Open(INTERNAL, '文件编号 / File number', { required: true })
  @Text()
  exportNo!: string;

  @Open(INTERNAL, '状态 / State', { type: () => ExportState, required: true })
  @Coded(() => ExportState)
  state!: ExportState;

  @Open(INTERNAL, '申请时间 / Asked for at', { sort: true })
  @Moment()
  at!: Date;

  @Open(INTERNAL, '登记册 / Register', { type: () => DataRegister })
  @Coded(() => DataRegister)
  register!: DataRegister;

  @Open(INTERNAL, '文件格式 / Format of the file', { type: () => ExportFormat })
  @Coded(() => ExportFormat)
  format!: ExportFormat;

  @Open(INTERNAL, '明文导出 / In clear, not masked')
  @Property({ type: 'boolean' })
  plain!: boolean;

  @Open(INTERNAL, '导出列 / Columns', { type: () => [String], noFilter: true })
  @Property({ columnType: 'text[]', type: 'array' })
  columns!: ExportColumn[];

  @Open(INTERNAL, '申请时的行数 / Rows when it was asked for')
  @Property({ type: 'integer' })
  rowCount!: number;

  @Open(INTERNAL, '用途 / Purpose')
  @Text({ nullable: true })
  purpose?: string;

  @Open(INTERNAL, '申请人 / Who asked')
  @Text()
  requesterName!: string;

  @Open(INTERNAL, '申请单位 / Unit of who asked')
  @Text({ nullable: true })
  unitName?: string;

  @Open(INTERNAL, '批准人 / Who decided')
  @Text({ nullable: true })
  deciderName?: string;

  @Open(INTERNAL, '批准时间 / Decided at')
  @Moment({ nullable: true })
  decidedAt?: Date;

  @Open(INTERNAL, '批准意见 / Note of who decided')
  @Text({ nullable: true })
  decisionNote?: string;

  @Property({ columnType: 'jsonb', type: 'json' })
  selection!: ListSelection;

  @RegionColumn()
  regionCode!: string;

  @Property({ type: 'uuid' })
  accountId!: string;

  /** Whoever asked cannot decide. */
  @OpenComputed(INTERNAL, '是否本人申请 / Asked for by the person who reads it', (row) => `(${row.column('accountId')} = ${row.viewer('account')})`, { noFilter: false })
  own?: boolean;

  @Property({ type: 'uuid' })
  appointmentId!: string;

  @Property({ type: 'integer', version: true })
  version!: number;
}
