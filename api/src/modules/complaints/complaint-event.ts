import { Entity, Index } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { byRegion } from '../../reading/row.ts';
import { ComplaintState, ComplaintVerb } from './complaint.codes.ts';
import { Complaint } from './complaint.ts';

/** 投诉经过: one step in the handling of a complaint; appended with the step, never changed (architecture rule 6). */
@Entity({ tableName: 'complaint_events' })
@Index({ properties: ['countyCode', 'complaint', 'at', 'id'] })
@Readable('投诉事件 / One step in the handling of a complaint', { rows: { region: byRegion('regionCode') }, defaultOrder: ['AT_ASC'] })
export class ComplaintEvent extends CountyOwned {
  @OpenOne(INTERNAL, '投诉 / Complaint', () => Complaint)
  @InCounty(() => Complaint)
  complaint!: Rel<Complaint>;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '时间 / At', { sort: true, required: true })
  @Moment()
  at!: Date;

  @Open(INTERNAL, '动作 / Step', { type: () => ComplaintVerb, required: true })
  @Coded(() => ComplaintVerb)
  verb!: ComplaintVerb;

  @Open(INTERNAL, '原状态 / State before', { type: () => ComplaintState })
  @Coded(() => ComplaintState, { nullable: true })
  fromState?: ComplaintState;

  @Open(INTERNAL, '新状态 / State after', { type: () => ComplaintState })
  @Coded(() => ComplaintState)
  toState!: ComplaintState;

  @Open(NAME, '说明 / Note')
  @Text({ nullable: true })
  note?: string;

  @Open(NAME, '办理人 / Who did it', { mask: 'name' })
  @Text({ nullable: true })
  actorName?: string;

  @Open(INTERNAL, '办理单位 / Unit that acted')
  @Text({ nullable: true })
  actorUnit?: string;
}
