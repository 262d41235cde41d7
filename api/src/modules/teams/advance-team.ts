import { contains } from '../../access/scope.ts';
import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockVisible } from '../../reading/visible.ts';
import { Dispatch } from '../orders/dispatch.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { TeamMembership } from './team-membership.ts';
import type { TeamState, TeamStep } from './team.codes.ts';
import type { AdvanceTeamInput } from './team.inputs.ts';
import { VolunteerTeam } from './volunteer-team.ts';

const FLOW: Record<TeamStep, { from: readonly TeamState[]; to: TeamState }> = {
  SUSPEND: { from: ['ACTIVE'], to: 'SUSPENDED' }, REINSTATE: { from: ['SUSPENDED'], to: 'ACTIVE' }, DISSOLVE: { from: ['ACTIVE', 'SUSPENDED'], to: 'DISSOLVED' },
};

/**
 * 暂停、恢复、解散. `lightOff` tells that the last active standing team of its category at that place is gone (R28): the county sees
 * the light go out. A team that holds an order ends it, or gives it back, first. @throws Refusal NOT_FOUND, CONFLICT, WRONG_STATE
 */
export async function advanceTeam(deed: Deed, { teamId, step, version }: AdvanceTeamInput): Promise<Outcome> {
  demand(deed, 'TEAM_MANAGE');
  const team = await lockVisible(deed.em, deed.viewer, VolunteerTeam, teamId);
  if (!team || !contains(deed.viewer.range, team.regionCode)) throw new Refusal('NOT_FOUND', ['input', 'teamId']);
  if (version != null && version !== team.version) throw new Refusal('CONFLICT', ['input', 'version']);
  const { from, to } = FLOW[step];
  if (!from.includes(team.state)) throw new Refusal('WRONG_STATE', ['input', 'step'], '队伍当前状态不能办理这一步，请刷新查看');
  const { countyCode } = team;
  if (step === 'DISSOLVE') {
    const held = await deed.em.count(Dispatch, { countyCode, team: { countyCode, id: team.id }, state: { $in: ['OFFERED', 'ACCEPTED'] } });
    if (held > 0) throw new Refusal('WRONG_STATE', ['input', 'step'], `队伍还有 ${held} 张单在办，请先办结或撤回`);
    const members = await deed.em.find(TeamMembership, { countyCode, team: { countyCode, id: team.id }, leftOn: null });
    for (const membership of members) membership.leftOn = shanghaiDay(deed.now);
  }
  team.state = to;
  await announce(deed.em, 'VolunteerTeam', team, [team]);
  return { team, lightOff: await lightOff(deed, team) };
}

async function lightOff({ em }: Deed, { countyCode, type, category, regionCode, state }: VolunteerTeam): Promise<boolean> {
  if (type !== 'STANDING' || state === 'ACTIVE') return false;
  return await em.count(VolunteerTeam, { countyCode, type: 'STANDING', category, regionCode, state: 'ACTIVE' }) === 0;
}
