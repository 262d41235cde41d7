import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { byRegion } from '../../reading/row.ts';
import { DemandOrder } from '../orders/demand-order.ts';
import { FollowUpCause, FollowUpMethod, FollowUpState, Solved } from './rating.codes.ts';

/** 回访: asking the requester again, always after a low rating (domain §0-7, R59). */
@Entity({ tableName: 'follow_up_visits' })
@Index({ properties: ['countyCode', 'state', 'dueAt', 'id'] })
@Index({ properties: ['countyCode', 'order', 'id'] })
@Readable('回访 / Follow-up visit', { rows: { region: byRegion('regionCode') } })
export class FollowUpVisit extends CountyOwned {
  @OpenOne(INTERNAL, '需求单 / Order', () => DemandOrder)
  @InCounty(() => DemandOrder)
  order!: Rel<DemandOrder>;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '缘由 / Cause', { type: () => FollowUpCause })
  @Coded(() => FollowUpCause)
  cause!: FollowUpCause;

  @Open(INTERNAL, '状态 / State', { type: () => FollowUpState, required: true })
  @Coded(() => FollowUpState)
  state: FollowUpState = 'OPEN';

  @Open(INTERNAL, '期限 / Due at', { sort: true })
  @Moment()
  dueAt!: Date;

  @Open(INTERNAL, '方式 / Method', { type: () => FollowUpMethod })
  @Coded(() => FollowUpMethod, { nullable: true })
  method?: FollowUpMethod;

  @Open(INTERNAL, '是否解决 / Solved by now', { type: () => Solved })
  @Coded(() => Solved, { nullable: true })
  solved?: Solved;

  @Open(NAME, '回访结果 / Result in words')
  @Text({ nullable: true })
  result?: string;

  @Open(NAME, '意见建议 / Suggestion of the resident')
  @Text({ nullable: true })
  suggestion?: string;

  @Open(NAME, '回访人 / Who visited', { mask: 'name' })
  @Text({ nullable: true })
  visitorName?: string;

  @Open(INTERNAL, '回访时间 / Done at')
  @Moment({ nullable: true })
  doneAt?: Date;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true, required: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
