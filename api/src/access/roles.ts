/** The roles a session can act under (access §1), with the level of region or the team they are appointed to. */
export const ROLES = {
  PROVINCE_OVERSEER: { at: 'PROVINCE', zh: '省级监督', en: 'Province overseer' },
  CITY_OVERSEER: { at: 'CITY', zh: '市级监督', en: 'City overseer' },
  COUNTY_DIRECTOR: { at: 'COUNTY', zh: '县中心主任', en: 'County director' },
  COUNTY_OPERATOR: { at: 'COUNTY', zh: '县中心操作员', en: 'County operator' },
  TOWN_STAFF: { at: 'TOWN', zh: '镇街所工作人员', en: 'Town staff' },
  VILLAGE_STAFF: { at: 'VILLAGE', zh: '村社站工作人员', en: 'Village staff' },
  TEAM_LEADER: { at: 'TEAM', zh: '队伍负责人', en: 'Team leader' },
  SYSTEM_ADMIN: { at: 'COUNTY', zh: '系统管理员', en: 'System administrator' },
  SECURITY_ADMIN: { at: 'COUNTY', zh: '安全管理员', en: 'Security administrator' },
  AUDITOR: { at: 'COUNTY', zh: '安全审计员', en: 'Auditor' },
  INTEGRATOR: { at: 'COUNTY_OR_BELOW', zh: '集成方程序', en: 'Integrator program' },
  ANONYMOUS: { at: 'NOWHERE', zh: '未登录', en: 'Anonymous' },
} as const satisfies Record<string, { at: Seat; zh: string; en: string }>;

/** Where a role sits: a level of region, a team, or nowhere. */
export type Seat = 'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWN' | 'VILLAGE' | 'TEAM' | 'COUNTY_OR_BELOW' | 'NOWHERE';

export type Role = keyof typeof ROLES;

export const ALL_ROLES = Object.keys(ROLES) as Role[];

/** 三员: pairwise exclusive for one person (access §1); the database holds the same rule. */
export const EXCLUSIVE_ROLES = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'] as const satisfies Role[];
