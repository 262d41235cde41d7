import type { ServiceCategory } from '../../api/src/modules/teams/team.codes.ts';
import { nameInitials } from '../../api/src/database/name-initials.ts';
import { dayOf, plusMinutes } from './moments.ts';
import type { DemoCounty, DemoTeam } from './county.ts';
import type { DemoAccounts } from './accounts.ts';
import { phoneOfNobody } from './numbers.ts';
import { personName } from './person-name.ts';
import { EMPLOYERS } from './words/people-words.ts';
import { SOCIAL_ORGS, SPECIAL, STANDING, TOWN_TEAMS, UNITS, WITHOUT_TEAM } from './words/team-words.ts';

type Plan = Pick<DemoTeam, 'name' | 'type' | 'category' | 'regionCode' | 'serves' | 'from' | 'speciality'>;

/** The corps, its 8+N teams, a detachment per town; then units, associations and villages until the number is reached. */
export function planTeams(county: DemoCounty, accounts: DemoAccounts): DemoTeam[] {
  const { random, name, size } = county;
  const countyWide = (type: DemoTeam['type'], teamName: string, category: ServiceCategory, speciality: string | null = null): Plan =>
    ({ name: teamName, type, category, speciality, regionCode: county.regionCode, serves: county.code, from: county.code });
  const plans: Plan[] = [
    countyWide('CORPS', `${name}志愿服务总队`, 'POVERTY_RELIEF'),
    ...STANDING.map(([category, title]) => countyWide('STANDING', name + title, category)),
    ...SPECIAL.map(([speciality, title]) => countyWide('SPECIAL', name + title, 'CUSTOM', speciality)),
    ...county.towns.map((town, i): Plan => ({
      name: `${town.name}志愿服务支队`, type: 'DETACHMENT', category: STANDING[(i + 7) % 8]![0], speciality: null,
      regionCode: town.code, serves: town.code.slice(0, 9), from: town.code.slice(0, 9),
    })),
    ...UNITS.map(([unit, category]) => countyWide('UNIT', `${unitName(name, unit)}志愿服务队`, category)),
    ...SOCIAL_ORGS.map(([title, category]) => countyWide('SOCIAL_ORG', name + title, category)),
    ...county.towns.flatMap((town) => TOWN_TEAMS.map(([title, category]): Plan => ({
      name: town.name + title, type: 'STANDING', category, speciality: null, regionCode: town.code, serves: town.code.slice(0, 9), from: town.code.slice(0, 9),
    }))),
    ...county.towns.flatMap((town) => town.villages.map((village, i): Plan => ({
      name: `${town.name}${village.label}志愿服务分队`, type: 'SQUAD', category: STANDING[(i + 6) % 8]![0], speciality: null,
      regionCode: village.code, serves: village.code, from: village.code,
    }))),
  ];
  const made = plusMinutes(county.now, -700 * 24 * 60);
  return plans.slice(0, Math.max(size.teams, 13 + county.towns.length)).map((plan) => ({
    ...plan,
    id: random.idAt(made),
    // Named by its first member when nobody signs in for it.
    leader: accounts.leaderOf(plan.name) ?? { name: '', role: 'TEAM_LEADER', unit: plan.name, accountId: null },
    leaderId: null,
    members: [],
  }));
}

/** Rows of the teams; after the volunteers, because a leader is one of them. */
export function teamRows({ code, now, random, teams }: DemoCounty) {
  const made = plusMinutes(now, -700 * 24 * 60);
  const corps = teams.find(({ type }) => type === 'CORPS')!;
  return teams.map((team) => ({
    countyCode: code, id: team.id, createdAt: made, name: team.name, nameInitials: nameInitials(team.name), type: team.type, category: team.category,
    speciality: team.speciality, state: 'ACTIVE', regionCode: team.regionCode, serviceAreaCodes: [team.serves.padEnd(12, '0')],
    weeklyCapacity: team.type === 'SQUAD' ? 3 : random.pick([5, 5, 8, 10]), contactName: team.leader.name, contactPhone: phoneOfNobody(random), leaderId: team.leaderId, version: 1,
    parentId: team === corps ? null : parentIn(teams, team)?.id ?? corps.id, unitName: team.type === 'UNIT' ? team.name.replace(/志愿服务队$/, '') : null,
    ...(team === corps ? { captainName: personName(random, false, 1970), captainPost: '县委书记', secondCaptainName: personName(random, false, 1974), secondCaptainPost: '县长' } : { captainName: null, captainPost: null, secondCaptainName: null, secondCaptainPost: null }),
  }));
}

/** A squad belongs to the detachment of its town. */
function parentIn(teams: readonly DemoTeam[], { type, regionCode }: DemoTeam): DemoTeam | undefined {
  return type === 'SQUAD' ? teams.find((other) => other.type === 'DETACHMENT' && other.regionCode.slice(0, 9) === regionCode.slice(0, 9)) : undefined;
}

/** 县民政局 as it is called in full: 富平县民政局. */
export const unitName = (county: string, unit: string): string => unit.replace(/^县/, county);

/** 单位 of a county: those that have formed their team, and some that have not yet (R26). */
export function unitRows({ code, regionCode, now, random, teams, name }: DemoCounty) {
  const made = plusMinutes(now, -700 * 24 * 60);
  const own = random.fork('units');
  const formed = teams.filter(({ type }) => type === 'UNIT').map((team) => team.name.replace(/志愿服务队$/, ''));
  const kindOf = (unit: string) => (/(学|医院|馆|站|中心)$/.test(unit) ? 'PUBLIC_INSTITUTION' : /(公司|集团|银行)$/.test(unit) ? 'STATE_ENTERPRISE' : 'PARTY_GOVERNMENT');
  return [...new Set([...formed, ...WITHOUT_TEAM.map((unit) => name + unit), ...Object.values(EMPLOYERS).flat().filter((unit) => unit.startsWith('县')).map((unit) => unitName(name, unit))])].map((unit) => ({ countyCode: code, id: own.idAt(made), createdAt: made, name: unit, kind: kindOf(unit), regionCode, active: true, version: 1 }));
}

/** In-service Party members of each unit this year, as somebody would have entered them; some units still have to tell (R31). */
export function unitFigures({ code, now, random, size }: DemoCounty, units: readonly { id: string }[]) {
  const own = random.fork('unit figures');
  return units.filter(() => own.chance(0.85)).map(({ id }) => ({
    countyCode: code, id: own.idAt(now), createdAt: now, unitId: id, year: Number(dayOf(now).slice(0, 4)), inServicePartyMembers: own.whole(3, 9) + Math.round(size.volunteers * 0.012), sourceNote: '演示数据，非真实统计', demo: true, version: 1,
  }));
}
