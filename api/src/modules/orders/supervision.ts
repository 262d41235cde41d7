import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, Day, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { byRegion } from '../../reading/row.ts';
import { DateOnly } from '../../reading/scalars.ts';
import { RegionLevel } from '../regions/region.ts';
import { DemandOrder } from './demand-order.ts';
import { WaitingFor } from './order.codes.ts';
import { HELD, ORDER_IS_MINE } from './order-event.ts';
import { SupervisionKind, SupervisionReply, SupervisionState } from './supervision.codes.ts';

/**
 * 催办、督办: somebody above presses for an order (console.md §2.5). A 督办 waits for a reply until a day. Words are of
 * class NAME, as all free text about an order; an overseer reads the code of the reply and the day that is promised.
 */
@Entity({ tableName: 'supervisions' })
@Index({ properties: ['countyCode', 'order', 'id'] })
@Index({ properties: ['countyCode', 'state', 'replyDueAt', 'id'] })
@Readable('催办、督办及回复 / Urging or supervision of an order, and the reply', {
  rows: {
    region: byRegion('regionCode'),
    team: (row) => `${row.column('countyCode')} = ${row.viewer('countyLo')} and ${ORDER_IS_MINE(row.alias, row.viewer('countyLo'), row.viewer('team'))}`,
  },
  heldByTeam: (row) => ORDER_IS_MINE(row.alias, row.viewer('countyLo'), row.viewer('team'), HELD),
})
export class Supervision extends CountyOwned {
  @OpenOne(INTERNAL, '需求单 / Order', () => DemandOrder)
  @InCounty(() => DemandOrder)
  order!: Rel<DemandOrder>;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '催办或督办 / Kind', { type: () => SupervisionKind, required: true })
  @Coded(() => SupervisionKind)
  kind!: SupervisionKind;

  @Open(INTERNAL, '状态 / State', { type: () => SupervisionState, required: true })
  @Coded(() => SupervisionState)
  state!: SupervisionState;

  @Open(INTERNAL, '提出方层级 / Level of who pressed', { type: () => RegionLevel })
  @Coded(() => RegionLevel)
  level!: RegionLevel;

  @Open(INTERNAL, '当时等待谁办理 / For whom the order waited', { type: () => WaitingFor })
  @Coded(() => WaitingFor)
  waitingFor!: WaitingFor;

  @Open(INTERNAL, '提出时间 / At', { sort: true, required: true })
  @Moment()
  at!: Date;

  @Open(NAME, '意见 / What is demanded')
  @Text({ nullable: true })
  note?: string;

  @Open(NAME, '提出人 / Who pressed', { mask: 'name' })
  @Text({ nullable: true })
  askedByName?: string;

  @Open(INTERNAL, '提出单位 / Unit that pressed')
  @Text({ nullable: true })
  askedByUnit?: string;

  @Property({ type: 'uuid', nullable: true })
  askedByAccountId?: string;

  @Open(INTERNAL, '回复期限；催办为空 / When the reply is due; null for 催办', { sort: true })
  @Moment({ nullable: true })
  replyDueAt?: Date;

  @Open(INTERNAL, '回复 / Reply', { type: () => SupervisionReply })
  @Coded(() => SupervisionReply, { nullable: true })
  reply?: SupervisionReply;

  @Open(INTERNAL, '承诺办结日期 / Day by which it will be done', { type: () => DateOnly })
  @Day({ nullable: true })
  promisedOn?: string;

  @Open(NAME, '回复说明 / Reply in words')
  @Text({ nullable: true })
  replyNote?: string;

  @Open(INTERNAL, '回复时间 / Replied at')
  @Moment({ nullable: true })
  repliedAt?: Date;

  @Open(NAME, '回复人 / Who replied', { mask: 'name' })
  @Text({ nullable: true })
  repliedByName?: string;

  @Open(INTERNAL, '回复单位 / Unit that replied')
  @Text({ nullable: true })
  repliedByUnit?: string;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true, required: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
