import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockVisible } from '../../reading/visible.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import type { LeaveTeamInput } from './membership.inputs.ts';
import { TeamMembership } from './team-membership.ts';
import { VolunteerTeam } from './volunteer-team.ts';

/** 离队: the membership ends and stays as history. A leader hands the team over first. @throws Refusal NOT_FOUND, WRONG_STATE */
export async function leaveTeam(deed: Deed, { membershipId }: LeaveTeamInput): Promise<Outcome> {
  demand(deed, 'MEMBERSHIP_MANAGE');
  const membership = await lockVisible(deed.em, deed.viewer, TeamMembership, membershipId);
  if (!membership) throw new Refusal('NOT_FOUND', ['input', 'membershipId']);
  if (membership.leftOn) throw new Refusal('WRONG_STATE', ['input', 'membershipId'], '已经离队');
  const { countyCode } = membership;
  const team = await deed.em.findOneOrFail(VolunteerTeam, { countyCode, id: membership.team.id });
  if (team.leader?.id === membership.volunteer.id) throw new Refusal('WRONG_STATE', ['input', 'membershipId'], '这是队伍负责人，请先更换负责人');
  membership.leftOn = shanghaiDay(deed.now);
  return { membership };
}
