import { Int } from 'type-graphql';
import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import { CONTACT, INTERNAL, NAME, PUBLIC } from '../../access/data-classes.ts';
import { Coded, Day, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned } from '../../database/county-owned.ts';
import { beyond } from '../../reading/beyond.ts';
import { Open, OpenComputed, OpenMany, OpenOne, Readable } from '../../reading/declare.ts';
import { byCounty } from '../../reading/row.ts';
import { DateOnly, RegionCode } from '../../reading/scalars.ts';
import { Region } from '../regions/region.ts';
import { PlaceFunction, PlaceKind, SiteVenue } from './place.codes.ts';
import { TeamPlaceLink } from '../teams/team-place-link.ts';
import { PlaceInspection } from './place-inspection.ts';
import { positionOf } from './position.ts';
import { told } from './three-have.ts';

beyond({
  name: 'lastmile_services_at', parameters: 'county bpchar, seat bpchar, days integer', returns: 'integer',
  body: `select count(distinct coalesce(s.order_id, s.activity_id))::int from service_records s where s.county_code = county and s.state = 'CONFIRMED' and s.service_start >= now() - make_interval(days => days)
    and s.region_code between seat and (case when seat like '%000000' then left(seat, 6) || '999999' when seat like '%000' then left(seat, 9) || '999' else seat end)::bpchar`,
  reads: { service_records: ['county_code', 'order_id', 'activity_id', 'region_code', 'state', 'service_start'] },
});
beyond({
  name: 'lastmile_activities_at', parameters: 'county bpchar, site uuid, days integer', returns: 'integer',
  body: `select count(*)::int from service_activities a where a.county_code = county and a.place_id = site and a.state = 'HELD' and a.starts_at >= now() - make_interval(days => days)`,
  reads: { service_activities: ['county_code', 'place_id', 'state', 'starts_at'] },
});

/** R16: of a tier, orders served and activities held in its region; of a single site, the activities held there. */
const servicesWithin = (days: number) => ({ alias }: { alias: string }) =>
  `(case when ${alias}.kind = 'SERVICE_SITE' then lastmile_activities_at(${alias}.county_code, ${alias}.id, ${days}) else lastmile_services_at(${alias}.county_code, ${alias}.region_code, ${days}) end)`;

/** 阵地: a place of the three-tier network or a service site (policy 二-2). */
@Entity({ tableName: 'places' })
@Index({ properties: ['countyCode', 'regionCode', 'id'] })
@Readable('阵地 / Place', {
  rows: { region: byCounty, team: byCounty, anonymous: (row) => `${row.column('active')}` },
  defaultOrder: ['REGION_CODE_ASC'],
})
export class Place extends CountyOwned {
  @Open(PUBLIC, '名称 / Name', { search: true })
  @Text()
  name!: string;

  @Open(PUBLIC, '类型 / Kind', { type: () => PlaceKind })
  @Coded(() => PlaceKind)
  kind!: PlaceKind;

  @Open(PUBLIC, '区划代码 / Region code', { sort: true, type: () => RegionCode })
  @RegionColumn()
  regionCode!: string;

  @OpenOne(PUBLIC, '区划 / Region', () => Region)
  region?: Region;

  @Open(PUBLIC, '站点场所类型 / Where a service site stands', { required: false, type: () => SiteVenue })
  @Coded(() => SiteVenue, { nullable: true })
  venueType?: SiteVenue | null;

  @Open(PUBLIC, '功能 / What it is for', { type: () => [PlaceFunction] })
  @Property({ columnType: 'text[]', type: 'array' })
  functions: PlaceFunction[] = [];

  @Open(PUBLIC, '地址 / Address', { required: false, type: () => String })
  @Text({ nullable: true })
  address?: string | null;

  /** Decimal degrees, north and east. Both or neither. */
  @Property({ type: 'double', nullable: true })
  latitude?: number | null;

  @Property({ type: 'double', nullable: true })
  longitude?: number | null;

  @OpenComputed(PUBLIC, '坐标“纬度,经度”，十进制度 / Position as "latitude,longitude", decimal degrees', positionOf, { type: () => String })
  position?: string | null;

  @Open(PUBLIC, '开放时间 / Opening hours', { required: false, type: () => String })
  @Text({ nullable: true })
  openingHours?: string | null;

  @Open(PUBLIC, '常设服务项目，每行一个 / Standing projects, one in a line', { required: false, type: () => String })
  @Text({ nullable: true })
  standingProjects?: string | null;

  @Open(PUBLIC, '服务电话 / Public phone of the place', { required: false, type: () => String })
  @Text({ nullable: true })
  publicPhone?: string | null;

  @Open(NAME, '专人 / Responsible person', { mask: 'name', type: () => String })
  @Text({ nullable: true })
  responsibleName?: string | null;

  @Open(CONTACT, '专人电话 / Phone of the responsible person', { mask: 'phone', type: () => String })
  @Text({ nullable: true })
  responsiblePhone?: string | null;

  @Open(INTERNAL, '专人任期自 / Term of the responsible person, from', { type: () => DateOnly })
  @Day({ nullable: true })
  responsibleFrom?: string | null;

  @Open(INTERNAL, '专人任期至，空为长期 / Term of the responsible person, until; null is open', { type: () => DateOnly })
  @Day({ nullable: true })
  responsibleUntil?: string | null;

  @Open(INTERNAL, '管理制度文件 / Document of its rules', { type: () => String })
  @Text({ nullable: true })
  ruleDocument?: string | null;

  @Open(INTERNAL, '最近巡检日期 / Last inspected on', { type: () => DateOnly })
  @Day({ nullable: true })
  inspectedOn?: string | null;

  @Open(INTERNAL, '最近巡检合格 / Passed the last inspection', { type: () => Boolean })
  @Property({ type: 'boolean', nullable: true })
  inspectionPassed?: boolean | null;

  @OpenComputed(PUBLIC, '有人员：专人在任且有电话 / Has a responsible person with a phone, in office', told('person'), { type: () => Boolean, noFilter: false })
  hasPerson?: boolean;

  @OpenComputed(PUBLIC, '有项目：有常设服务项目 / Has a standing project', told('project'), { type: () => Boolean })
  hasProject?: boolean;

  @OpenComputed(PUBLIC, '有管理：有开放时间、管理制度，最近巡检合格 / Is managed: opening hours, rules, passed its last inspection', told('management'), { type: () => Boolean })
  hasManagement?: boolean;

  @OpenComputed(PUBLIC, '三有达标 / Has all three', told('qualified'), { type: () => Boolean, noFilter: false })
  qualified?: boolean;

  /** R16: how often people were served there; a figure of the place, never a ranking of people. */
  @OpenComputed(INTERNAL, '近 30 天服务次数：中心、所、站为所在区划的服务单和活动，站点为在此举办的活动 / Within 30 days: orders served and activities held in the region of a tier; activities held at a site', servicesWithin(30), { type: () => Int, noFilter: false })
  servicesIn30Days?: number | null;

  @OpenComputed(INTERNAL, '近 60 天服务次数 / The same within 60 days', servicesWithin(60), { type: () => Int })
  servicesIn60Days?: number | null;

  @Open(PUBLIC, '启用 / Active')
  @Property({ type: 'boolean', default: true })
  active: boolean = true;

  @OpenMany(INTERNAL, '巡检记录 / Inspections', () => PlaceInspection, 'place')
  inspections?: never;

  @OpenMany(INTERNAL, '结对的队伍 / Teams linked with it', () => TeamPlaceLink, 'place')
  teamLinks?: never;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
