import { dictionary, type CodeOf } from '../../reading/dictionary.ts';

/** 8+N: eight standing categories of the policy and N of the county's own (policy 三-1). Codes never change. */
export const ServiceCategory = dictionary('ServiceCategory', '服务类别 8+N / Service category 8+N', {
  THEORY_POLICY: ['理论政策宣讲', 'Theory and policy'],
  CULTURE_ARTS: ['文化文艺服务', 'Culture and arts'],
  EDUCATION: ['助学文教', 'Education'],
  HEALTH_FITNESS: ['医疗健身', 'Health and fitness'],
  SCIENCE: ['科学普及', 'Science'],
  LEGAL: ['法律服务', 'Legal service'],
  SANITATION_ENVIRONMENT: ['卫生环保', 'Sanitation and environment'],
  POVERTY_RELIEF: ['扶贫帮困', 'Help for those in need'],
  CUSTOM: ['特色服务', 'County speciality (N)'],
});
export type ServiceCategory = CodeOf<typeof ServiceCategory>;

export const TeamType = dictionary('TeamType', '队伍类型 / Type of team', {
  CORPS: ['总队', 'County corps'], DETACHMENT: ['支队', 'Detachment'], SQUAD: ['分队', 'Squad'], UNIT: ['单位队', 'Team of a unit'],
  STANDING: ['常备队', 'Standing team'], SPECIAL: ['特色队', 'Special team'], SOCIAL_ORG: ['社会组织', 'Social organisation'],
  ENTERPRISE: ['企业队', 'Enterprise'], UPPER_LEVEL: ['上级队伍', 'Team of an upper level'],
});
export type TeamType = CodeOf<typeof TeamType>;

export const TeamState = dictionary('TeamState', '队伍状态 / State of a team', {
  ACTIVE: ['正常', 'Active'], SUSPENDED: ['暂停接单', 'Suspended'], DISSOLVED: ['已解散', 'Dissolved'],
});
export type TeamState = CodeOf<typeof TeamState>;

export const TeamStep = dictionary('TeamStep', '队伍办理步骤 / Next step of a team', {
  SUSPEND: ['暂停接单', 'Suspend'], REINSTATE: ['恢复接单', 'Reinstate'], DISSOLVE: ['解散', 'Dissolve'],
});
export type TeamStep = CodeOf<typeof TeamStep>;

/** 单位 that form teams of their own (policy 三-1). */
export const UnitKind = dictionary('UnitKind', '单位类型 / Kind of unit', {
  PARTY_GOVERNMENT: ['党政机关', 'Party or government body'], PUBLIC_INSTITUTION: ['事业单位', 'Public institution'], STATE_ENTERPRISE: ['国有企业', 'State enterprise'],
});
export type UnitKind = CodeOf<typeof UnitKind>;

/** 重点领域 of teams of upper levels (R38). */
export const KeyField = dictionary('KeyField', '重点领域 / Key field', {
  YOUTH: ['青年', 'Youth'], WOMEN: ['巾帼', 'Women'], CULTURE: ['文化', 'Culture'], ARTS: ['文艺', 'Arts'], SCIENCE: ['科技', 'Science'], MEDICAL: ['医疗', 'Medicine'],
  ENVIRONMENT: ['环保', 'Environment'], JUSTICE: ['司法', 'Justice'],
});
export type KeyField = CodeOf<typeof KeyField>;

export const UpperLevel = dictionary('UpperLevel', '上级队伍层级 / Level of a team of an upper level', {
  CENTRAL: ['中央', 'Central'], PROVINCE: ['省', 'Province'], CITY: ['市', 'City'],
});
export type UpperLevel = CodeOf<typeof UpperLevel>;

/** How a team serves a place (policy 二-4, R14). */
export const LinkKind = dictionary('LinkKind', '结对方式 / How a team is linked with a place', { PAIRED: ['结对', 'Paired'], STATIONED: ['派驻', 'Stationed'] });
export type LinkKind = CodeOf<typeof LinkKind>;
