import { idNumberVault, maskIdNumber, oneKey, type IdNumberVault } from '../../api/src/database/encryption.ts';
import { nameInitials } from '../../api/src/database/name-initials.ts';
import type { DemoCounty, DemoMember, DemoTeam, DemoVillage } from './county.ts';
import { dayOf, nextDay, onDay } from './moments.ts';
import { idNumberOfNobody, phoneOfNobody } from './numbers.ts';
import { volunteerPerson } from './people.ts';
import { STAFF } from './staff.ts';
import type { Skill } from '../../api/src/modules/volunteers/skill.codes.ts';
import type { ServiceTime, Talent } from '../../api/src/modules/volunteers/volunteer.codes.ts';
import { unitName } from './teams.ts';
import { EMPLOYERS, SAMPLE_NAMES, SKILLS } from './words/people-words.ts';

/** Members that each team has at least, leader included: enough to serve while some are busy. */
const LEAST = 5;
const DAYS_OF_HISTORY = 400;

export interface VolunteerRows {
  volunteers: object[];
  memberships: object[];
}

/** Volunteers with their memberships, in parts; fills `members` and `leader` of the county's teams on the way. */
export function* makeVolunteers(county: DemoCounty, secret: string, atOnce = 5000): Generator<VolunteerRows> {
  const { random, teams, size } = county;
  const vault = idNumberVault(oneKey(secret));
  const sequences = new Map<string, number>();
  const countyWide = teams.filter(({ from }) => from === county.code);
  let rows: VolunteerRows = { volunteers: [], memberships: [] };

  for (let i = 0; i < Math.max(size.volunteers, teams.length * LEAST); i++) {
    const founding = i < teams.length * LEAST;
    const team = founding ? teams[i % teams.length]! : random.chance(0.85) ? random.pick(teams) : null;
    const leads = i < teams.length ? team : null;
    const { row, member } = makeVolunteer(county, vault, sequences, { number: i + 1, team, founding, leads });
    rows.volunteers.push(row);
    const second = !leads && row.state === 'ACTIVE' && random.chance(0.12) ? random.pick(countyWide) : null;
    for (const joined of new Set([team, second])) if (joined && row.state === 'ACTIVE') rows.memberships.push(join(county, joined, row, member, founding));
    if (leads) Object.assign(leads, { leaderId: row.id, leader: { ...leads.leader, name: row.name } });
    if (rows.volunteers.length === atOnce) {
      yield rows;
      rows = { volunteers: [], memberships: [] };
    }
  }
  yield rows;
}

interface Wanted {
  number: number;
  team: DemoTeam | null;
  /** Was there before the first order. */
  founding: boolean;
  leads: DemoTeam | null;
}

function makeVolunteer(county: DemoCounty, vault: IdNumberVault, sequences: Map<string, number>, { number, team, founding, leads }: Wanted) {
  const { random, now } = county;
  const today = dayOf(now);
  const sample = SAMPLE_NAMES[number - 1 - county.teams.length];
  const person = { ...volunteerPerson(random, today), ...(sample && { name: sample }), ...staffPerson(leads) };
  const { name } = person;
  const home = homeOf(county, team);
  const registeredOn = nextDay(today, -(founding ? random.whole(DAYS_OF_HISTORY, 2200) : Math.min(2200, 1 + Math.floor(random.around(420, 0.9)))));
  const made = onDay(registeredOn, random.whole(510, 1080));
  const key = `${person.birthDate} ${person.female}`;
  const sequence = sequences.get(key) ?? 0;
  sequences.set(key, sequence + 1);
  const idNumber = idNumberOfNobody(county.code, person.birthDate, person.female, sequence);
  const row = {
    countyCode: county.code, id: random.idAt(made), createdAt: made,
    volunteerNo: `ZY${county.code}${String(number).padStart(6, '0')}`,
    name, nameInitials: nameInitials(name), gender: person.female ? 'FEMALE' : 'MALE', phone: phoneOfNobody(random),
    idNumberMasked: maskIdNumber(idNumber), idNumberCipher: vault.seal(county.code, idNumber), idNumberHash: vault.hash(county.code, idNumber),
    birthDate: person.birthDate,
    idDocumentType: 'RESIDENT_ID', regionCode: home.code,
    skills: skillsOf(county, team), ...backgroundOf(county, Number(today.slice(0, 4)) - Number(person.birthDate.slice(0, 4))),
    state: founding ? 'ACTIVE' : random.weighted([['ACTIVE', 955], ['PENDING', 25], ['SUSPENDED', 6], ['WITHDRAWN', 12], ['DECEASED', 2]]),
    registeredOn, version: 1,
  };
  return { row, member: { id: row.id, name, busy: [] as number[] } };
}

