import { Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import { type Rel } from '@mikro-orm/core';
import { CONTACT, IDENTITY, INTERNAL, NAME, SENSITIVE } from '../../access/data-classes.ts';
import { Coded, Day, RegionColumn, Text } from '../../database/columns.ts';
import { CountyOwned, InCounty } from '../../database/county-owned.ts';
import { beyond } from '../../reading/beyond.ts';
import { Open, OpenComputed, OpenMany, OpenOne, Readable } from '../../reading/declare.ts';
import { ROLES_WITHOUT_PEOPLE } from '../../reading/roles-without-people.ts';
import { byRegion } from '../../reading/row.ts';
import { DateOnly, RegionCode } from '../../reading/scalars.ts';
import { ServiceRecord } from '../hours/service-record.ts';
import { Region } from '../regions/region.ts';
import { TeamMembership } from '../teams/team-membership.ts';
import { Qualification } from '../training/qualification.ts';
import { TrainingResult } from '../training/training-result.ts';
import { Skill } from './skill.codes.ts';
import { VolunteerConsent } from './volunteer-consent.ts';
import { VolunteerEvent } from './volunteer-event.ts';
import { VolunteerMerge } from './volunteer-merge.ts';
import { Gender, GuardianRelation, IdDocumentType, Occupation, PoliticalStatus, RegistrationChannel, ServiceTime, Talent, VolunteerState } from './volunteer.codes.ts';

beyond({
  name: 'lastmile_confirmed_minutes', parameters: 'county bpchar, volunteer uuid', returns: 'integer',
  body: `select coalesce(sum(s.creditable_minutes), 0)::int from service_records s where s.county_code = county and s.volunteer_id = volunteer and s.state = 'CONFIRMED'`,
  reads: { service_records: ['county_code', 'volunteer_id', 'state', 'creditable_minutes'] },
});

beyond({
  name: 'lastmile_trained', parameters: 'county bpchar, volunteer uuid', returns: 'boolean',
  body: `select exists (select 1 from training_results t join training_courses c on c.county_code = t.county_code and c.id = t.course_id where t.county_code = county and t.volunteer_id = volunteer
    and t.outcome = 'PASSED' and c.kind = 'BASIC' and (t.valid_until is null or t.valid_until >= (now() at time zone 'Asia/Shanghai')::date))`,
  reads: { training_results: ['county_code', 'volunteer_id', 'course_id', 'outcome', 'valid_until'], training_courses: ['county_code', 'id', 'kind'] },
});

/**
 * 志愿者: a natural person who serves (条例 §7). The ID number is kept encrypted; only its masked form can be read. Of one number one
 * registration stands by itself in a county (`volunteers_one_person`); a further one waits beside it, until they are merged (R79).
 */
@Entity({ tableName: 'volunteers' })
@Unique({ properties: ['countyCode', 'volunteerNo'] })
@Index({ properties: ['countyCode', 'idNumberHash'] })
@Index({ properties: ['countyCode', 'state', 'id'] })
@Index({ properties: ['countyCode', 'mergedInto', 'id'] })
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
  @Open(INTERNAL, '志愿者编号 / Volunteer number', { search: ['formerNos'] })
  @Text()
  volunteerNo!: string;

  /** 曾用编号: numbers of registrations that were merged into this one, which keep working. */
  @Open(INTERNAL, '曾用编号，以空格分隔 / Former numbers, separated by spaces', { noFilter: true, type: () => String })
  @Text({ nullable: true })
  formerNos?: string | null;

  @Open(INTERNAL, '全国编号 / Number in the national system', { type: () => String })
  @Text({ nullable: true })
  externalVolunteerNo?: string | null;

  @Open(NAME, '姓名 / Name', { mask: 'name', sort: true, search: ['nameInitials'] })
  @Text()
  name!: string;

  @Text()
  nameInitials!: string;

  @Open(INTERNAL, '性别 / Gender', { type: () => Gender })
  @Coded(() => Gender, { nullable: true })
  gender?: Gender | null;

  @Open(CONTACT, '手机号 / Phone', { mask: 'phone', type: () => String })
  @Text({ nullable: true })
  phone?: string | null;

  @Open(IDENTITY, '证件类型 / Type of identity document', { type: () => IdDocumentType })
  @Coded(() => IdDocumentType, { nullable: true })
  idDocumentType?: IdDocumentType | null;

  @Open(IDENTITY, '证件号（脱敏）/ ID number, masked', { mask: 'stored', type: () => String })
  @Text({ nullable: true })
  idNumberMasked?: string | null;

  /** AES-256-GCM with key id (domain §2.6). Never in the API; a reveal decrypts it and is audited. */
  @Text({ nullable: true })
  idNumberCipher?: string | null;

  /** Keyed hash per county, to find the same person twice. */
  @Text({ nullable: true })
  idNumberHash?: string | null;

  @Open(IDENTITY, '出生日期 / Birth date', { type: () => DateOnly })
  @Day({ nullable: true })
  birthDate?: string | null;

  @Open(IDENTITY, '政治面貌 / Political status', { type: () => PoliticalStatus })
  @Coded(() => PoliticalStatus, { nullable: true })
  politicalStatus?: PoliticalStatus | null;

  @Open(INTERNAL, '所在区划代码 / Region code', { sort: true, type: () => RegionCode })
  @RegionColumn()
  regionCode!: string;

  @OpenOne(INTERNAL, '所在区划 / Region', () => Region)
  region?: Region;

  @Open(IDENTITY, '在职党员 / In-service Party member', { type: () => Boolean })
  @Property({ type: 'boolean', default: false })
  inServicePartyMember: boolean = false;

  /** Last day in service; what is done afterwards is not counted as a Party member in service does it (M1). */
  @Open(IDENTITY, '在职至（退休、离岗日期）/ In service until', { type: () => DateOnly })
  @Day({ nullable: true })
  inServiceUntil?: string | null;

  @Open(IDENTITY, '领导干部 / Leader cadre', { type: () => Boolean })
  @Property({ type: 'boolean', default: false })
  leaderCadre: boolean = false;

  @Open(INTERNAL, '职业 / Occupation', { type: () => Occupation })
  @Coded(() => Occupation, { nullable: true })
  occupation?: Occupation | null;

  @Open(INTERNAL, '工作单位 / Employer', { type: () => String })
  @Text({ nullable: true })
  employer?: string | null;

  @Open(INTERNAL, '服务技能 / Skills', { type: () => [Skill] })
  @Property({ columnType: 'text[]', type: 'array' })
  skills: Skill[] = [];

  @Open(INTERNAL, '可服务时间 / When they can serve', { type: () => [ServiceTime] })
  @Property({ columnType: 'text[]', type: 'array' })
  serviceTimes: ServiceTime[] = [];

  @Open(INTERNAL, '人才类别 / Talents', { type: () => [Talent] })
  @Property({ columnType: 'text[]', type: 'array' })
  talents: Talent[] = [];

  @Open(SENSITIVE, '监护人 / Guardian', { mask: 'name', type: () => String })
  @Text({ nullable: true })
  guardianName?: string | null;

  @Open(SENSITIVE, '监护人电话 / Phone of the guardian', { mask: 'phone', type: () => String })
  @Text({ nullable: true })
  guardianPhone?: string | null;

  @Open(SENSITIVE, '监护人与本人关系 / Relation of the guardian', { type: () => GuardianRelation })
  @Coded(() => GuardianRelation, { nullable: true })
  guardianRelation?: GuardianRelation | null;

  @Open(INTERNAL, '登记渠道 / How they came to register', { type: () => RegistrationChannel })
  @Coded(() => RegistrationChannel, { nullable: true })
  channel?: RegistrationChannel | null;

  /** 预登记: somebody entered the name before the person came; it is claimed with a document. */
  @Open(INTERNAL, '预登记，待本人认领 / Entered beforehand, to be claimed by the person', { type: () => Boolean })
  @Property({ type: 'boolean', default: false })
  preRegistered: boolean = false;

  @OpenOne(INTERNAL, '同一证件的已有登记，请合并 / Registration of the same document, to be merged with', () => Volunteer)
  @InCounty(() => Volunteer, { nullable: true })
  duplicateOf?: Rel<Volunteer> | null;

  @OpenOne(INTERNAL, '已并入的登记 / Registration that this one was merged into', () => Volunteer)
  @InCounty(() => Volunteer, { nullable: true })
  mergedInto?: Rel<Volunteer> | null;

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

  @OpenMany(INTERNAL, '办理经过 / Steps of the registration', () => VolunteerEvent, 'volunteer')
  events?: never;

  @OpenMany(INTERNAL, '培训结果 / Results of trainings', () => TrainingResult, 'volunteer')
  trainings?: never;

  @OpenMany(INTERNAL, '资格证书 / Qualifications', () => Qualification, 'volunteer')
  qualifications?: never;

  /** 先培训再上岗 (R68): what the gate looks at. */
  @OpenComputed(INTERNAL, '基础知识培训在有效期内 / Has passed a basic training that counts today', (row) => `lastmile_trained(${row.alias}.county_code, ${row.alias}.id)`, { type: () => Boolean })
  trained?: boolean;

  @OpenMany(INTERNAL, '同意记录 / Consents', () => VolunteerConsent, 'volunteer')
  consents?: never;

  @OpenMany(INTERNAL, '并入的登记 / Registrations that were merged into this one', () => VolunteerMerge, 'into')
  merges?: never;

  @Open(INTERNAL, '版本号 / Version', { noFilter: true })
  @Property({ type: 'integer', version: true })
  version!: number;
}
