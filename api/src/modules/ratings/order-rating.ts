import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenOne, Readable } from '../../reading/declare.ts';
import { byRegion } from '../../reading/row.ts';
import { DemandOrder } from '../orders/demand-order.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { RaterKind, Solved } from './rating.codes.ts';

const SCORE = (column: string) => ({ type: 'integer' as const, nullable: true, check: `${column} between 1 and 5` });

/** 评单: one rating per order, given by a person, never by default (domain §4.1, §0-7). */
@Entity({ tableName: 'order_ratings' })
@Unique({ properties: ['countyCode', 'order'] })
@Index({ properties: ['countyCode', 'team', 'id'] })
@Readable('评单 / Rating of an order', {
  rows: {
    region: byRegion('regionCode'),
    team: (row) => `${row.column('countyCode')} = ${row.viewer('countyLo')} and ${row.alias}.team_id = ${row.viewer('team')}`,
  },
  heldByTeam: (row) => `${row.alias}.team_id = ${row.viewer('team')}`,
})
export class OrderRating extends CountyOwned {
  @OpenOne(INTERNAL, '需求单 / Order', () => DemandOrder)
  @InCounty(() => DemandOrder)
  order!: Rel<DemandOrder>;

  @OpenOne(INTERNAL, '被评队伍 / Team rated', () => VolunteerTeam)
  @InCounty(() => VolunteerTeam, { nullable: true })
  team?: Rel<VolunteerTeam>;

  @RegionColumn()
  regionCode!: string;

  @Open(INTERNAL, '总体 1–5 / Overall, 1 to 5', { sort: true })
  @Property({ type: 'integer', check: 'overall between 1 and 5' })
  overall!: number;

  @Open(INTERNAL, '态度 1–5 / Attitude')
  @Property(SCORE('attitude'))
  attitude?: number;

  @Open(INTERNAL, '专业 1–5 / Professional skill')
  @Property(SCORE('skill'))
  skill?: number;

  @Open(INTERNAL, '及时 1–5 / Timeliness')
  @Property(SCORE('timeliness'))
  timeliness?: number;

  @Open(INTERNAL, '体验感 1–5 / Sense of taking part')
  @Property(SCORE('participation'))
  participation?: number;

  @Open(INTERNAL, '幸福感 1–5 / Sense of happiness')
  @Property(SCORE('happiness'))
  happiness?: number;

  @Open(INTERNAL, '获得感 1–5 / Sense of gain')
  @Property(SCORE('gain'))
  gain?: number;

  @Open(INTERNAL, '是否解决 / Was it solved', { type: () => Solved })
  @Coded(() => Solved)
  solved!: Solved;

  @Open(NAME, '评语 / Comment')
  @Text({ nullable: true })
  comment?: string;

  @Open(INTERNAL, '评价方式 / How it was given', { type: () => RaterKind })
  @Coded(() => RaterKind)
  raterKind!: RaterKind;

  @Open(NAME, '代评人 / Who recorded it', { mask: 'name' })
  @Text({ nullable: true })
  recorderName?: string;

  @Open(NAME, '代评同意说明 / How the requester was asked, for proxy and phone')
  @Text({ nullable: true })
  consentNote?: string;

  @Open(INTERNAL, '评价时间 / Rated at', { sort: true })
  @Moment()
  ratedAt!: Date;

  @Open(INTERNAL, '可修改至 / May be changed until')
  @Moment()
  editableUntil!: Date;

  @Open(NAME, '队伍回复 / Reply of the team')
  @Text({ nullable: true })
  reply?: string;

  @Open(INTERNAL, '回复时间 / Replied at')
  @Moment({ nullable: true })
  repliedAt?: Date;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true, required: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
