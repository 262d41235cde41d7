/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** 登记资格证书 / Put a qualification on record */
export type AddQualificationInput = {
  /** 证书编号，不超过 40 字 / Number of the certificate, at most 40 characters */
  certificateNo: string;
  /** 有效至，不填为长期 / Valid until; for good when left out */
  expiresOn?: string | null | undefined;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 发证日期 / Issued on */
  issuedOn: string;
  /** 发证单位，不超过 60 字 / Issuer, at most 60 characters */
  issuer: string;
  /** 技能 / Skill */
  skill: Skill;
  /** 志愿者 / Volunteer */
  volunteerId: string;
};

/** 办理志愿者登记 / Take a registration further */
export type AdvanceVolunteerInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 说明，不超过 200 字；不予通过、暂停时必填 / Note, at most 200 characters; needed with REJECT and SUSPEND */
  note?: string | null | undefined;
  /** 步骤 / Step */
  step: VolunteerStep;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
  /** 志愿者 / Volunteer */
  volunteerId: string;
};

/** 按 Boolean 筛选 / Filter by Boolean */
export type BooleanFilter = {
  /** 等于 / Equal */
  eq?: boolean | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 认领预登记的志愿者，或更正证件 / Claim a registration that was entered beforehand, or correct the document */
export type ClaimVolunteerInput = {
  /** 出生日期；居民身份证自动得出，其他证件必填 / Birth date; a resident number tells it, other documents need it */
  birthDate?: string | null | undefined;
  /** 怎样征得同意，如“本人当面签字”，不超过 100 字 / How the consent was obtained, at most 100 characters */
  consentMethod: string;
  /** 证件类型 / Type of document */
  idDocumentType: IdDocumentType;
  /** 证件号；只加密保存，列表只显示部分 / Number of the document; kept encrypted, lists show a part of it */
  idNumber: string;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
  /** 志愿者 / Volunteer */
  volunteerId: string;
};

/** 同意的事项 / What is consented to */
export type ConsentPurpose =
  /** 监护人同意参加 / Guardian consents to the service */
  | 'GUARDIAN'
  /** 使用影像 / Use of pictures */
  | 'IMAGE'
  /** 公示姓名 / The name in public notices */
  | 'PUBLIC_NAME'
  /** 登记和服务记录 / Registration and service records */
  | 'REGISTRATION'
  /** 提供给其他单位 / Passing on to other bodies */
  | 'SHARING';

/** 培训类型 / Kind of course */
export type CourseKind =
  /** 基础知识培训 / Basic knowledge */
  | 'BASIC'
  /** 项目任务培训 / Briefing for a project */
  | 'PROJECT_BRIEFING'
  /** 专业技能培训 / Skills */
  | 'SKILL';

/** 按 Date 筛选 / Filter by Date */
export type DateFilter = {
  /** 等于 / Equal */
  eq?: string | null | undefined;
  /** 大于或等于 / At or after */
  gte?: string | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
  /** 小于 / Before */
  lt?: string | null | undefined;
};

/** 修改志愿者登记；未给的不变 / Edit a registration; what is left out stays */
export type EditVolunteerInput = {
  /** 出生日期；居民身份证自动得出，其他证件必填 / Birth date; a resident number tells it, other documents need it */
  birthDate?: string | null | undefined;
  /** 工作单位，不超过 60 字 / Employer, at most 60 characters */
  employer?: string | null | undefined;
  /** 全国志愿服务信息系统编号，不超过 30 字 / Number in the national system, at most 30 characters */
  externalVolunteerNo?: string | null | undefined;
  /** 性别；居民身份证自动得出 / Gender; a resident number tells it */
  gender?: Gender | null | undefined;
  /** 监护人姓名，未满 18 周岁必填 / Guardian, needed under 18 */
  guardianName?: string | null | undefined;
  /** 监护人电话，未满 18 周岁必填 / Phone of the guardian, needed under 18 */
  guardianPhone?: string | null | undefined;
  /** 监护人与本人关系，未满 18 周岁必填 / Relation of the guardian, needed under 18 */
  guardianRelation?: GuardianRelation | null | undefined;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 在职党员 / In-service Party member */
  inServicePartyMember?: boolean | null | undefined;
  /** 在职至：退休、离岗日期，之后的服务不计入在职党员 / Last day in service; what is done afterwards is not counted as an in-service Party member */
  inServiceUntil?: string | null | undefined;
  /** 领导干部 / Leader cadre */
  leaderCadre?: boolean | null | undefined;
  /** 姓名 / Name */
  name?: string | null | undefined;
  /** 职业 / Occupation */
  occupation?: Occupation | null | undefined;
  /** 手机号 / Phone */
  phone?: string | null | undefined;
  /** 政治面貌 / Political status */
  politicalStatus?: PoliticalStatus | null | undefined;
  /** 居住地区划代码 / Region code of the home */
  regionCode?: string | null | undefined;
  /** 可服务时间，至少一项 / When they can serve, at least one */
  serviceTimes?: Array<ServiceTime> | null | undefined;
  /** 服务技能，可多选 / Skills */
  skills?: Array<Skill> | null | undefined;
  /** 人才类别，可多选 / Talents */
  talents?: Array<Talent> | null | undefined;
  /** 页面上看到的版本号；已被他人改动则不办理 / Version that was shown; refused when somebody changed it since */
  version?: number | null | undefined;
  /** 志愿者 / Volunteer */
  volunteerId: string;
};

/** 导出一个人的全部资料，交给本人（个保法 §45）/ Everything held about one person, to be handed to that person */
export type ExportVolunteerFileInput = {
  /** 本人怎样提出，不超过 100 字 / How the person asked for it, at most 100 characters */
  request: string;
  /** 志愿者 / Volunteer */
  volunteerId: string;
};

/** 性别 / Gender */
export type Gender =
  /** 女 / Female */
  | 'FEMALE'
  /** 男 / Male */
  | 'MALE';

/** 按 Gender 筛选 / Filter by Gender */
export type GenderFilter = {
  /** 等于 / Equal */
  eq?: Gender | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<Gender> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 记录一项同意 / Put a consent on record */
export type GiveConsentInput = {
  /** 由监护人作出；未满 18 周岁须由监护人 / Given by the guardian, as must be under 18 */
  byGuardian?: boolean | null | undefined;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 怎样征得同意，如“本人当面签字”，不超过 100 字 / How the consent was obtained, at most 100 characters */
  method: string;
  /** 事项 / Purpose */
  purpose: ConsentPurpose;
  /** 志愿者 / Volunteer */
  volunteerId: string;
};

/** 监护人与本人关系 / Relation of the guardian */
export type GuardianRelation =
  /** 祖父母、外祖父母 / Grandparent */
  | 'GRANDPARENT'
  /** 其他监护人 / Other guardian */
  | 'OTHER'
  /** 父母 / Parent */
  | 'PARENT'
  /** 成年兄姐 / Adult sibling */
  | 'SIBLING';

/** 按 GuardianRelation 筛选 / Filter by GuardianRelation */
export type GuardianRelationFilter = {
  /** 等于 / Equal */
  eq?: GuardianRelation | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<GuardianRelation> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 按 ID 筛选 / Filter by ID */
export type IdFilter = {
  /** 等于 / Equal */
  eq?: string | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<string> | null | undefined;
};

/** 证件类型 / Type of identity document */
export type IdDocumentType =
  /** 外国人永久居留身份证 / Permanent residence card of a foreigner */
  | 'FOREIGN_PERMANENT'
  /** 港澳居民来往内地通行证 / Mainland travel permit for Hong Kong and Macao residents */
  | 'HK_MACAO_PERMIT'
  /** 港澳台居民居住证 / Residence permit for Hong Kong, Macao and Taiwan residents */
  | 'HMT_RESIDENCE'
  /** 护照 / Passport */
  | 'PASSPORT'
  /** 居民身份证 / Resident identity card */
  | 'RESIDENT_ID'
  /** 台湾居民来往大陆通行证 / Mainland travel permit for Taiwan residents */
  | 'TAIWAN_PERMIT';

/** 按 IdDocumentType 筛选 / Filter by IdDocumentType */
export type IdDocumentTypeFilter = {
  /** 等于 / Equal */
  eq?: IdDocumentType | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<IdDocumentType> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 加入队伍 / Join a team */
export type JoinTeamInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 队伍 / Team */
  teamId: string;
  /** 志愿者 / Volunteer */
  volunteerId: string;
};

/** 核验或作废资格证书 / Verify or revoke a qualification */
export type JudgeQualificationInput = {
  /** 真实有效 / It is genuine */
  genuine: boolean;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 资格证书 / Qualification */
  qualificationId: string;
};

/** 离开队伍 / Leave a team */
export type LeaveTeamInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 队员关系 / Membership */
  membershipId: string;
};

/** 合并同一人的两份登记 / Merge two registrations of one person */
export type MergeVolunteersInput = {
  /** 被合并的登记 / The registration to be absorbed */
  absorbedId: string;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 保留的登记 / The registration that stays */
  intoId: string;
  /** 为什么是同一人，不超过 200 字 / Why they are one person, at most 200 characters */
  note: string;
};

/** 职业 / Occupation */
export type Occupation =
  /** 农技人员 / Agricultural technician */
  | 'AGRONOMIST'
  /** 文艺工作者 / Artist */
  | 'ARTIST'
  /** 机关干部 / Official */
  | 'CADRE'
  /** 农民 / Farmer */
  | 'FARMER'
  /** 自由职业 / Freelance */
  | 'FREELANCE'
  /** 法律工作者 / Legal worker */
  | 'LEGAL'
  /** 医务人员 / Medical staff */
  | 'MEDICAL'
  /** 其他 / Other */
  | 'OTHER'
  /** 民企职工 / Staff of a private enterprise */
  | 'PRIVATE_ENTERPRISE'
  /** 事业单位人员 / Staff of a public institution */
  | 'PUBLIC_INSTITUTION'
  /** 离退休人员 / Retired */
  | 'RETIRED'
  /** 个体经营者 / Self-employed */
  | 'SELF_EMPLOYED'
  /** 社会组织从业者 / Staff of a social organisation */
  | 'SOCIAL_ORGANISATION'
  /** 国企职工 / Staff of a state enterprise */
  | 'STATE_ENTERPRISE'
  /** 学生 / Student */
  | 'STUDENT'
  /** 教师 / Teacher */
  | 'TEACHER'
  /** 科技人员 / Technician */
  | 'TECHNICIAN'
  /** 军人、退役军人 / Soldier or veteran */
  | 'VETERAN'
  /** 村（社区）干部 / Village official */
  | 'VILLAGE_CADRE';

/** 按 Occupation 筛选 / Filter by Occupation */
export type OccupationFilter = {
  /** 等于 / Equal */
  eq?: Occupation | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<Occupation> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 政治面貌 / Political status */
export type PoliticalStatus =
  /** 民主党派 / Democratic party */
  | 'DEMOCRATIC_PARTY'
  /** 无党派人士 / Independent */
  | 'INDEPENDENT'
  /** 共青团员 / League member */
  | 'LEAGUE_MEMBER'
  /** 群众 / None */
  | 'MASSES'
  /** 中共党员 / Party member */
  | 'PARTY_MEMBER'
  /** 中共预备党员 / Probationary member */
  | 'PROBATIONARY';

/** 按 PoliticalStatus 筛选 / Filter by PoliticalStatus */
export type PoliticalStatusFilter = {
  /** 等于 / Equal */
  eq?: PoliticalStatus | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<PoliticalStatus> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 资格状态 / State of a qualification */
export type QualificationState =
  /** 已作废 / Revoked */
  | 'REVOKED'
  /** 待核验 / To be verified */
  | 'UNVERIFIED'
  /** 已核验 / Verified */
  | 'VERIFIED';

/** 按 RegionCode 筛选 / Filter by RegionCode */
export type RegionCodeFilter = {
  /** 等于 / Equal */
  eq?: string | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<string> | null | undefined;
  /** 在该区划及其下级之内 / Within the region and all below it */
  within?: string | null | undefined;
};

/** 志愿者登记 / Register a volunteer */
export type RegisterVolunteerInput = {
  /** 出生日期；居民身份证自动得出，其他证件必填 / Birth date; a resident number tells it, other documents need it */
  birthDate?: string | null | undefined;
  /** 登记渠道，默认窗口登记 / How they came to register; default OFFICE */
  channel?: RegistrationChannel | null | undefined;
  /** 怎样征得同意，如“本人当面签字”，不超过 100 字 / How the consent was obtained, at most 100 characters；预登记可不填 / may be left out when entered beforehand */
  consentMethod?: string | null | undefined;
  /** 工作单位，不超过 60 字 / Employer, at most 60 characters */
  employer?: string | null | undefined;
  /** 全国志愿服务信息系统编号，不超过 30 字 / Number in the national system, at most 30 characters */
  externalVolunteerNo?: string | null | undefined;
  /** 性别；居民身份证自动得出 / Gender; a resident number tells it */
  gender?: Gender | null | undefined;
  /** 监护人怎样征得同意，如“本人当面签字”，不超过 100 字 / How the consent was obtained, at most 100 characters；未满 18 周岁必填 / of the guardian, needed under 18 */
  guardianConsentMethod?: string | null | undefined;
  /** 监护人姓名，未满 18 周岁必填 / Guardian, needed under 18 */
  guardianName?: string | null | undefined;
  /** 监护人电话，未满 18 周岁必填 / Phone of the guardian, needed under 18 */
  guardianPhone?: string | null | undefined;
  /** 监护人与本人关系，未满 18 周岁必填 / Relation of the guardian, needed under 18 */
  guardianRelation?: GuardianRelation | null | undefined;
  /** 证件类型；预登记可不填 / Type of document; may be left out when entered beforehand */
  idDocumentType?: IdDocumentType | null | undefined;
  /** 证件号；只加密保存，列表只显示部分 / Number of the document; kept encrypted, lists show a part of it */
  idNumber?: string | null | undefined;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 在职党员 / In-service Party member */
  inServicePartyMember?: boolean | null | undefined;
  /** 在职至：退休、离岗日期，之后的服务不计入在职党员 / Last day in service; what is done afterwards is not counted as an in-service Party member */
  inServiceUntil?: string | null | undefined;
  /** 领导干部 / Leader cadre */
  leaderCadre?: boolean | null | undefined;
  /** 姓名 / Name */
  name: string;
  /** 职业 / Occupation */
  occupation?: Occupation | null | undefined;
  /** 手机号 / Phone */
  phone?: string | null | undefined;
  /** 政治面貌 / Political status */
  politicalStatus?: PoliticalStatus | null | undefined;
  /** 预登记：名单先录入，以后由本人带证件认领 / Entered beforehand, to be claimed with a document */
  preRegistered?: boolean | null | undefined;
  /** 居住地区划代码 / Region code of the home */
  regionCode: string;
  /** 可服务时间，至少一项 / When they can serve, at least one */
  serviceTimes?: Array<ServiceTime> | null | undefined;
  /** 服务技能，可多选 / Skills */
  skills?: Array<Skill> | null | undefined;
  /** 人才类别，可多选 / Talents */
  talents?: Array<Talent> | null | undefined;
};

/** 登记渠道 / How somebody came to register */
export type RegistrationChannel =
  /** 入户走访 / Home visit */
  | 'HOME_VISIT'
  /** 批量导入 / Import */
  | 'IMPORT'
  /** 窗口登记 / At the office */
  | 'OFFICE'
  /** 网上登记 / Online */
  | 'ONLINE'
  /** 队伍推荐 / Through a team */
  | 'TEAM'
  /** 单位组织 / Through the employer */
  | 'UNIT';

/** 按 RegistrationChannel 筛选 / Filter by RegistrationChannel */
export type RegistrationChannelFilter = {
  /** 等于 / Equal */
  eq?: RegistrationChannel | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<RegistrationChannel> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 按 Relation 筛选 / Filter by Relation */
export type RelationFilter = {
  /** 等于 / Equal */
  eq?: string | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<string> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 可服务时间 / When somebody can serve */
export type ServiceTime =
  /** 随时 / Any time */
  | 'ANY_TIME'
  /** 工作日晚上 / Weekday evenings */
  | 'EVENING'
  /** 节假日 / Holidays */
  | 'HOLIDAY'
  /** 工作日白天 / Weekdays */
  | 'WEEKDAY'
  /** 周末 / Weekends */
  | 'WEEKEND';

/** 按 ServiceTimeList 筛选 / Filter by ServiceTimeList */
export type ServiceTimeListFilter = {
  /** 包含该项 / Holds this one */
  has?: ServiceTime | null | undefined;
};

/** 服务技能 / Skill */
export type Skill =
  /** 文艺·书画 / Arts: calligraphy and painting */
  | 'ART_CALLIGRAPHY'
  /** 文艺·舞蹈 / Arts: dance */
  | 'ART_DANCE'
  /** 文艺·非遗 / Arts: heritage crafts */
  | 'ART_HERITAGE'
  /** 文艺·器乐 / Arts: instruments */
  | 'ART_INSTRUMENT'
  /** 文艺·戏曲 / Arts: opera */
  | 'ART_OPERA'
  /** 文艺·摄影 / Arts: photography */
  | 'ART_PHOTO'
  /** 文艺·声乐 / Arts: singing */
  | 'ART_SINGING'
  /** 驾驶 / Driving */
  | 'DRIVING'
  /** 法律·律师咨询 / Law: advice */
  | 'LAW_ADVICE'
  /** 法律·调解 / Law: mediation */
  | 'LAW_MEDIATION'
  /** 法律·公证 / Law: notary */
  | 'LAW_NOTARY'
  /** 生活·家电维修 / Daily life: appliances */
  | 'LIFE_APPLIANCE'
  /** 生活·烹饪 / Daily life: cooking */
  | 'LIFE_COOKING'
  /** 生活·理发 / Daily life: haircuts */
  | 'LIFE_HAIR'
  /** 生活·家政 / Daily life: housework */
  | 'LIFE_HOUSEWORK'
  /** 生活·水电维修 / Daily life: water and power */
  | 'LIFE_PLUMBING'
  /** 生活·缝纫 / Daily life: sewing */
  | 'LIFE_SEWING'
  /** 宣传·新媒体 / Media: online */
  | 'MEDIA_ONLINE'
  /** 宣传·写作 / Media: writing */
  | 'MEDIA_WRITING'
  /** 医疗·中医 / Medicine: Chinese */
  | 'MED_CHINESE'
  /** 医疗·急救 / Medicine: first aid */
  | 'MED_FIRST_AID'
  /** 医疗·内科 / Medicine: internal */
  | 'MED_INTERNAL'
  /** 医疗·心理 / Medicine: psychology */
  | 'MED_MIND'
  /** 医疗·护理 / Medicine: nursing */
  | 'MED_NURSING'
  /** 医疗·康复 / Medicine: rehabilitation */
  | 'MED_REHAB'
  /** 应急·无人机 / Rescue: drones */
  | 'RESCUE_DRONE'
  /** 应急·消防 / Rescue: fire */
  | 'RESCUE_FIRE'
  /** 应急·通讯 / Rescue: radio */
  | 'RESCUE_RADIO'
  /** 应急·水上救援 / Rescue: water */
  | 'RESCUE_WATER'
  /** 语言·方言 / Language: dialects */
  | 'SPEECH_DIALECT'
  /** 语言·手语 / Language: sign language */
  | 'SPEECH_SIGN'
  /** 运动·健身指导 / Sports: fitness */
  | 'SPORT_FITNESS'
  /** 运动·裁判 / Sports: referee */
  | 'SPORT_REFEREE'
  /** 运动·太极 / Sports: tai chi */
  | 'SPORT_TAICHI'
  /** 宣讲·政策 / Talks: policy */
  | 'TALK_POLICY'
  /** 宣讲·红色故事 / Talks: stories of the revolution */
  | 'TALK_STORY'
  /** 宣讲·理论 / Talks: theory */
  | 'TALK_THEORY'
  /** 教育·手工 / Education: crafts */
  | 'TEACH_CRAFT'
  /** 教育·外语 / Education: foreign languages */
  | 'TEACH_LANGUAGE'
  /** 教育·课业辅导 / Education: lessons */
  | 'TEACH_LESSONS'
  /** 教育·心理辅导 / Education: counselling */
  | 'TEACH_MIND'
  /** 科技·电商 / Technology: online trade */
  | 'TECH_COMMERCE'
  /** 科技·信息技术 / Technology: computers */
  | 'TECH_COMPUTER'
  /** 科技·农技 / Technology: farming */
  | 'TECH_FARMING'
  /** 科技·畜牧 / Technology: livestock */
  | 'TECH_LIVESTOCK'
  /** 科技·智能手机教学 / Technology: smartphones */
  | 'TECH_PHONE';

/** 按 SkillList 筛选 / Filter by SkillList */
export type SkillListFilter = {
  /** 包含该项 / Holds this one */
  has?: Skill | null | undefined;
};

/** 按 String 筛选 / Filter by String */
export type StringFilter = {
  /** 包含文字 / Contains the text */
  contains?: string | null | undefined;
  /** 等于 / Equal */
  eq?: string | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<string> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 人才类别 / Talent */
export type Talent =
  /** 群众性活动带头人 / Leader of community activities */
  | 'COMMUNITY_LEADER'
  /** “五老”人员 / Five kinds of respected retirees */
  | 'FIVE_ELDERS'
  /** 乡土文化人才 / Local culture */
  | 'LOCAL_CULTURE_TALENT'
  /** 新乡贤 / New local worthy */
  | 'NEW_LOCAL_WORTHY'
  /** 创业返乡人员 / Returned entrepreneur */
  | 'RETURNED_ENTREPRENEUR'
  /** 科技能人 / Technology */
  | 'TECH_EXPERT';

/** 按 TalentList 筛选 / Filter by TalentList */
export type TalentListFilter = {
  /** 包含该项 / Holds this one */
  has?: Talent | null | undefined;
};

/** 培训结果 / Outcome of a training */
export type TrainingOutcome =
  /** 缺席 / Absent */
  | 'ABSENT'
  /** 不合格 / Failed */
  | 'FAILED'
  /** 合格 / Passed */
  | 'PASSED';

/** 撤销合并，30 天内 / Undo a merge, within 30 days */
export type UndoMergeInput = {
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
  /** 合并 / Merge */
  mergeId: string;
};

/** 筛选条件：Volunteer / Filter of Volunteer */
export type VolunteerFilter = {
  /** 同时满足 / All of */
  and?: Array<VolunteerFilter> | null | undefined;
  /** 按 birthDate / By birthDate */
  birthDate?: DateFilter | null | undefined;
  /** 按 channel / By channel */
  channel?: RegistrationChannelFilter | null | undefined;
  /** 按 duplicateOf / By duplicateOf */
  duplicateOf?: RelationFilter | null | undefined;
  /** 按 employer / By employer */
  employer?: StringFilter | null | undefined;
  /** 按 externalVolunteerNo / By externalVolunteerNo */
  externalVolunteerNo?: StringFilter | null | undefined;
  /** 按 gender / By gender */
  gender?: GenderFilter | null | undefined;
  /** 按 guardianName / By guardianName */
  guardianName?: StringFilter | null | undefined;
  /** 按 guardianPhone / By guardianPhone */
  guardianPhone?: StringFilter | null | undefined;
  /** 按 guardianRelation / By guardianRelation */
  guardianRelation?: GuardianRelationFilter | null | undefined;
  /** 按全局编号 / By global id */
  id?: IdFilter | null | undefined;
  /** 按 idDocumentType / By idDocumentType */
  idDocumentType?: IdDocumentTypeFilter | null | undefined;
  /** 按 idNumberMasked / By idNumberMasked */
  idNumberMasked?: StringFilter | null | undefined;
  /** 按 inServicePartyMember / By inServicePartyMember */
  inServicePartyMember?: BooleanFilter | null | undefined;
  /** 按 inServiceUntil / By inServiceUntil */
  inServiceUntil?: DateFilter | null | undefined;
  /** 按 leaderCadre / By leaderCadre */
  leaderCadre?: BooleanFilter | null | undefined;
  /** 按 mergedInto / By mergedInto */
  mergedInto?: RelationFilter | null | undefined;
  /** 按 name / By name */
  name?: StringFilter | null | undefined;
  /** 不满足 / None of */
  not?: VolunteerFilter | null | undefined;
  /** 按 occupation / By occupation */
  occupation?: OccupationFilter | null | undefined;
  /** 满足任一 / Any of */
  or?: Array<VolunteerFilter> | null | undefined;
  /** 按 phone / By phone */
  phone?: StringFilter | null | undefined;
  /** 按 politicalStatus / By politicalStatus */
  politicalStatus?: PoliticalStatusFilter | null | undefined;
  /** 按 preRegistered / By preRegistered */
  preRegistered?: BooleanFilter | null | undefined;
  /** 按 region / By region */
  region?: RelationFilter | null | undefined;
  /** 按 regionCode / By regionCode */
  regionCode?: RegionCodeFilter | null | undefined;
  /** 按 registeredOn / By registeredOn */
  registeredOn?: DateFilter | null | undefined;
  /** 按 serviceTimes / By serviceTimes */
  serviceTimes?: ServiceTimeListFilter | null | undefined;
  /** 按 skills / By skills */
  skills?: SkillListFilter | null | undefined;
  /** 按 state / By state */
  state?: VolunteerStateFilter | null | undefined;
  /** 按 talents / By talents */
  talents?: TalentListFilter | null | undefined;
  /** 按 volunteerNo / By volunteerNo */
  volunteerNo?: StringFilter | null | undefined;
};

/** 志愿者状态 / State of a volunteer */
export type VolunteerState =
  /** 正常 / Active */
  | 'ACTIVE'
  /** 已故 / Deceased */
  | 'DECEASED'
  /** 已合并 / Merged */
  | 'MERGED'
  /** 待审核 / Pending */
  | 'PENDING'
  /** 未通过 / Rejected */
  | 'REJECTED'
  /** 暂停 / Suspended */
  | 'SUSPENDED'
  /** 已退出 / Withdrawn */
  | 'WITHDRAWN';

/** 按 VolunteerState 筛选 / Filter by VolunteerState */
export type VolunteerStateFilter = {
  /** 等于 / Equal */
  eq?: VolunteerState | null | undefined;
  /** 属于其中之一，最多 250 个 / One of, at most 250 */
  in?: Array<VolunteerState> | null | undefined;
  /** 为空 / Is null */
  isNull?: boolean | null | undefined;
};

/** 志愿者办理步骤 / Next step of a registration */
export type VolunteerStep =
  /** 通过 / Approve */
  | 'APPROVE'
  /** 重新申请 / Apply again */
  | 'REAPPLY'
  /** 登记去世 / Record the death */
  | 'RECORD_DEATH'
  /** 恢复 / Reinstate */
  | 'REINSTATE'
  /** 不予通过 / Reject */
  | 'REJECT'
  /** 暂停 / Suspend */
  | 'SUSPEND'
  /** 退出 / Withdraw */
  | 'WITHDRAW';

/** 志愿者动作 / Step in the life of a registration */
export type VolunteerVerb =
  /** 通过 / Approve */
  | 'APPROVE'
  /** 认领 / Claim */
  | 'CLAIM'
  /** 修改 / Edit */
  | 'EDIT'
  /** 合并 / Merge */
  | 'MERGE'
  /** 重新申请 / Apply again */
  | 'REAPPLY'
  /** 登记去世 / Record the death */
  | 'RECORD_DEATH'
  /** 登记 / Register */
  | 'REGISTER'
  /** 恢复 / Reinstate */
  | 'REINSTATE'
  /** 不予通过 / Reject */
  | 'REJECT'
  /** 暂停 / Suspend */
  | 'SUSPEND'
  /** 并入 / Take in */
  | 'TAKE_IN'
  /** 撤销合并 / Undo a merge */
  | 'UNDO_MERGE'
  /** 退出 / Withdraw */
  | 'WITHDRAW';

/** 撤回同意；撤回“登记和服务记录”即退出 / Withdraw a consent; without that of registration the volunteer withdraws */
export type WithdrawConsentInput = {
  /** 同意记录 / Consent */
  consentId: string;
  /** 幂等键，最长 64 个字符；重复提交同一键只办理一次 / Idempotency key, at most 64 characters: the same key acts once */
  idempotencyKey?: string | null | undefined;
};

export type ListedVolunteerFragment = { id: string, name: string | null, volunteerNo: string | null, state: VolunteerState, occupation: Occupation | null, talents: Array<Talent> | null, registeredOn: string | null, confirmedMinutes: number | null, preRegistered: boolean | null, duplicateOf: { id: string } | null, region: { fullName: string } | null };

export type VolunteersQueryVariables = Exact<{
  where?: VolunteerFilter | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type VolunteersQuery = { volunteers: { totalCount: number, nodes: Array<{ id: string, name: string | null, volunteerNo: string | null, state: VolunteerState, occupation: Occupation | null, talents: Array<Talent> | null, registeredOn: string | null, confirmedMinutes: number | null, preRegistered: boolean | null, duplicateOf: { id: string } | null, region: { fullName: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, pending: { totalCount: number }, doubled: { totalCount: number } };

export type VolunteerFactsFragment = { id: string, name: string | null, volunteerNo: string | null, formerNos: string | null, externalVolunteerNo: string | null, state: VolunteerState, gender: Gender | null, phone: string | null, idDocumentType: IdDocumentType | null, idNumberMasked: string | null, birthDate: string | null, politicalStatus: PoliticalStatus | null, inServicePartyMember: boolean | null, inServiceUntil: string | null, leaderCadre: boolean | null, occupation: Occupation | null, employer: string | null, skills: Array<Skill> | null, serviceTimes: Array<ServiceTime> | null, talents: Array<Talent> | null, guardianName: string | null, guardianPhone: string | null, guardianRelation: GuardianRelation | null, channel: RegistrationChannel | null, preRegistered: boolean | null, registeredOn: string | null, confirmedMinutes: number | null, version: number | null, regionCode: string | null, region: { fullName: string } | null, duplicateOf: { id: string, name: string | null, volunteerNo: string | null, state: VolunteerState } | null, mergedInto: { id: string, name: string | null, volunteerNo: string | null } | null };

export type VolunteerCardQueryVariables = Exact<{
  id: string;
}>;


export type VolunteerCardQuery = { node:
    | { trained: boolean | null, id: string, name: string | null, volunteerNo: string | null, formerNos: string | null, externalVolunteerNo: string | null, state: VolunteerState, gender: Gender | null, phone: string | null, idDocumentType: IdDocumentType | null, idNumberMasked: string | null, birthDate: string | null, politicalStatus: PoliticalStatus | null, inServicePartyMember: boolean | null, inServiceUntil: string | null, leaderCadre: boolean | null, occupation: Occupation | null, employer: string | null, skills: Array<Skill> | null, serviceTimes: Array<ServiceTime> | null, talents: Array<Talent> | null, guardianName: string | null, guardianPhone: string | null, guardianRelation: GuardianRelation | null, channel: RegistrationChannel | null, preRegistered: boolean | null, registeredOn: string | null, confirmedMinutes: number | null, version: number | null, regionCode: string | null, memberships: { nodes: Array<{ id: string, joinedOn: string | null, team: { id: string, name: string } | null }> } | null, trainings: { nodes: Array<{ id: string, outcome: TrainingOutcome, trainedOn: string | null, validUntil: string | null, course: { name: string, kind: CourseKind } | null }> } | null, qualifications: { nodes: Array<{ id: string, skill: Skill, certificateNo: string | null, issuer: string | null, issuedOn: string | null, expiresOn: string | null, state: QualificationState }> } | null, consents: { nodes: Array<{ id: string, purpose: ConsentPurpose, textVersion: string | null, byGuardian: boolean | null, givenAt: string, withdrawnAt: string | null }> } | null, merges: { nodes: Array<{ id: string, mergedAt: string, undoableUntil: string | null, absorbed: { volunteerNo: string | null, name: string | null } | null }> } | null, events: { nodes: Array<{ id: string, at: string, verb: VolunteerVerb, toState: VolunteerState | null, note: string | null, actorName: string | null, actorUnit: string | null }> } | null, region: { fullName: string } | null, duplicateOf: { id: string, name: string | null, volunteerNo: string | null, state: VolunteerState } | null, mergedInto: { id: string, name: string | null, volunteerNo: string | null } | null }
    | Record<PropertyKey, never>
   | null };

export type VolunteerToEditQueryVariables = Exact<{
  id: string;
}>;


export type VolunteerToEditQuery = { node:
    | { id: string, name: string | null, volunteerNo: string | null, formerNos: string | null, externalVolunteerNo: string | null, state: VolunteerState, gender: Gender | null, phone: string | null, idDocumentType: IdDocumentType | null, idNumberMasked: string | null, birthDate: string | null, politicalStatus: PoliticalStatus | null, inServicePartyMember: boolean | null, inServiceUntil: string | null, leaderCadre: boolean | null, occupation: Occupation | null, employer: string | null, skills: Array<Skill> | null, serviceTimes: Array<ServiceTime> | null, talents: Array<Talent> | null, guardianName: string | null, guardianPhone: string | null, guardianRelation: GuardianRelation | null, channel: RegistrationChannel | null, preRegistered: boolean | null, registeredOn: string | null, confirmedMinutes: number | null, version: number | null, regionCode: string | null, region: { fullName: string } | null, duplicateOf: { id: string, name: string | null, volunteerNo: string | null, state: VolunteerState } | null, mergedInto: { id: string, name: string | null, volunteerNo: string | null } | null }
    | Record<PropertyKey, never>
   | null };

export type RegisterVolunteerMutationVariables = Exact<{
  input: RegisterVolunteerInput;
}>;


export type RegisterVolunteerMutation = { registerVolunteer: { volunteer: { id: string, state: VolunteerState, version: number | null, duplicateOf: { id: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type EditVolunteerMutationVariables = Exact<{
  input: EditVolunteerInput;
}>;


export type EditVolunteerMutation = { editVolunteer: { volunteer: { id: string, state: VolunteerState, version: number | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ClaimVolunteerMutationVariables = Exact<{
  input: ClaimVolunteerInput;
}>;


export type ClaimVolunteerMutation = { claimVolunteer: { volunteer: { id: string, state: VolunteerState, version: number | null, preRegistered: boolean | null, duplicateOf: { id: string } | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type AdvanceVolunteerMutationVariables = Exact<{
  input: AdvanceVolunteerInput;
}>;


export type AdvanceVolunteerMutation = { advanceVolunteer: { volunteer: { id: string, state: VolunteerState, version: number | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type GiveConsentMutationVariables = Exact<{
  input: GiveConsentInput;
}>;


export type GiveConsentMutation = { giveConsent: { volunteer: { id: string, version: number | null } | null, consent: { id: string, purpose: ConsentPurpose } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent: { volunteer: { id: string, state: VolunteerState, version: number | null } | null, consent: { id: string, withdrawnAt: string | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type MergeVolunteersMutationVariables = Exact<{
  input: MergeVolunteersInput;
}>;


export type MergeVolunteersMutation = { mergeVolunteers: { volunteer: { id: string, state: VolunteerState, version: number | null } | null, merge: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type UndoMergeMutationVariables = Exact<{
  input: UndoMergeInput;
}>;


export type UndoMergeMutation = { undoMerge: { volunteer: { id: string, state: VolunteerState, version: number | null } | null, merge: { id: string, undoneAt: string | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type ExportVolunteerFileMutationVariables = Exact<{
  input: ExportVolunteerFileInput;
}>;


export type ExportVolunteerFileMutation = { exportVolunteerFile: { file: string | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type AddQualificationMutationVariables = Exact<{
  input: AddQualificationInput;
}>;


export type AddQualificationMutation = { addQualification: { qualification: { id: string } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type JudgeQualificationMutationVariables = Exact<{
  input: JudgeQualificationInput;
}>;


export type JudgeQualificationMutation = { judgeQualification: { qualification: { id: string, state: QualificationState } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type TeamsToJoinQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type TeamsToJoinQuery = { teams: { nodes: Array<{ id: string, name: string, memberCount: number | null }> } };

export type JoinTeamMutationVariables = Exact<{
  input: JoinTeamInput;
}>;


export type JoinTeamMutation = { joinTeam: { membership: { id: string } | null, volunteer: { id: string, version: number | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export type LeaveTeamMutationVariables = Exact<{
  input: LeaveTeamInput;
}>;


export type LeaveTeamMutation = { leaveTeam: { membership: { id: string, leftOn: string | null } | null, userErrors: Array<{ code: string, message: string, path: Array<string> }> } };

export const ListedVolunteerFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedVolunteer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Volunteer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerNo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"talents"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"preRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<ListedVolunteerFragment, unknown>;
export const VolunteerFactsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VolunteerFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Volunteer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerNo"}},{"kind":"Field","name":{"kind":"Name","value":"formerNos"}},{"kind":"Field","name":{"kind":"Name","value":"externalVolunteerNo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"idDocumentType"}},{"kind":"Field","name":{"kind":"Name","value":"idNumberMasked"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"politicalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"inServicePartyMember"}},{"kind":"Field","name":{"kind":"Name","value":"inServiceUntil"}},{"kind":"Field","name":{"kind":"Name","value":"leaderCadre"}},{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTimes"}},{"kind":"Field","name":{"kind":"Name","value":"talents"}},{"kind":"Field","name":{"kind":"Name","value":"guardianName"}},{"kind":"Field","name":{"kind":"Name","value":"guardianPhone"}},{"kind":"Field","name":{"kind":"Name","value":"guardianRelation"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"preRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duplicateOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerNo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerNo"}}]}}]}}]} as unknown as DocumentNode<VolunteerFactsFragment, unknown>;
export const VolunteersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Volunteers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"VolunteerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListedVolunteer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"pending"},"name":{"kind":"Name","value":"volunteers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PENDING"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"doubled"},"name":{"kind":"Name","value":"volunteers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"eq"},"value":{"kind":"EnumValue","value":"PENDING"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"duplicateOf"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListedVolunteer"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Volunteer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerNo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"talents"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"preRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}}]}}]} as unknown as DocumentNode<VolunteersQuery, VolunteersQueryVariables>;
export const VolunteerCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VolunteerCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Volunteer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VolunteerFacts"}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"leftOn"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"joinedOn"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"trained"}},{"kind":"Field","name":{"kind":"Name","value":"trainings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"trainedOn"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"course"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"qualifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"skill"}},{"kind":"Field","name":{"kind":"Name","value":"certificateNo"}},{"kind":"Field","name":{"kind":"Name","value":"issuer"}},{"kind":"Field","name":{"kind":"Name","value":"issuedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"textVersion"}},{"kind":"Field","name":{"kind":"Name","value":"byGuardian"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"merges"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"undoneAt"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isNull"},"value":{"kind":"BooleanValue","value":true}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mergedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoableUntil"}},{"kind":"Field","name":{"kind":"Name","value":"absorbed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteerNo"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"AT_DESC"}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"verb"}},{"kind":"Field","name":{"kind":"Name","value":"toState"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorUnit"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VolunteerFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Volunteer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerNo"}},{"kind":"Field","name":{"kind":"Name","value":"formerNos"}},{"kind":"Field","name":{"kind":"Name","value":"externalVolunteerNo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"idDocumentType"}},{"kind":"Field","name":{"kind":"Name","value":"idNumberMasked"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"politicalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"inServicePartyMember"}},{"kind":"Field","name":{"kind":"Name","value":"inServiceUntil"}},{"kind":"Field","name":{"kind":"Name","value":"leaderCadre"}},{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTimes"}},{"kind":"Field","name":{"kind":"Name","value":"talents"}},{"kind":"Field","name":{"kind":"Name","value":"guardianName"}},{"kind":"Field","name":{"kind":"Name","value":"guardianPhone"}},{"kind":"Field","name":{"kind":"Name","value":"guardianRelation"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"preRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duplicateOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerNo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerNo"}}]}}]}}]} as unknown as DocumentNode<VolunteerCardQuery, VolunteerCardQueryVariables>;
export const VolunteerToEditDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VolunteerToEdit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Volunteer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"VolunteerFacts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"VolunteerFacts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Volunteer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerNo"}},{"kind":"Field","name":{"kind":"Name","value":"formerNos"}},{"kind":"Field","name":{"kind":"Name","value":"externalVolunteerNo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"gender"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"idDocumentType"}},{"kind":"Field","name":{"kind":"Name","value":"idNumberMasked"}},{"kind":"Field","name":{"kind":"Name","value":"birthDate"}},{"kind":"Field","name":{"kind":"Name","value":"politicalStatus"}},{"kind":"Field","name":{"kind":"Name","value":"inServicePartyMember"}},{"kind":"Field","name":{"kind":"Name","value":"inServiceUntil"}},{"kind":"Field","name":{"kind":"Name","value":"leaderCadre"}},{"kind":"Field","name":{"kind":"Name","value":"occupation"}},{"kind":"Field","name":{"kind":"Name","value":"employer"}},{"kind":"Field","name":{"kind":"Name","value":"skills"}},{"kind":"Field","name":{"kind":"Name","value":"serviceTimes"}},{"kind":"Field","name":{"kind":"Name","value":"talents"}},{"kind":"Field","name":{"kind":"Name","value":"guardianName"}},{"kind":"Field","name":{"kind":"Name","value":"guardianPhone"}},{"kind":"Field","name":{"kind":"Name","value":"guardianRelation"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"preRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"registeredOn"}},{"kind":"Field","name":{"kind":"Name","value":"confirmedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fullName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duplicateOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerNo"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mergedInto"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"volunteerNo"}}]}}]}}]} as unknown as DocumentNode<VolunteerToEditQuery, VolunteerToEditQueryVariables>;
export const RegisterVolunteerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterVolunteer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterVolunteerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerVolunteer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterVolunteerMutation, RegisterVolunteerMutationVariables>;
export const EditVolunteerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"EditVolunteer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EditVolunteerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"editVolunteer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<EditVolunteerMutation, EditVolunteerMutationVariables>;
export const ClaimVolunteerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ClaimVolunteer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimVolunteerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claimVolunteer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"preRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"duplicateOf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimVolunteerMutation, ClaimVolunteerMutationVariables>;
export const AdvanceVolunteerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AdvanceVolunteer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AdvanceVolunteerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"advanceVolunteer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AdvanceVolunteerMutation, AdvanceVolunteerMutationVariables>;
export const GiveConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"GiveConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GiveConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"giveConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<GiveConsentMutation, GiveConsentMutationVariables>;
export const WithdrawConsentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawConsent"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawConsentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawConsent"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const MergeVolunteersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MergeVolunteers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MergeVolunteersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mergeVolunteers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"merge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<MergeVolunteersMutation, MergeVolunteersMutationVariables>;
export const UndoMergeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoMerge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoMergeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoMerge"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"merge"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<UndoMergeMutation, UndoMergeMutationVariables>;
export const ExportVolunteerFileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ExportVolunteerFile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExportVolunteerFileInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportVolunteerFile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"file"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ExportVolunteerFileMutation, ExportVolunteerFileMutationVariables>;
export const AddQualificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddQualification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddQualificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addQualification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"qualification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AddQualificationMutation, AddQualificationMutationVariables>;
export const JudgeQualificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JudgeQualification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JudgeQualificationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"judgeQualification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"qualification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<JudgeQualificationMutation, JudgeQualificationMutationVariables>;
export const TeamsToJoinDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TeamsToJoin"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"teams"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"state"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"in"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ACTIVE"},{"kind":"EnumValue","value":"SUSPENDED"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"memberCount"}}]}}]}}]}}]} as unknown as DocumentNode<TeamsToJoinQuery, TeamsToJoinQueryVariables>;
export const JoinTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"JoinTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"JoinTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"joinTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"volunteer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<JoinTeamMutation, JoinTeamMutationVariables>;
export const LeaveTeamDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"LeaveTeam"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LeaveTeamInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"leaveTeam"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"membership"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"leftOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<LeaveTeamMutation, LeaveTeamMutationVariables>;