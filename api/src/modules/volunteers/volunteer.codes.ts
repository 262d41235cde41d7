import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** Domain §4.2. */
export const VolunteerState = dictionary('VolunteerState', '志愿者状态 / State of a volunteer', {
  PENDING: ['待审核', 'Pending'], ACTIVE: ['正常', 'Active'], REJECTED: ['未通过', 'Rejected'], SUSPENDED: ['暂停', 'Suspended'],
  WITHDRAWN: ['已退出', 'Withdrawn'], DECEASED: ['已故', 'Deceased'], MERGED: ['已合并', 'Merged'],
});
export type VolunteerState = CodeOf<typeof VolunteerState>;

/** Every step in the life of a registration, as its timeline shows it. */
export const VolunteerVerb = dictionary('VolunteerVerb', '志愿者动作 / Step in the life of a registration', {
  REGISTER: ['登记', 'Register'], EDIT: ['修改', 'Edit'], CLAIM: ['认领', 'Claim'], APPROVE: ['通过', 'Approve'], REJECT: ['不予通过', 'Reject'], REAPPLY: ['重新申请', 'Apply again'],
  SUSPEND: ['暂停', 'Suspend'], REINSTATE: ['恢复', 'Reinstate'], WITHDRAW: ['退出', 'Withdraw'], RECORD_DEATH: ['登记去世', 'Record the death'],
  MERGE: ['合并', 'Merge'], TAKE_IN: ['并入', 'Take in'], UNDO_MERGE: ['撤销合并', 'Undo a merge'],
});
export type VolunteerVerb = CodeOf<typeof VolunteerVerb>;

/** What a person decides about a registration. */
export const VolunteerStep = dictionary('VolunteerStep', '志愿者办理步骤 / Next step of a registration', {
  APPROVE: ['通过', 'Approve'], REJECT: ['不予通过', 'Reject'], REAPPLY: ['重新申请', 'Apply again'], SUSPEND: ['暂停', 'Suspend'], REINSTATE: ['恢复', 'Reinstate'],
  WITHDRAW: ['退出', 'Withdraw'], RECORD_DEATH: ['登记去世', 'Record the death'],
});
export type VolunteerStep = CodeOf<typeof VolunteerStep>;

export const Gender = dictionary('Gender', '性别 / Gender', { MALE: ['男', 'Male'], FEMALE: ['女', 'Female'] });
export type Gender = CodeOf<typeof Gender>;

/** Domain §2.6. */
export const IdDocumentType = dictionary('IdDocumentType', '证件类型 / Type of identity document', {
  RESIDENT_ID: ['居民身份证', 'Resident identity card'], HK_MACAO_PERMIT: ['港澳居民来往内地通行证', 'Mainland travel permit for Hong Kong and Macao residents'],
  TAIWAN_PERMIT: ['台湾居民来往大陆通行证', 'Mainland travel permit for Taiwan residents'], HMT_RESIDENCE: ['港澳台居民居住证', 'Residence permit for Hong Kong, Macao and Taiwan residents'],
  FOREIGN_PERMANENT: ['外国人永久居留身份证', 'Permanent residence card of a foreigner'], PASSPORT: ['护照', 'Passport'],
});
export type IdDocumentType = CodeOf<typeof IdDocumentType>;

/** Domain §6, the values that occur among volunteers. */
export const PoliticalStatus = dictionary('PoliticalStatus', '政治面貌 / Political status', {
  PARTY_MEMBER: ['中共党员', 'Party member'], PROBATIONARY: ['中共预备党员', 'Probationary member'], LEAGUE_MEMBER: ['共青团员', 'League member'],
  DEMOCRATIC_PARTY: ['民主党派', 'Democratic party'], INDEPENDENT: ['无党派人士', 'Independent'], MASSES: ['群众', 'None'],
});
export type PoliticalStatus = CodeOf<typeof PoliticalStatus>;

