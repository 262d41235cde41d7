import { contains } from '../../access/scope.ts';
import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockVisible } from '../../reading/visible.ts';
import { membersOf } from './members-of.ts';
import type { HandOverTeamInput } from './team.inputs.ts';
import { VolunteerTeam } from './volunteer-team.ts';

/** 更换负责人: a member takes the team over; the former leader stays a member. @throws Refusal NOT_FOUND, NOT_A_MEMBER, WRONG_STATE */
export async function handOverTeam(deed: Deed, { teamId, volunteerId }: HandOverTeamInput): Promise<Outcome> {
  demand(deed, 'TEAM_MANAGE');
  const team = await lockVisible(deed.em, deed.viewer, VolunteerTeam, teamId);
  if (!team || !contains(deed.viewer.range, team.regionCode)) throw new Refusal('NOT_FOUND', ['input', 'teamId']);
  if (team.state === 'DISSOLVED') throw new Refusal('WRONG_STATE', ['input', 'teamId'], '队伍已解散');
  const [leader] = (await membersOf(deed.em, team, [volunteerId], () => ['input', 'volunteerId'])).values();
  team.leader = leader!;
  await announce(deed.em, 'VolunteerTeam', team, [team]);
  return { team };
}
