import { levelOf } from '../../access/scope.ts';
import { announce } from '../../database/announce.ts';
import { lockKey } from '../../database/lock-key.ts';
import { nameInitials } from '../../database/name-initials.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked, missing } from '../../graphql/input-rules.ts';
import { currentRegion } from '../regions/current-region.ts';
import { parentOf } from './parent-of.ts';
import type { TeamType } from './team.codes.ts';
import { SetUpTeamInput } from './team.inputs.ts';
import { VolunteerTeam } from './volunteer-team.ts';

/** Of the county alone: a town sets up detachments, squads, standing and special teams of its own (R33). */
const OF_THE_COUNTY: readonly TeamType[] = ['CORPS', 'UNIT', 'SOCIAL_ORG', 'ENTERPRISE', 'UPPER_LEVEL'];

/**
 * 组建队伍 (policy 三): one corps for a county (R24), everything of units under it (R26), eight standing categories and N specials (R28, R29).
 * @throws Refusal CORPS_EXISTS, INVALID_INPUT (what the type needs), NOT_FOUND (region), FORBIDDEN
 */
export async function setUpTeam(deed: Deed, given: SetUpTeamInput): Promise<Outcome> {
  demand(deed, 'TEAM_MANAGE');
  await lockKey(deed.em, `teams ${deed.viewer.counties.lo}`);
  const team = await draftTeam(deed, given);
  deed.em.persist(team);
  await announce(deed.em, 'VolunteerTeam', team, [team]);
  return { team };
}

/** The team that would be set up, by all the rules of the verb; nothing is kept. */
export async function draftTeam(deed: Deed, given: SetUpTeamInput): Promise<VolunteerTeam> {
  const input = checked(SetUpTeamInput, given);
  const region = await currentRegion(deed, input.regionCode, ['input', 'regionCode'], ['COUNTY', 'TOWN', 'VILLAGE']);
  if (OF_THE_COUNTY.includes(input.type) && levelOf(region.code) !== 'COUNTY') {
    throw new Refusal('INVALID_INPUT', ['input', 'regionCode'], '总队、单位队、社会组织、企业队和上级队伍由县中心组建，所在地选择本县');
  }
  const countyCode = deed.viewer.counties.lo;
  demandWhatTypeNeeds(input);
  if (input.type === 'CORPS' && await deed.em.count(VolunteerTeam, { countyCode, type: 'CORPS', state: { $ne: 'DISSOLVED' } })) throw new Refusal('CORPS_EXISTS', ['input', 'type']);
  if (await deed.em.count(VolunteerTeam, { countyCode, name: input.name, state: { $ne: 'DISSOLVED' } })) throw new Refusal('INVALID_INPUT', ['input', 'name'], '已有同名的队伍，请换一个名称');

  return Object.assign(new VolunteerTeam(), {
    countyCode, name: input.name, nameInitials: nameInitials(input.name), type: input.type, category: input.category, speciality: input.type === 'SPECIAL' ? input.speciality! : undefined,
    // R27: a county's team serves the whole county, a town's its town.
    regionCode: region.code, serviceAreaCodes: [region.code], weeklyCapacity: input.weeklyCapacity ?? 5,
    contactName: input.contactName ?? undefined, contactPhone: input.contactPhone ?? undefined, unitName: input.unitName ?? null,
    captainName: input.captainName ?? null, captainPost: input.captainPost ?? null, secondCaptainName: input.secondCaptainName ?? null, secondCaptainPost: input.secondCaptainPost ?? null,
    keyField: input.keyField ?? null, upperLevel: input.upperLevel ?? null, parent: await parentOf(deed.em, countyCode, input.type, region.code),
  } satisfies Partial<VolunteerTeam>);
}

function demandWhatTypeNeeds(input: SetUpTeamInput): void {
  const needs: Partial<Record<TeamType, readonly (keyof SetUpTeamInput)[]>> = {
    CORPS: ['captainName', 'captainPost'], UNIT: ['unitName'], ENTERPRISE: ['unitName'], SPECIAL: ['speciality'], UPPER_LEVEL: ['keyField', 'upperLevel'],
  };
  for (const field of needs[input.type] ?? []) if (!input[field]) throw missing(field);
  if (input.secondCaptainName && !input.secondCaptainPost) throw missing('secondCaptainPost');
  if (input.type === 'STANDING' && input.category === 'CUSTOM') throw new Refusal('INVALID_INPUT', ['input', 'category'], '常备队属于 8 类之一；特色服务请组建特色队');
  if (input.type === 'SPECIAL' && input.category !== 'CUSTOM') throw new Refusal('INVALID_INPUT', ['input', 'category'], '特色队的类别为特色服务');
}
