import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenMany, OpenOne, Readable } from '../../reading/declare.ts';
import { byRegion } from '../../reading/row.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { DemandOrder } from './demand-order.ts';
import { DispatchMode, DispatchState, ReasonCode } from './order.codes.ts';
import { DispatchVolunteer } from './dispatch-volunteer.ts';

/**
 * 派单: one attempt to have an order served, by one team or by whoever claims it first. A failed attempt stays (domain
 * §0-2). At most one non-terminal dispatch per order: partial unique index `dispatches_one_open`.
 */
@Entity({ tableName: 'dispatches' })
@Index({ properties: ['countyCode', 'order', 'id'] })
@Index({ properties: ['countyCode', 'team', 'state', 'id'] })
@Readable('派单 / Dispatch: the order offered to one team or to the open pool', {
  rows: {
    region: byRegion('regionCode'),
    team: (row) => `${row.column('countyCode')} = ${row.viewer('countyLo')} and (${row.alias}.team_id = ${row.viewer('team')} or (${row.alias}.mode = 'OPEN_POOL' and ${row.alias}.state = 'OFFERED'))`,
  },
  heldByTeam: (row) => `(${row.alias}.team_id = ${row.viewer('team')} and ${row.alias}.state in ('OFFERED', 'ACCEPTED'))`,
})
export class Dispatch extends CountyOwned {
  @OpenOne(INTERNAL, '需求单 / Order', () => DemandOrder)
  @InCounty(() => DemandOrder)
  order!: Rel<DemandOrder>;

  @OpenOne(INTERNAL, '队伍；抢单池中为空 / Team; null while in the open pool', () => VolunteerTeam)
  @InCounty(() => VolunteerTeam, { nullable: true })
  team?: Rel<VolunteerTeam>;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '状态 / State', { type: () => DispatchState, required: true })
  @Coded(() => DispatchState)
  state!: DispatchState;

  @Open(INTERNAL, '派单方式 / Way of dispatch', { type: () => DispatchMode })
  @Coded(() => DispatchMode)
  mode!: DispatchMode;

  @Open(INTERNAL, '派单时间 / Offered at', { sort: true })
  @Moment()
  offeredAt!: Date;

  @Open(INTERNAL, '答复期限 / Answer due at', { sort: true })
  @Moment()
  answerDueAt!: Date;

  @Open(INTERNAL, '答复时间 / Answered at')
  @Moment({ nullable: true })
  answeredAt?: Date;

  @Open(INTERNAL, '结束时间 / Ended at')
  @Moment({ nullable: true })
  endedAt?: Date;

  @Open(INTERNAL, '拒单、撤回或未完成原因 / Reason of decline, recall or failure', { type: () => ReasonCode })
  @Coded(() => ReasonCode, { nullable: true })
  reasonCode?: ReasonCode;

  @Open(NAME, '原因说明 / Reason in words')
  @Text({ nullable: true })
  reasonNote?: string;

  @Open(NAME, '给队伍的话 / Note to the team')
  @Text({ nullable: true })
  note?: string;

  @Open(NAME, '派单人 / Who dispatched', { mask: 'name' })
  @Text({ nullable: true })
  offeredByName?: string;

  @Open(NAME, '答复人 / Who answered for the team', { mask: 'name' })
  @Text({ nullable: true })
  answeredByName?: string;

  @OpenMany(INTERNAL, '指派的队员 / Volunteers named', () => DispatchVolunteer, 'dispatch')
  volunteers?: never;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true, required: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
