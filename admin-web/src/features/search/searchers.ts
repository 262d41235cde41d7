import type { Me } from '@/access/session';

/** Who has what to search among: all but the three administrators, who see no orders. */
export const searchers: readonly Me['role'][] = [
  'PROVINCE_OVERSEER', 'CITY_OVERSEER', 'COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF', 'VILLAGE_STAFF', 'TEAM_LEADER',
];

/** Who searches among persons; of them VILLAGE_STAFF alone sees phones in full (access §2). */
export function searchOf(role: Me['role']): 'persons' | 'phones' | 'work' {
  switch (role) {
    case 'VILLAGE_STAFF': return 'phones';
    case 'COUNTY_DIRECTOR': case 'COUNTY_OPERATOR': case 'TOWN_STAFF': return 'persons';
    default: return 'work';
  }
}
