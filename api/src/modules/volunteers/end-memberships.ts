import type { Deed } from '../../graphql/deed.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { TeamMembership } from '../teams/team-membership.ts';
import type { Volunteer } from './volunteer.ts';

/** Who is no longer a volunteer is in no team; the memberships stay as history. */
export async function endMemberships({ em, now }: Deed, { countyCode, id }: Volunteer): Promise<void> {
  const current = await em.find(TeamMembership, { countyCode, volunteer: { countyCode, id }, leftOn: null });
  for (const membership of current) membership.leftOn = shanghaiDay(now);
}