/** Domain §6, the practical list. */
export const Occupation = dictionary('Occupation', '职业 / Occupation', {
  CADRE: ['机关干部', 'Official'], PUBLIC_INSTITUTION: ['事业单位人员', 'Staff of a public institution'], STATE_ENTERPRISE: ['国企职工', 'Staff of a state enterprise'],
  PRIVATE_ENTERPRISE: ['民企职工', 'Staff of a private enterprise'], TEACHER: ['教师', 'Teacher'], MEDICAL: ['医务人员', 'Medical staff'], TECHNICIAN: ['科技人员', 'Technician'],
  ARTIST: ['文艺工作者', 'Artist'], LEGAL: ['法律工作者', 'Legal worker'], AGRONOMIST: ['农技人员', 'Agricultural technician'], FARMER: ['农民', 'Farmer'],
  SELF_EMPLOYED: ['个体经营者', 'Self-employed'], FREELANCE: ['自由职业', 'Freelance'], STUDENT: ['学生', 'Student'], VETERAN: ['军人、退役军人', 'Soldier or veteran'],
  RETIRED: ['离退休人员', 'Retired'], SOCIAL_ORGANISATION: ['社会组织从业者', 'Staff of a social organisation'], VILLAGE_CADRE: ['村（社区）干部', 'Village official'], OTHER: ['其他', 'Other'],
});
export type Occupation = CodeOf<typeof Occupation>;

/** 六类人才 of the policy (R34). */
export const Talent = dictionary('Talent', '人才类别 / Talent', {
  LOCAL_CULTURE_TALENT: ['乡土文化人才', 'Local culture'], TECH_EXPERT: ['科技能人', 'Technology'], FIVE_ELDERS: ['“五老”人员', 'Five kinds of respected retirees'],
  NEW_LOCAL_WORTHY: ['新乡贤', 'New local worthy'], RETURNED_ENTREPRENEUR: ['创业返乡人员', 'Returned entrepreneur'], COMMUNITY_LEADER: ['群众性活动带头人', 'Leader of community activities'],
});
export type Talent = CodeOf<typeof Talent>;

/** 服务时间, one of the four blocks of 条例 §7. */
export const ServiceTime = dictionary('ServiceTime', '可服务时间 / When somebody can serve', {
  WEEKDAY: ['工作日白天', 'Weekdays'], EVENING: ['工作日晚上', 'Weekday evenings'], WEEKEND: ['周末', 'Weekends'], HOLIDAY: ['节假日', 'Holidays'], ANY_TIME: ['随时', 'Any time'],
});
export type ServiceTime = CodeOf<typeof ServiceTime>;

/** 登记渠道 (R79). */
export const RegistrationChannel = dictionary('RegistrationChannel', '登记渠道 / How somebody came to register', {
  OFFICE: ['窗口登记', 'At the office'], HOME_VISIT: ['入户走访', 'Home visit'], TEAM: ['队伍推荐', 'Through a team'], UNIT: ['单位组织', 'Through the employer'],
  ONLINE: ['网上登记', 'Online'], IMPORT: ['批量导入', 'Import'],
});
export type RegistrationChannel = CodeOf<typeof RegistrationChannel>;

export const GuardianRelation = dictionary('GuardianRelation', '监护人与本人关系 / Relation of the guardian', {
  PARENT: ['父母', 'Parent'], GRANDPARENT: ['祖父母、外祖父母', 'Grandparent'], SIBLING: ['成年兄姐', 'Adult sibling'], OTHER: ['其他监护人', 'Other guardian'],
});
export type GuardianRelation = CodeOf<typeof GuardianRelation>;

/** 单独同意 is asked for each purpose apart (个保法 §29). */
export const ConsentPurpose = dictionary('ConsentPurpose', '同意的事项 / What is consented to', {
  REGISTRATION: ['登记和服务记录', 'Registration and service records'], GUARDIAN: ['监护人同意参加', 'Guardian consents to the service'], PUBLIC_NAME: ['公示姓名', 'The name in public notices'],
  SHARING: ['提供给其他单位', 'Passing on to other bodies'], IMAGE: ['使用影像', 'Use of pictures'],
});
export type ConsentPurpose = CodeOf<typeof ConsentPurpose>;
