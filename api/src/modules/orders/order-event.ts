import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL, NAME } from '../../access/data-classes.ts';
import { ChangesColumn, Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { byRegion } from '../../reading/row.ts';
import { FieldChanges, type FieldChange } from '../../reading/scalars.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { DemandOrder } from './demand-order.ts';
import { Dispatch } from './dispatch.ts';
import { OrderState, OrderVerb, ReasonCode } from './order.codes.ts';

/** The order of a row is held by the viewer's team. */
export const ORDER_IS_MINE = (alias: string, county: string, team: string, held = '') =>
  `exists (select 1 from demand_orders o where o.county_code = ${county} and o.county_code = ${alias}.county_code and o.id = ${alias}.order_id and o.current_team_id = ${team}${held})`;
/** As long as the team holds the order; what it reads after that is masked, as the order itself is (access §2, a). */
export const HELD = " and o.state in ('DISPATCHED', 'ACCEPTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION')";

/** 时间线: one step in the life of an order; appended with the step, never changed (architecture rule 6). */
@Entity({ tableName: 'order_events' })
@Index({ properties: ['countyCode', 'order', 'at', 'id'] })
@Readable('单据事件 / One step in the life of an order', {
  rows: {
    region: byRegion('regionCode'),
    team: (row) => `${row.column('countyCode')} = ${row.viewer('countyLo')} and ${ORDER_IS_MINE(row.alias, row.viewer('countyLo'), row.viewer('team'))}`,
  },
  heldByTeam: (row) => `${row.alias}.team_id = ${row.viewer('team')} and ${ORDER_IS_MINE(row.alias, row.viewer('countyLo'), row.viewer('team'), HELD)}`,
  defaultOrder: ['AT_ASC'],
})
export class OrderEvent extends CountyOwned {
  @OpenOne(INTERNAL, '需求单 / Order', () => DemandOrder)
  @InCounty(() => DemandOrder)
  order!: Rel<DemandOrder>;

  @OpenOne(INTERNAL, '派单 / Dispatch it belongs to', () => Dispatch)
  @InCounty(() => Dispatch, { nullable: true })
  dispatch?: Rel<Dispatch>;

  @OpenOne(INTERNAL, '队伍 / Team it concerns', () => VolunteerTeam)
  @InCounty(() => VolunteerTeam, { nullable: true })
  team?: Rel<VolunteerTeam>;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '时间 / At', { sort: true, required: true })
  @Moment()
  at!: Date;

  @Open(INTERNAL, '动作 / Step', { type: () => OrderVerb, required: true })
  @Coded(() => OrderVerb)
  verb!: OrderVerb;

  @Open(INTERNAL, '原状态 / State before', { type: () => OrderState })
  @Coded(() => OrderState, { nullable: true })
  fromState?: OrderState;

  @Open(INTERNAL, '新状态 / State after', { type: () => OrderState })
  @Coded(() => OrderState)
  toState!: OrderState;

  @Open(INTERNAL, '原因 / Reason', { type: () => ReasonCode })
  @Coded(() => ReasonCode, { nullable: true })
  reasonCode?: ReasonCode;

  @Open(NAME, '说明 / Note')
  @Text({ nullable: true })
  note?: string;

  /** Null for a step of the system itself (timers). */
  @Open(NAME, '办理人 / Who did it', { mask: 'name' })
  @Text({ nullable: true })
  actorName?: string;

  @Open(INTERNAL, '办理人角色 / Role that acted; SYSTEM for timers')
  @Text()
  actorRole!: string;

  @Open(INTERNAL, '办理单位 / Unit that acted')
  @Text({ nullable: true })
  actorUnit?: string;

  @Property({ type: 'uuid', nullable: true })
  actorAccountId?: string;

  /** How the step reached us: console, an integrator's client, a timer. */
  @Open(INTERNAL, '办理渠道 / Channel of the step: CONSOLE, API, TIMER, DEMO')
  @Text()
  channel!: string;

  @Open(INTERNAL, '改了什么；个人信息只记字段名 / What changed; of personal fields only their names', { type: () => FieldChanges })
  @ChangesColumn()
  changes?: FieldChange[];
}
