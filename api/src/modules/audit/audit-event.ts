import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { v7 } from 'uuid';
import { AUDIT } from '../../access/data-classes.ts';
import { ChangesColumn, Moment, Text } from '../../database/columns.ts';
import { Open, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { FieldChanges, type FieldChange } from '../../reading/scalars.ts';
// The report over these rows; it lists itself.
import './audit-count.ts';

/**
 * 审计: one row for each verb, also when it was refused; written in the verb's own transaction, refusals in one of their
 * own. Holds what was done to which record, never the values of personal fields.
 */
@Entity({ tableName: 'audit_events' })
@Index({ properties: ['countyCode', 'at', 'id'] })
@Index({ properties: ['countyCode', 'objectId', 'at', 'id'] })
@Readable('审计事件 / Audit event', { rows: { region: byCounty }, defaultOrder: ['AT_DESC'] })
export class AuditEvent {
  /** County of the actor; '000000' where there is none (a failed sign-in). */
  @PrimaryKey({ columnType: 'char(6) collate "C"' })
  countyCode!: string;

  @PrimaryKey({ type: 'uuid' })
  id: string = v7();

  @Open(AUDIT, '时间 / At', { sort: true })
  @Moment()
  at!: Date;

  @Open(AUDIT, '动作 / Action')
  @Text()
  action!: string;

  @Open(AUDIT, '动词 / Verb')
  @Text()
  verb!: string;

  @Open(AUDIT, '结果码；OK 为成功 / Outcome: OK or an error code')
  @Text()
  outcome!: string;

  @Property({ type: 'uuid', nullable: true })
  accountId?: string;

  @Open(AUDIT, '操作人 / Who')
  @Text({ nullable: true })
  actorName?: string;

  @Open(AUDIT, '角色 / Role')
  @Text()
  role!: string;

  @Open(AUDIT, '网络地址 / Network address')
  @Text({ nullable: true })
  address?: string;

  @Open(AUDIT, '对象类型 / Type of the record')
  @Text({ nullable: true })
  objectType?: string;

  @Open(AUDIT, '对象编号 / Global id of the record')
  @Text({ nullable: true })
  objectId?: string;

  @Open(AUDIT, '要点（无个人信息）/ Detail without personal data')
  @Text({ nullable: true })
  detail?: string;

  @Open(AUDIT, '改了什么；个人信息只记字段名 / What changed; of personal fields only their names', { type: () => FieldChanges })
  @ChangesColumn()
  changes?: FieldChange[];
}
