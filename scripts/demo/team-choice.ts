import type { ServiceCategory } from '../../api/src/modules/teams/team.codes.ts';
import type { DemoCounty, DemoMember, DemoTeam } from './county.ts';
import type { Random } from './random.ts';

/** What neighbours can do for each other without training: any team of the village or town may be asked. */
const GENERAL: readonly ServiceCategory[] = ['POVERTY_RELIEF', 'SANITATION_ENVIRONMENT', 'EDUCATION', 'CULTURE_ARTS'];

export interface Task {
  category: ServiceCategory;
  speciality: string | null;
  regionCode: string;
}

const FITTING = new WeakMap<DemoCounty, Map<string, DemoTeam[]>>();

/** Teams of the category that serve the place, near ones first in weight; without those that were asked before. */
export function chooseTeam(county: DemoCounty, random: Random, task: Task, asked: ReadonlySet<string>): DemoTeam {
  const { regionCode } = task;
  const candidates = fitting(county, task).filter((team) => regionCode.startsWith(team.serves) && !asked.has(team.id));
  if (candidates.length === 0) return county.teams.find((team) => team.type === 'DETACHMENT' && regionCode.startsWith(team.serves))!;
  return random.weighted(candidates.map((team) => [team, team.serves.length > 6 ? 4 : team.type === 'STANDING' || team.type === 'SPECIAL' ? 3 : 1]));
}

function fitting(county: DemoCounty, { category, speciality }: Task): DemoTeam[] {
  const known = FITTING.get(county) ?? new Map<string, DemoTeam[]>();
  FITTING.set(county, known);
  const key = `${category} ${speciality}`;
  let teams = known.get(key);
  if (!teams) {
    teams = county.teams.filter((team) => team.type !== 'CORPS'
      && (category === 'CUSTOM' ? team.speciality === speciality : team.category === category || (team.serves.length > 6 && GENERAL.includes(category))));
    known.set(key, teams);
  }
  return teams;
}

const TRAVEL_MS = 30 * 60_000;

/** Members who are free in that time, way included; the leader records and so does not serve (domain §4.4-4). */
export function freeMembers(random: Random, team: DemoTeam, day: string, start: Date, end: Date, wanted: number): DemoMember[] {
  const free: DemoMember[] = [];
  const first = random.whole(0, team.members.length - 1);
  for (let i = 0; i < team.members.length && free.length < wanted; i++) {
    const member = team.members[(first + i) % team.members.length]!;
    if (member.id === team.leaderId || member.joinedOn > day || (member.leftOn !== null && member.leftOn <= day)) continue;
    if (isFree(member, start.getTime() - TRAVEL_MS, end.getTime() + TRAVEL_MS)) free.push(member);
  }
  return free;
}

function isFree({ busy }: DemoMember, start: number, end: number): boolean {
  for (let i = 0; i < busy.length; i += 2) if (busy[i]! < end && start < busy[i + 1]!) return false;
  return true;
}
