import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { Int } from 'type-graphql';
import { INTERNAL, NAME, PUBLIC } from '../../access/data-classes.ts';
import { Coded, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenComputed, OpenMany, OpenOne, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { Place } from '../places/place.ts';
import { Region } from '../regions/region.ts';
import { ServiceCategory } from '../teams/team.codes.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { Skill } from '../volunteers/skill.codes.ts';
import { ActivityKind, ActivityState } from './activity.codes.ts';
import { ActivitySignUp } from './activity-sign-up.ts';

/**
 * 志愿服务活动 (R10, R36): people are called together at a time and place; they sign up, whoever is too many waits, and who was
 * there has a service record. Everybody may see what is open for sign-up (R21).
 */
@Entity({ tableName: 'service_activities' })
@Index({ properties: ['countyCode', 'startsAt', 'id'] })
@Index({ properties: ['countyCode', 'place', 'id'] })
@Readable('志愿服务活动 / Volunteer activity', { rows: { region: byCounty, team: byCounty, anonymous: (row) => `${row.column('state')} = 'PUBLISHED'` }, defaultOrder: ['STARTS_AT_DESC'] })
export class ServiceActivity extends CountyOwned {
  @Open(PUBLIC, '名称 / Title', { search: true })
  @Text()
  title!: string;

  @Open(PUBLIC, '内容 / What is done')
  @Text()
  content!: string;

  @Open(PUBLIC, '类型 / Kind', { type: () => ActivityKind })
  @Coded(() => ActivityKind)
  kind!: ActivityKind;

  @Open(PUBLIC, '服务类别 / Category', { type: () => ServiceCategory })
  @Coded(() => ServiceCategory)
  category!: ServiceCategory;

  @Open(PUBLIC, '区划代码 / Region code', { type: () => RegionCode })
  @RegionColumn()
  regionCode!: string;

  @OpenOne(PUBLIC, '区划 / Region', () => Region)
  region?: Region;

  @OpenOne(PUBLIC, '阵地 / Place', () => Place)
  @InCounty(() => Place, { nullable: true })
  place?: Rel<Place> | null;

  @Open(PUBLIC, '地点 / Where people meet')
  @Text()
  venue!: string;

  @OpenOne(INTERNAL, '组织的队伍 / Team that organises it', () => VolunteerTeam)
  @InCounty(() => VolunteerTeam)
  team!: Rel<VolunteerTeam>;

  @Open(PUBLIC, '开始时间 / Starts at', { sort: true })
  @Moment()
  startsAt!: Date;

  @Open(PUBLIC, '结束时间 / Ends at')
  @Moment()
  endsAt!: Date;

  @Open(PUBLIC, '招募人数 / How many people it takes')
  @Property({ type: 'integer' })
  capacity!: number;

  /** Counted under the lock of the row by whoever signs up, withdraws or records attendance. */
  @Open(PUBLIC, '已报名人数 / Signed up')
  @Property({ type: 'integer', default: 0 })
  signedUp: number = 0;

  @Open(PUBLIC, '候补人数 / On the waiting list')
  @Property({ type: 'integer', default: 0 })
  waiting: number = 0;

  @OpenComputed(PUBLIC, '剩余名额 / Places left', ({ alias }) => `greatest(0, ${alias}.capacity - ${alias}.signed_up)`, { type: () => Int, noFilter: false })
  placesLeft?: number;

  @Open(PUBLIC, '风险告知（条例 §12）/ Risks that people are told of')
  @Text()
  riskStatement!: string;

  @Open(PUBLIC, '需要的技能 / Skill that is needed', { type: () => Skill })
  @Coded(() => Skill, { nullable: true })
  requiredSkill?: Skill | null;

  @Open(PUBLIC, '咨询电话 / Phone for questions', { type: () => String })
  @Text({ nullable: true })
  publicPhone?: string | null;

  @Open(PUBLIC, '状态 / State', { type: () => ActivityState })
  @Coded(() => ActivityState)
  state: ActivityState = 'PUBLISHED';

  @Open(NAME, '取消原因 / Why it was cancelled', { type: () => String })
  @Text({ nullable: true })
  cancelReason?: string | null;

  @Open(NAME, '登记出勤的人 / Who recorded the attendance', { mask: 'name', type: () => String })
  @Text({ nullable: true })
  recorderName?: string | null;

  @Property({ type: 'uuid', nullable: true })
  recorderAccountId?: string | null;

  @OpenMany(INTERNAL, '报名 / Sign-ups', () => ActivitySignUp, 'activity')
  signUps?: never;

  @Open(PUBLIC, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
