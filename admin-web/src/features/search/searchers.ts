import { seesPhones } from '@/access/rule';
import type { Me } from '@/access/session';

/** Who has what to search among: all but the three administrators, who see no orders. */
export const searchers: readonly Me['role'][] = [
  'PROVINCE_OVERSEER', 'CITY_OVERSEER', 'COUNTY_DIRECTOR', 'COUNTY_OPERATOR', 'TOWN_STAFF', 'VILLAGE_STAFF', 'TEAM_LEADER',
];

/** Who searches among persons, and of them by their phones. */
export function searchOf(person: Pick<Me, 'role' | 'preview'>): 'persons' | 'phones' | 'work' {
  if (seesPhones(person)) return 'phones';
  switch (person.role) {
    case 'COUNTY_DIRECTOR': case 'COUNTY_OPERATOR': case 'TOWN_STAFF': case 'VILLAGE_STAFF': return 'persons';
    default: return 'work';
  }
}
