import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { findVisible } from '../../reading/visible.ts';
import { currentRegion } from '../regions/current-region.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import type { AddProjectInput } from './project.inputs.ts';
import type { ServiceProject } from './service-project.ts';

/** What a form says of a project; a draft may leave things open. @throws Refusal NOT_FOUND, WRONG_STATE (team) */
export async function setProject(deed: Deed, project: ServiceProject, { teamId, regionCode, title, kind, category, leaderName, audience, content, requirements, mode, schedule, publicPhone }: AddProjectInput): Promise<void> {
  const region = await currentRegion(deed, regionCode, ['input', 'regionCode'], ['COUNTY', 'TOWN', 'VILLAGE']);
  const team = teamId ? await findVisible(deed.em, deed.viewer, VolunteerTeam, teamId) : null;
  if (teamId && !team) throw new Refusal('NOT_FOUND', ['input', 'teamId']);
  if (team && team.state !== 'ACTIVE') throw new Refusal('WRONG_STATE', ['input', 'teamId'], '队伍不在正常状态，不能承担项目');
  Object.assign(project, {
    regionCode: region.code, team, title, kind, category, leaderName: leaderName ?? null, audience: audience ?? null, content: content ?? null,
    requirements: requirements ?? null, mode: mode ?? null, schedule: schedule ?? null, publicPhone: publicPhone ?? null,
  } satisfies Partial<ServiceProject>);
}
