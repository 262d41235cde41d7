import { area } from './language';

export const roles = area('roles', {
  PROVINCE_OVERSEER: '省级监督',
  CITY_OVERSEER: '市级监督',
  COUNTY_DIRECTOR: '县中心主任',
  COUNTY_OPERATOR: '县中心操作员',
  TOWN_STAFF: '镇街所工作人员',
  VILLAGE_STAFF: '村社站工作人员',
  TEAM_LEADER: '队伍负责人',
  SYSTEM_ADMIN: '系统管理员',
  SECURITY_ADMIN: '安全管理员',
  AUDITOR: '安全审计员',
});