/** Who signs in for a team is its leader among the volunteers too. */
function staffPerson(leads: DemoTeam | null): { name: string; female: boolean } | undefined {
  const member = leads && STAFF.find(({ appointments }) => appointments.some(({ team }) => team === leads.name));
  return member ? { name: member.name, female: member.female ?? false } : undefined;
}

function homeOf({ random, villages }: DemoCounty, team: DemoTeam | null): DemoVillage {
  const near = team && team.from.length > 6 ? villages.filter(({ code }) => code.startsWith(team.from)) : villages;
  return random.pick(near);
}

/** What people do, who they are in the Party, when they have time, and the talents of the policy (R22, R34). */
function backgroundOf({ random, name }: DemoCounty, age: number) {
  const occupation = age >= 60 ? random.weighted([['RETIRED', 60], ['FARMER', 40]] as const) : age < 23 ? 'STUDENT' as const : random.weighted([
    ['CADRE', 9], ['PUBLIC_INSTITUTION', 10], ['TEACHER', 9], ['MEDICAL', 6], ['STATE_ENTERPRISE', 5], ['PRIVATE_ENTERPRISE', 11], ['FARMER', 26], ['SELF_EMPLOYED', 9], ['VILLAGE_CADRE', 7], ['FREELANCE', 5], ['LEGAL', 1], ['ARTIST', 2],
  ] as const);
  const politicalStatus = random.weighted([['PARTY_MEMBER', 34], ['PROBATIONARY', 2], ['LEAGUE_MEMBER', 8], ['DEMOCRATIC_PARTY', 1], ['INDEPENDENT', 1], ['MASSES', 54]] as const);
  const employed = (['CADRE', 'PUBLIC_INSTITUTION', 'TEACHER', 'MEDICAL', 'STATE_ENTERPRISE'] as readonly string[]).includes(occupation);
  const talents: Talent[] = [
    ...(occupation === 'RETIRED' && random.chance(0.4) ? ['FIVE_ELDERS'] as const : []), ...(occupation === 'ARTIST' || random.chance(0.03) ? ['LOCAL_CULTURE_TALENT'] as const : []),
    ...(random.chance(0.03) ? ['TECH_EXPERT'] as const : []), ...(random.chance(0.02) ? ['NEW_LOCAL_WORTHY'] as const : []),
    ...(occupation === 'SELF_EMPLOYED' && random.chance(0.3) ? ['RETURNED_ENTREPRENEUR'] as const : []), ...(random.chance(0.04) ? ['COMMUNITY_LEADER'] as const : []),
  ];
  return {
    occupation, politicalStatus, talents, inServicePartyMember: employed && politicalStatus === 'PARTY_MEMBER', leaderCadre: occupation === 'CADRE' && random.chance(0.3),
    employer: employed ? unitName(name, random.pick(EMPLOYERS[occupation as keyof typeof EMPLOYERS])) : null,
    serviceTimes: random.pick([['WEEKEND'], ['WEEKEND', 'HOLIDAY'], ['EVENING', 'WEEKEND'], ['ANY_TIME'], ['WEEKDAY']]) as ServiceTime[],
    channel: random.weighted([['OFFICE', 45], ['TEAM', 30], ['UNIT', 15], ['HOME_VISIT', 10]] as const),
  };
}

function skillsOf({ random }: DemoCounty, team: DemoTeam | null): Skill[] {
  if (random.chance(0.2)) return [];
  const own = SKILLS[team?.category ?? 'POVERTY_RELIEF']!;
  return [...new Set([random.pick(own), ...(random.chance(0.35) ? [random.pick(own)] : []), ...(random.chance(0.2) ? [random.pick(SKILLS['POVERTY_RELIEF']!)] : [])])];
}

function join({ random, code, now }: DemoCounty, team: DemoTeam, row: { id: string; regionCode: string; registeredOn: string }, member: Omit<DemoMember, 'joinedOn' | 'leftOn'>, founding: boolean) {
  const today = dayOf(now);
  const late = nextDay(row.registeredOn, random.whole(0, 45));
  const joinedOn = late > today ? today : late;
  const left = !founding && random.chance(0.03) ? nextDay(joinedOn, random.whole(90, 900)) : today;
  const leftOn = left < today ? left : null;
  team.members.push({ ...member, joinedOn: founding ? row.registeredOn : joinedOn, leftOn });
  const made = onDay(joinedOn, 600);
  return { countyCode: code, id: random.idAt(made), createdAt: made, teamId: team.id, volunteerId: row.id, regionCode: row.regionCode, joinedOn: founding ? row.registeredOn : joinedOn, leftOn };
}
