import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../../graphql/errors.ts';
import { parseGlobalId } from '../../reading/global-id.ts';
import type { Volunteer } from '../volunteers/volunteer.ts';
import { TeamMembership } from './team-membership.ts';
import type { VolunteerTeam } from './volunteer-team.ts';

/**
 * The volunteers of the given global ids, by uuid, when each is now a member of the team and active.
 * @param path where the i-th id stands in the input
 * @throws Refusal NOT_A_MEMBER, alike for strangers and for ids of nobody
 */
export async function membersOf(
  em: EntityManager, team: VolunteerTeam, volunteerIds: string[], path: (i: number) => string[],
): Promise<Map<string, Volunteer>> {
  const keys = volunteerIds.map((globalId) => parseGlobalId(globalId));
  const ids = keys.map((key) => (key?.countyCode === team.countyCode ? key.id : null));
  const memberships = await em.find(TeamMembership, {
    countyCode: team.countyCode, team, leftOn: null, volunteer: { id: { $in: ids.filter((id) => id !== null) }, state: 'ACTIVE' },
  }, { populate: ['volunteer'] });
  const members = new Map(memberships.map(({ volunteer }) => [volunteer.id, volunteer as Volunteer]));
  const stranger = ids.findIndex((id) => id === null || !members.has(id));
  if (stranger >= 0) throw new Refusal('NOT_A_MEMBER', path(stranger));
  return members;
}
