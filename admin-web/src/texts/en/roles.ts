import type { Translated } from '../language';
import type { roles as chinese } from '../roles';

export const roles: Translated<typeof chinese> = {
  PROVINCE_OVERSEER: 'Province overseer',
  CITY_OVERSEER: 'City overseer',
  COUNTY_DIRECTOR: 'County director',
  COUNTY_OPERATOR: 'County operator',
  TOWN_STAFF: 'Town staff',
  VILLAGE_STAFF: 'Village staff',
  TEAM_LEADER: 'Team leader',
  SYSTEM_ADMIN: 'System administrator',
  SECURITY_ADMIN: 'Security administrator',
  AUDITOR: 'Auditor',
};
