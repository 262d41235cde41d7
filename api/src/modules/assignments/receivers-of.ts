import { ancestorAt } from '../../access/scope.ts';
import type { Recipients } from '../messages/recipients.ts';
import type { WorkAssignment } from './work-assignment.ts';

/** Who is told of new work: the leaders of each team; the staff of each place's village and of its town, once however many places. */
export function receiversOf(assignments: readonly WorkAssignment[]): Recipients[] {
  const regions = assignments.filter(({ place }) => place).flatMap(({ regionCode }) => [regionCode, ancestorAt(regionCode, 'TOWN')]);
  const teams = assignments.flatMap(({ team }) => (team ? [{ team: team.id }] : []));
  return regions.length > 0 ? [{ roles: ['TOWN_STAFF', 'VILLAGE_STAFF'], at: [...new Set(regions)] }, ...teams] : teams;
}
