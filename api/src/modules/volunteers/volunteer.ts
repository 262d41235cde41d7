import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { CONTACT, IDENTITY, INTERNAL, NAME } from '../../access/data-classes.ts';
import { Coded, Day, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned } from '../../database/county-owned.ts';
import { beyond } from '../../reading/beyond.ts';
import { Open, OpenComputed, OpenMany, OpenOne, Readable } from '../../reading/declare.ts';
import { ROLES_WITHOUT_PEOPLE } from '../../reading/roles-without-people.ts';
import { byRegion } from '../../reading/row.ts';
import { DateOnly, RegionCode } from '../../reading/scalars.ts';
import { ServiceRecord } from '../hours/service-record.ts';
import { Region } from '../regions/region.ts';
import { TeamMembership } from '../teams/team-membership.ts';
import { Gender, PoliticalStatus, VolunteerState } from './volunteer.codes.ts';

beyond({
  name: 'lastmile_confirmed_minutes', parameters: 'county bpchar, volunteer uuid', returns: 'integer',
  body: `select coalesce(sum(s.creditable_minutes), 0)::int from service_records s where s.county_code = county and s.volunteer_id = volunteer and s.state = 'CONFIRMED'`,
  reads: { service_records: ['county_code', 'volunteer_id', 'state', 'creditable_minutes'] },
});

/** 志愿者: a natural person who serves (条例 §7). The ID number is kept encrypted; only its masked form can be read. */
@Entity({ tableName: 'volunteers' })
@Unique({ properties: ['countyCode', 'volunteerNo'] })
@Unique({ properties: ['countyCode', 'idNumberHash'] })
@Index({ properties: ['countyCode', 'regionCode', 'id'] })
@Readable('志愿者 / Volunteer', {
  rows: {
    region: byRegion('regionCode'), except: ROLES_WITHOUT_PEOPLE,
    team: (row) => `${row.column('countyCode')} = ${row.viewer('countyLo')} and exists (select 1 from team_memberships m where m.county_code = ${row.alias}.county_code and m.volunteer_id = ${row.alias}.id and m.team_id = ${row.viewer('team')} and m.left_on is null)`,
  },
  // The row rule of a leader shows members alone, so each of them is "its member" (access §2).
  heldByTeam: () => 'true',
})
export class Volunteer extends CountyOwned {
  @Open(INTERNAL, '志愿者编号 / Volunteer number')
  @Text()
  volunteerNo!: string;

  @Open(NAME, '姓名 / Name', { mask: 'name', sort: true, search: ['nameInitials'] })
  @Text()
  name!: string;

  @Text()
  nameInitials!: string;

  @Open(INTERNAL, '性别 / Gender', { type: () => Gender })
  @Coded(() => Gender, { nullable: true })
  gender?: Gender;

  @Open(CONTACT, '手机号 / Phone', { mask: 'phone' })
  @Text({ nullable: true })
  phone?: string;

  @Open(IDENTITY, '证件号（脱敏）/ ID number, masked', { mask: 'stored' })
  @Text({ nullable: true })
  idNumberMasked?: string;

  /** AES-256-GCM with key id (domain §2.6). Never in the API; a reveal decrypts it and is audited. */
  @Text({ nullable: true })
  idNumberCipher?: string;

  /** Keyed hash per county, to find the same person twice. */
  @Text({ nullable: true })
  idNumberHash?: string;

  @Open(IDENTITY, '出生日期 / Birth date', { type: () => DateOnly })
  @Day({ nullable: true })
  birthDate?: string;

  @Open(IDENTITY, '政治面貌 / Political status', { type: () => PoliticalStatus })
  @Coded(() => PoliticalStatus, { nullable: true })
  politicalStatus?: PoliticalStatus;

  @Open(INTERNAL, '所在区划代码 / Region code', { sort: true, type: () => RegionCode })
  @RegionColumn()
  regionCode!: string;

  @OpenOne(INTERNAL, '所在区划 / Region', () => Region)
  region?: Region;

  @Open(INTERNAL, '服务技能 / Skills', { type: () => [String], noFilter: true })
  @Property({ columnType: 'text[]', type: 'array' })
  skills: string[] = [];

  @Open(INTERNAL, '状态 / State', { type: () => VolunteerState, required: true })
  @Coded(() => VolunteerState)
  state: VolunteerState = 'ACTIVE';

  @Open(INTERNAL, '注册日期 / Registered on', { type: () => DateOnly, sort: true })
  @Day()
  registeredOn!: string;

  @OpenComputed(INTERNAL, '已确认服务时长（分钟）/ Confirmed service, minutes', (row) => `lastmile_confirmed_minutes(${row.alias}.county_code, ${row.alias}.id)`)
  confirmedMinutes?: number;

  @OpenMany(INTERNAL, '所在队伍，含历史 / Memberships in teams, with their history', () => TeamMembership, 'volunteer')
  memberships?: never;

  @OpenMany(INTERNAL, '服务记录 / Service records', () => ServiceRecord, 'volunteer')
  serviceRecords?: never;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
