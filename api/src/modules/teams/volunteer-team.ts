import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { CONTACT, INTERNAL, NAME, PUBLIC } from '../../access/data-classes.ts';
import { Coded, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { beyond } from '../../reading/beyond.ts';
import { Open, OpenComputed, OpenMany, OpenOne, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { withoutSmallCells } from '../../reading/small-cells.ts';
import { RegionCode } from '../../reading/scalars.ts';
import { Region } from '../regions/region.ts';
import { Volunteer } from '../volunteers/volunteer.ts';
import './region-teams.ts';
import { TeamPlaceLink } from './team-place-link.ts';
import { TeamMembership } from './team-membership.ts';
import { KeyField, ServiceCategory, TeamState, TeamType, UpperLevel } from './team.codes.ts';

beyond({
  name: 'lastmile_member_count', parameters: 'county bpchar, team uuid', returns: 'integer',
  body: 'select count(*)::int from team_memberships m where m.county_code = county and m.team_id = team and m.left_on is null',
  reads: { team_memberships: ['county_code', 'team_id', 'left_on'] },
});

beyond({
  name: 'lastmile_active_members', parameters: 'county bpchar, team uuid', returns: 'integer',
  body: `select count(distinct m.volunteer_id)::int from team_memberships m join service_records s on s.county_code = m.county_code and s.volunteer_id = m.volunteer_id
    where m.county_code = county and m.team_id = team and m.left_on is null and s.state = 'CONFIRMED' and s.creditable_minutes > 0 and s.service_start >= now() - interval '90 days'`,
  reads: { team_memberships: ['county_code', 'team_id', 'volunteer_id', 'left_on'], service_records: ['county_code', 'volunteer_id', 'state', 'creditable_minutes', 'service_start'] },
});
beyond({
  name: 'lastmile_local_members', parameters: 'county bpchar, team uuid, seat bpchar', returns: 'integer',
  body: `select count(*)::int from team_memberships m where m.county_code = county and m.team_id = team and m.left_on is null
    and m.region_code like case when seat like '%000000' then left(seat, 6) when seat like '%000' then left(seat, 9) else seat end || '%'`,
  reads: { team_memberships: ['county_code', 'team_id', 'region_code', 'left_on'] },
});

/** 志愿服务队伍: any team of the county's corps, one of 8+N (policy 三, domain §6). */
@Entity({ tableName: 'volunteer_teams' })
@Index({ properties: ['countyCode', 'category', 'id'] })
@Index({ properties: ['countyCode', 'name', 'id'] })
@Readable('志愿服务队伍 / Volunteer team', {
  rows: { region: byCounty, team: byCounty, anonymous: (row) => `${row.column('state')} = 'ACTIVE'` },
  heldByTeam: (row) => `${row.alias}.id = ${row.viewer('team')}`,
  defaultOrder: ['NAME_ASC'],
})
export class VolunteerTeam extends CountyOwned {
  @Open(PUBLIC, '队伍名称 / Name', { sort: true, search: ['nameInitials'] })
  @Text()
  name!: string;

  @Text()
  nameInitials!: string;

  @Open(PUBLIC, '类型 / Type', { type: () => TeamType })
  @Coded(() => TeamType)
  type!: TeamType;

  @Open(PUBLIC, '服务类别 / Category', { type: () => ServiceCategory })
  @Coded(() => ServiceCategory)
  category!: ServiceCategory;

  @Open(PUBLIC, '特色说明（N 类）/ Speciality of an N team', { required: false })
  @Text({ nullable: true })
  speciality?: string;

  @Open(PUBLIC, '状态 / State', { type: () => TeamState })
  @Coded(() => TeamState)
  state: TeamState = 'ACTIVE';

  @Open(PUBLIC, '所在区划代码 / Region code of its seat', { type: () => RegionCode })
  @RegionColumn()
  regionCode!: string;

  @OpenOne(PUBLIC, '所在区划 / Region of its seat', () => Region)
  region?: Region;

  /** 服务区域: codes of county, towns or villages it serves; default the whole county (R27). */
  @Open(PUBLIC, '服务区域代码 / Region codes it serves', { type: () => [String], noFilter: true })
  @Property({ columnType: 'text[]', type: 'array' })
  serviceAreaCodes!: string[];

  @Open(INTERNAL, '每周可接单数 / Orders it can take in a week')
  @Property({ type: 'integer', default: 5 })
  weeklyCapacity: number = 5;

  @Open(NAME, '联系人 / Contact person', { mask: 'name' })
  @Text({ nullable: true })
  contactName?: string;

  @Open(CONTACT, '联系电话 / Contact phone', { mask: 'phone' })
  @Text({ nullable: true })
  contactPhone?: string;

  @OpenOne(INTERNAL, '负责人 / Leader', () => Volunteer)
  @InCounty(() => Volunteer, { nullable: true })
  leader?: Rel<Volunteer>;

  @OpenOne(PUBLIC, '上级队伍：总队或支队 / Corps or detachment that it belongs to', () => VolunteerTeam)
  @InCounty(() => VolunteerTeam, { nullable: true })
  parent?: Rel<VolunteerTeam> | null;

  @Open(PUBLIC, '所属单位（单位队、企业队）/ Unit that it was formed by', { required: false, type: () => String })
  @Text({ nullable: true })
  unitName?: string | null;

  /** 总队长 of the corps, one or two, each with the post that they hold (R24). */
  @Open(NAME, '总队长 / Captain', { mask: 'name', type: () => String })
  @Text({ nullable: true })
  captainName?: string | null;

  @Open(PUBLIC, '总队长职务 / Post of the captain', { required: false, type: () => String })
  @Text({ nullable: true })
  captainPost?: string | null;

  @Open(NAME, '第二总队长 / Second captain', { mask: 'name', type: () => String })
  @Text({ nullable: true })
  secondCaptainName?: string | null;

  @Open(PUBLIC, '第二总队长职务 / Post of the second captain', { required: false, type: () => String })
  @Text({ nullable: true })
  secondCaptainPost?: string | null;

  @Open(PUBLIC, '重点领域（上级队伍）/ Key field of a team of an upper level', { required: false, type: () => KeyField })
  @Coded(() => KeyField, { nullable: true })
  keyField?: KeyField | null;

  @Open(PUBLIC, '上级队伍层级 / Level of a team of an upper level', { required: false, type: () => UpperLevel })
  @Coded(() => UpperLevel, { nullable: true })
  upperLevel?: UpperLevel | null;

  @OpenComputed(PUBLIC, '在队人数 / Members now', (row) => `lastmile_member_count(${row.alias}.county_code, ${row.alias}.id)`)
  memberCount?: number;

  /** 队伍健康卡 (R23): who of the members served lately, and who lives where the team serves. */
  @OpenComputed(INTERNAL, '近 90 天有服务的队员 / Members who served within 90 days', (row) => withoutSmallCells(row, `lastmile_active_members(${row.alias}.county_code, ${row.alias}.id)`))
  activeMemberCount?: number;

  @OpenComputed(INTERNAL, '本地队员：住在队伍所在区划内 / Members who live within the region of its seat', (row) => withoutSmallCells(row, `lastmile_local_members(${row.alias}.county_code, ${row.alias}.id, ${row.column('regionCode')})`))
  localMemberCount?: number;

  @OpenMany(INTERNAL, '结对的阵地 / Places linked with it', () => TeamPlaceLink, 'team')
  placeLinks?: never;

  @OpenMany(INTERNAL, '队员 / Memberships', () => TeamMembership, 'team')
  memberships?: never;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
