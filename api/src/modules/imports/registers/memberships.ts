import type { Deed } from '../../../graphql/deed.ts';
import { Refusal } from '../../../graphql/errors.ts';
import { globalId } from '../../../reading/global-id.ts';
import { joinTeam, demandMayJoin } from '../../teams/join-team.ts';
import { TeamMembership } from '../../teams/team-membership.ts';
import { VolunteerTeam } from '../../teams/volunteer-team.ts';
import { Volunteer } from '../../volunteers/volunteer.ts';
import { asText } from '../column-kinds.ts';
import type { ImportRegisterRules } from '../register.ts';
import { repeatedRows } from '../repeated-rows.ts';
import { namedVolunteer, VOLUNTEER_COLUMNS, type NamedVolunteer } from './named-volunteer.ts';

interface Named extends NamedVolunteer {
  teamName: string;
}

/** @throws Refusal NOT_FOUND, and what the verb refuses */
async function both(deed: Deed, input: Named): Promise<{ volunteer: Volunteer; team: VolunteerTeam }> {
  const volunteer = await namedVolunteer(deed, input);
  const team = await deed.em.findOne(VolunteerTeam, { countyCode: deed.viewer.counties.lo, name: input.teamName.trim(), state: { $ne: 'DISSOLVED' } });
  if (!team) throw new Refusal('NOT_FOUND', ['input', 'teamName'], '没有这个名称的队伍，请核对队伍名称');
  return { volunteer, team };
}
const repeated = repeatedRows<{ volunteer: Volunteer; team: VolunteerTeam }>(({ volunteer, team }) => `${volunteer.id} ${team.id}`, '队员');

/** 队员关系: each row is what a person would do by joinTeam. */
export const membershipRegister: ImportRegisterRules<Named, { volunteer: Volunteer; team: VolunteerTeam }> = {
  verb: 'joinTeam', action: 'MEMBERSHIP_MANAGE', record: TeamMembership,
  columns: [
    ...VOLUNTEER_COLUMNS as never[],
    { key: 'teamName', heading: ['队伍名称', 'Name of the team'], alsoCalled: ['队伍'], ...asText<Named>('teamName'), fields: ['teamName', 'teamId' as 'teamName'], required: { standIn: { teamName: '—' } }, note: ['与系统里的名称一致', 'As it is called here'], sample: '庄里镇志愿服务支队', width: 26 },
  ],
  check: async (deed, input) => {
    const found = await both(deed, input);
    await demandMayJoin(deed, found);
    return found;
  },
  warn: async (_deed, drafts, earlier) => repeated(drafts, earlier),
  enter: async (deed, input) => {
    const { volunteer, team } = await both(deed, input);
    return joinTeam(deed, { volunteerId: globalId(volunteer), teamId: globalId(team) });
  },
  numberOf: async (em, { membership }) => {
    const { countyCode, id } = membership as TeamMembership;
    const { volunteer } = await em.findOneOrFail(TeamMembership, { countyCode, id }, { populate: ['volunteer'] });
    return volunteer.volunteerNo;
  },
};
