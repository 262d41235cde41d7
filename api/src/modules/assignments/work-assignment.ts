import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, Day, Moment, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { Open, OpenComputed, OpenOne, Readable } from '../../reading/declare.ts';
import { byRegion } from '../../reading/row.ts';
import { DateOnly, RegionCode } from '../../reading/scalars.ts';
import { Place } from '../places/place.ts';
import { Region } from '../regions/region.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { AssignmentState } from './assignment.codes.ts';

/** 工作任务 (R7): what the county asks of one 所, 站 or 队 by a day; the receiver accepts or declines, and says what came of it. */
@Entity({ tableName: 'work_assignments' })
@Index({ properties: ['countyCode', 'dueOn', 'id'] })
@Index({ properties: ['countyCode', 'regionCode', 'dueOn', 'id'] })
@Index({ properties: ['countyCode', 'team', 'dueOn', 'id'] })
@Readable('工作任务 / Assignment of work to a place or a team', {
  rows: { region: byRegion('regionCode'), team: (row) => `${row.column('countyCode')} = ${row.viewer('countyLo')} and ${row.alias}.team_id = ${row.viewer('team')}`, except: ['INTEGRATOR'] },
  heldByTeam: () => 'true',
  defaultOrder: ['DUE_ON_DESC'],
})
export class WorkAssignment extends CountyOwned {
  @Open(INTERNAL, '任务 / What is asked for', { search: true })
  @Text()
  title!: string;

  @Open(NAME, '要求 / What is to be done', { type: () => String })
  @Text()
  content!: string;

  @Open(INTERNAL, '区划代码 / Region code', { type: () => RegionCode })
  @RegionColumn()
  regionCode!: string;

  @OpenOne(INTERNAL, '区划 / Region', () => Region)
  region?: Region;

  @OpenOne(INTERNAL, '承接的阵地 / Place that receives it', () => Place)
  @InCounty(() => Place, { nullable: true })
  place?: Rel<Place> | null;

  @OpenOne(INTERNAL, '承接的队伍 / Team that receives it', () => VolunteerTeam)
  @InCounty(() => VolunteerTeam, { nullable: true })
  team?: Rel<VolunteerTeam> | null;

  @Open(INTERNAL, '期限 / Due on', { type: () => DateOnly, sort: true })
  @Day()
  dueOn!: string;

  @OpenComputed(INTERNAL, '已逾期 / Overdue', ({ alias }) => `(${alias}.state in ('ASSIGNED', 'ACCEPTED') and ${alias}.due_on < (now() at time zone 'Asia/Shanghai')::date)`, { type: () => Boolean, noFilter: false })
  overdue?: boolean;

  @Open(INTERNAL, '状态 / State', { type: () => AssignmentState, required: true })
  @Coded(() => AssignmentState)
  state: AssignmentState = 'ASSIGNED';

  @Open(NAME, '下达的人 / Who assigned it', { mask: 'name', type: () => String })
  @Text({ nullable: true })
  assignerName?: string | null;

  @Open(NAME, '答复的人 / Who answered', { mask: 'name', type: () => String })
  @Text({ nullable: true })
  answererName?: string | null;

  @Open(INTERNAL, '答复时间 / Answered at', { required: false, type: () => Date })
  @Moment({ nullable: true })
  answeredAt?: Date | null;

  @Open(NAME, '拒绝或取消的原因 / Why it was declined or cancelled', { type: () => String })
  @Text({ nullable: true })
  reason?: string | null;

  @Open(NAME, '完成情况 / What came of it', { type: () => String })
  @Text({ nullable: true })
  result?: string | null;

  @Open(INTERNAL, '完成时间 / Done at', { required: false, type: () => Date })
  @Moment({ nullable: true })
  doneAt?: Date | null;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
