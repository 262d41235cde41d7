import type { DataClass } from './data-classes.ts';
import type { Role } from './roles.ts';

/**
 * How a role sees a field of a class (access §2):
 * `full` · `mask` · `mask+` masked, may be revealed with a reason · `case` full while the viewer's team holds the open
 * dispatch (or the person is its member), else masked · `note` like `case`, for service notes alone · `none` not in the
 * role's schema.
 */
export type Grant = 'full' | 'mask' | 'mask+' | 'case' | 'note' | 'none';

const f = 'full', m = 'mask', r = 'mask+', a = 'case', n = 'note', o = 'none';

/** THE MATRIX: data class × role. Leaders sign the page generated from it (schema/access-matrix.md). */
export const MATRIX: Record<DataClass, Record<Role, Grant>> = {
  //          province                city              director             operator            town           village           leader           sys              sec                audit       program        nobody
  PUBLIC:    { PROVINCE_OVERSEER: f, CITY_OVERSEER: f, COUNTY_DIRECTOR: f, COUNTY_OPERATOR: f, TOWN_STAFF: f, VILLAGE_STAFF: f, TEAM_LEADER: f, SYSTEM_ADMIN: f, SECURITY_ADMIN: f, AUDITOR: f, INTEGRATOR: f, ANONYMOUS: f },
  INTERNAL:  { PROVINCE_OVERSEER: f, CITY_OVERSEER: f, COUNTY_DIRECTOR: f, COUNTY_OPERATOR: f, TOWN_STAFF: f, VILLAGE_STAFF: f, TEAM_LEADER: f, SYSTEM_ADMIN: f, SECURITY_ADMIN: o, AUDITOR: f, INTEGRATOR: f, ANONYMOUS: o },
  NAME:      { PROVINCE_OVERSEER: o, CITY_OVERSEER: o, COUNTY_DIRECTOR: f, COUNTY_OPERATOR: f, TOWN_STAFF: f, VILLAGE_STAFF: f, TEAM_LEADER: a, SYSTEM_ADMIN: o, SECURITY_ADMIN: o, AUDITOR: m, INTEGRATOR: m, ANONYMOUS: o },
  CONTACT:   { PROVINCE_OVERSEER: o, CITY_OVERSEER: o, COUNTY_DIRECTOR: r, COUNTY_OPERATOR: r, TOWN_STAFF: r, VILLAGE_STAFF: f, TEAM_LEADER: a, SYSTEM_ADMIN: o, SECURITY_ADMIN: o, AUDITOR: o, INTEGRATOR: o, ANONYMOUS: o },
  IDENTITY:  { PROVINCE_OVERSEER: o, CITY_OVERSEER: o, COUNTY_DIRECTOR: r, COUNTY_OPERATOR: r, TOWN_STAFF: m, VILLAGE_STAFF: m, TEAM_LEADER: o, SYSTEM_ADMIN: o, SECURITY_ADMIN: o, AUDITOR: o, INTEGRATOR: o, ANONYMOUS: o },
  SENSITIVE: { PROVINCE_OVERSEER: o, CITY_OVERSEER: o, COUNTY_DIRECTOR: r, COUNTY_OPERATOR: r, TOWN_STAFF: m, VILLAGE_STAFF: f, TEAM_LEADER: n, SYSTEM_ADMIN: o, SECURITY_ADMIN: o, AUDITOR: o, INTEGRATOR: o, ANONYMOUS: o },
  FINANCE:   { PROVINCE_OVERSEER: o, CITY_OVERSEER: o, COUNTY_DIRECTOR: f, COUNTY_OPERATOR: f, TOWN_STAFF: f, VILLAGE_STAFF: o, TEAM_LEADER: o, SYSTEM_ADMIN: o, SECURITY_ADMIN: o, AUDITOR: f, INTEGRATOR: o, ANONYMOUS: o },
  // SYSTEM_ADMIN: full for integrator clients alone; staff accounts name their rows without that role.
  ACCOUNT:   { PROVINCE_OVERSEER: o, CITY_OVERSEER: o, COUNTY_DIRECTOR: f, COUNTY_OPERATOR: o, TOWN_STAFF: o, VILLAGE_STAFF: o, TEAM_LEADER: o, SYSTEM_ADMIN: o, SECURITY_ADMIN: f, AUDITOR: f, INTEGRATOR: o, ANONYMOUS: o },
  AUDIT:     { PROVINCE_OVERSEER: o, CITY_OVERSEER: o, COUNTY_DIRECTOR: o, COUNTY_OPERATOR: o, TOWN_STAFF: o, VILLAGE_STAFF: o, TEAM_LEADER: o, SYSTEM_ADMIN: o, SECURITY_ADMIN: o, AUDITOR: f, INTEGRATOR: o, ANONYMOUS: o },
};

export function grantOf(dataClass: DataClass, role: Role): Grant {
  return MATRIX[dataClass][role];
}
