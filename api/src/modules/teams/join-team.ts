import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { findVisible, lockVisible } from '../../reading/visible.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { Volunteer } from '../volunteers/volunteer.ts';
import type { JoinTeamInput } from './membership.inputs.ts';
import { TeamMembership } from './team-membership.ts';
import { VolunteerTeam } from './volunteer-team.ts';

/** 入队: an active volunteer joins a team of the county; whoever left once may join again. @throws Refusal NOT_FOUND, WRONG_STATE */
export async function joinTeam(deed: Deed, { volunteerId, teamId }: JoinTeamInput): Promise<Outcome> {
  demand(deed, 'MEMBERSHIP_MANAGE');
  const volunteer = await lockVisible(deed.em, deed.viewer, Volunteer, volunteerId);
  if (!volunteer) throw new Refusal('NOT_FOUND', ['input', 'volunteerId']);
  const team = await findVisible(deed.em, deed.viewer, VolunteerTeam, teamId);
  if (!team || team.countyCode !== volunteer.countyCode) throw new Refusal('NOT_FOUND', ['input', 'teamId']);
  await demandMayJoin(deed, { volunteer, team });
  const { countyCode } = volunteer;
  const membership = Object.assign(new TeamMembership(), { countyCode, volunteer, team, regionCode: volunteer.regionCode, joinedOn: shanghaiDay(deed.now) } satisfies Partial<TeamMembership>);
  deed.em.persist(membership);
  await deed.em.flush();
  return { membership, volunteer };
}

/** @throws Refusal WRONG_STATE: not reviewed, a team that is dissolved, a member already */
export async function demandMayJoin({ em }: Deed, { volunteer, team }: { volunteer: Volunteer; team: VolunteerTeam }): Promise<void> {
  if (volunteer.state !== 'ACTIVE') throw new Refusal('WRONG_STATE', ['input', 'volunteerId'], '通过审核的志愿者才能加入队伍');
  if (team.state === 'DISSOLVED') throw new Refusal('WRONG_STATE', ['input', 'teamId'], '队伍已解散，请选择其他队伍');
  const { countyCode } = volunteer;
  const current = await em.findOne(TeamMembership, { countyCode, volunteer: { countyCode, id: volunteer.id }, team: { countyCode, id: team.id }, leftOn: null });
  if (current) throw new Refusal('WRONG_STATE', ['input', 'teamId'], '已经是这支队伍的队员');
}
