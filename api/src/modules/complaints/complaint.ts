import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { CONTACT, INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenMany, OpenOne, Readable } from '../../reading/declare.ts';
import { byRegion } from '../../reading/row.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { DemandOrder } from '../orders/demand-order.ts';
import { Region } from '../regions/region.ts';
import { ComplaintKind, ComplaintState } from './complaint.codes.ts';
import { ComplaintEvent } from './complaint-event.ts';

/** 投诉: the channel that 条例 §26 demands, with its handling. */
@Entity({ tableName: 'complaints' })
@Unique({ properties: ['countyCode', 'complaintNo'] })
@Index({ properties: ['countyCode', 'state', 'id'] })
@Index({ properties: ['countyCode', 'order', 'id'] })
@Readable('投诉 / Complaint', { rows: { region: byRegion('regionCode') } })
export class Complaint extends CountyOwned {
  @Open(INTERNAL, '投诉编号 / Complaint number', { search: true, required: true })
  @Text()
  complaintNo!: string;

  @OpenOne(INTERNAL, '涉及的需求单 / Order it is about', () => DemandOrder)
  @InCounty(() => DemandOrder, { nullable: true })
  order?: Rel<DemandOrder>;

  @Open(INTERNAL, '区划代码 / Region code', { type: () => RegionCode })
  @RegionColumn()
  regionCode!: string;

  @OpenOne(INTERNAL, '区划 / Region', () => Region)
  region?: Region;

  @Open(INTERNAL, '类型 / Kind', { type: () => ComplaintKind })
  @Coded(() => ComplaintKind)
  kind!: ComplaintKind;

  @Open(INTERNAL, '状态 / State', { type: () => ComplaintState, required: true })
  @Coded(() => ComplaintState)
  state!: ComplaintState;

  @Open(NAME, '内容 / Content')
  @Text()
  content!: string;

  @Open(NAME, '投诉人 / Complainant', { mask: 'name' })
  @Text({ nullable: true })
  complainantName?: string;

  @Open(CONTACT, '联系电话 / Phone', { mask: 'phone' })
  @Text({ nullable: true })
  complainantPhone?: string;

  @Open(NAME, '处理结果 / Result')
  @Text({ nullable: true })
  result?: string;

  @Open(INTERNAL, '转交至 / Transferred to')
  @Text({ nullable: true })
  transferredTo?: string;

  @Open(NAME, '经办人 / Handler', { mask: 'name' })
  @Text({ nullable: true })
  handlerName?: string;

  @Open(INTERNAL, '登记时间 / Entered at', { sort: true })
  @Moment()
  enteredAt!: Date;

  @Open(INTERNAL, '办结时间 / Closed at')
  @Moment({ nullable: true })
  closedAt?: Date;

  @OpenMany(INTERNAL, '办理经过 / Steps of its handling', () => ComplaintEvent, 'complaint')
  events?: never;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true, required: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
