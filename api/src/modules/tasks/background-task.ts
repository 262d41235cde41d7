import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL } from '../../access/data-classes.ts';
import { Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenComputed, OpenOne, Readable } from '../../reading/declare.ts';
import { inCounties } from '../../reading/row.ts';
import { ExportRequest } from '../exports/export-request.ts';
import { DataImport } from '../imports/data-import.ts';
import { TaskKind, TaskState } from './task.codes.ts';

/**
 * 任务: long work that one person asked for and that the server does in the background (console.md §1 row 27). Exists for
 * nobody but the appointment that asked. Which process is at it, and until when it may be, is told by the lease (jobs/README.md).
 */
@Entity({ tableName: 'background_tasks' })
@Index({ properties: ['countyCode', 'appointmentId', 'id'] })
@Readable('后台任务，只有本人可见 / Background task, seen by its owner alone', {
  rows: {
    region: (row) => `${inCounties(row)} and ${row.column('appointmentId')} = ${row.viewer('appointment')}`,
    except: ['PROVINCE_OVERSEER', 'CITY_OVERSEER', 'VILLAGE_STAFF', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR', 'INTEGRATOR'],
  },
})
export class BackgroundTask extends CountyOwned {
  @Open(INTERNAL, '种类 / Kind', { type: () => TaskKind, required: true })
  @Coded(() => TaskKind)
  kind!: TaskKind;

  @Open(INTERNAL, '状态 / State', { type: () => TaskState, required: true })
  @Coded(() => TaskState)
  state: TaskState = 'QUEUED';

  @Open(INTERNAL, '提交时间 / Asked for at', { sort: true })
  @Moment()
  at!: Date;

  @Property({ type: 'uuid' })
  accountId!: string;

  @Property({ type: 'uuid' })
  appointmentId!: string;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '已处理行数 / Rows done')
  @Property({ type: 'integer', default: 0 })
  rowsDone: number = 0;

  @Open(INTERNAL, '总行数，开始时估计 / Rows in all, as counted at the start')
  @Property({ type: 'integer', default: 0 })
  rowsTotal: number = 0;

  @OpenComputed(INTERNAL, '完成百分比 / Percent done', (row) =>
    `(case when ${row.alias}.state = 'DONE' then 100 when ${row.alias}.rows_total = 0 then 0 else least(99, ${row.alias}.rows_done * 100 / ${row.alias}.rows_total) end)`)
  percent?: number;

  @Open(INTERNAL, '未完成的原因 / Why it failed')
  @Text({ nullable: true })
  failure?: string;

  @Open(INTERNAL, '结果文件名，经 /files/tasks/<编号> 下载 / Name of the result, to be had from /files/tasks/<id>')
  @Text({ nullable: true })
  fileName?: string;

  @Open(INTERNAL, '结束时间 / Finished at', { type: () => Date })
  @Moment({ nullable: true })
  finishedAt?: Date | null;

  @Open(INTERNAL, '结果有效期至 / The result is kept until')
  @Moment({ nullable: true })
  expiresAt?: Date;

  @InCounty(() => ExportRequest, { nullable: true })
  exportRequest?: Rel<ExportRequest>;

  @OpenOne(INTERNAL, '所属导入；不是导入任务时为空 / The import it belongs to; null for other tasks', () => DataImport)
  @InCounty(() => DataImport, { nullable: true })
  dataImport?: Rel<DataImport>;

  /** Of the run that is at it. */
  @Property({ type: 'uuid', nullable: true })
  leaseId?: string | null;

  @Moment({ nullable: true })
  leaseUntil?: Date | null;

  /** How often it was begun. */
  @Property({ type: 'integer', default: 0 })
  runs: number = 0;

  @Property({ type: 'integer', version: true })
  version!: number;
}
