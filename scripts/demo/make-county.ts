import type { RegionRow } from '../../api/src/database/region-rows.ts';
import type { DemoAccounts } from './accounts.ts';
import { townsOf, type Actor, type DemoCounty } from './county.ts';
import { dayOf } from './moments.ts';
import { volunteerPerson } from './people.ts';
import type { Random } from './random.ts';
import type { CountySize } from './sizes.ts';
import { planTeams } from './teams.ts';

/** A county with its regions, its staff and its teams still without members. */
export function makeCounty(code: string, size: CountySize, regions: readonly RegionRow[], accounts: DemoAccounts, random: Random, now: Date): DemoCounty {
  const regionCode = `${code}000000`;
  const name = regions.find((region) => region.code === regionCode)!.name;
  const towns = townsOf(regions);
  const villages = towns.flatMap((town) => town.villages);
  const today = dayOf(now);
  const staff = (role: Actor['role'], region: string, unit: string): Actor =>
    accounts.actorAt(role, region) ?? { name: volunteerPerson(random, today).name, role, unit, accountId: null };
  const centre = `${name}志愿服务促进中心`;
  const operators = accounts.actorsAt('COUNTY_OPERATOR', regionCode);
  const county: DemoCounty = {
    code, regionCode, name, size, towns, villages, now, random, teams: [],
    director: staff('COUNTY_DIRECTOR', regionCode, centre),
    operators: operators.length > 0 ? operators : [staff('COUNTY_OPERATOR', regionCode, centre), staff('COUNTY_OPERATOR', regionCode, centre)],
    overseer: staff('CITY_OVERSEER', `${code.slice(0, 4)}00000000`, '市志愿服务工作主管部门'),
    townStaff: new Map(towns.map((town) => [town.code, staff('TOWN_STAFF', town.code, `${town.name}新时代文明实践所`)])),
    villageStaff: new Map(villages.map((village) => [village.code, staff('VILLAGE_STAFF', village.code, `${village.label}新时代文明实践站`)])),
  };
  county.teams = planTeams(county, accounts);
  return county;
}

/** Volunteers of a demo that is as large as a county. */
const AS_LARGE = 80_000;
const FEWEST_OF_A_VILLAGE = 12;

/** Invented denominators, marked so: no rate of a demo means anything outside of it (domain §9). A small demo has few residents too, so that its rates look like rates. */
export function figuresOf({ code, regionCode, towns, villages, random, now, size }: DemoCounty) {
  const year = Number(dayOf(now).slice(0, 4));
  const share = Math.min(1, size.volunteers / AS_LARGE);
  const perVillage = new Map(villages.map((village) => [village.code, Math.max(FEWEST_OF_A_VILLAGE, Math.round(random.whole(1200, 3600) * share))]));
  const figure = (region: string, of: number, residents: number) => ({
    regionCode: region, year: of, residentPopulation: residents, inServicePartyMembers: Math.round(residents * 0.046), sourceNote: share < 1 ? '演示数据，按演示规模折算' : '演示数据，非真实统计', demo: true,
  });
  const ofTown = (town: string) => villages.filter(({ code: village }) => village.startsWith(town.slice(0, 9))).reduce((sum, village) => sum + perVillage.get(village.code)!, 0);
  const whole = villages.filter((village) => village.code.startsWith(code)).reduce((sum, village) => sum + perVillage.get(village.code)!, 0);
  return [figure(regionCode, year - 1, Math.round(whole * 1.004)), figure(regionCode, year, whole), ...towns.map((town) => figure(town.code, year, ofTown(town.code))), ...villages.map((village) => figure(village.code, year, perVillage.get(village.code)!))];
}

/** When the demo plays: a given day at ten in the morning, so that it can be made again; else the last full hour. */
export function momentOfDemo(today: string | undefined, clock = new Date()): Date {
  if (today === undefined) return new Date(Math.floor(clock.getTime() / 3_600_000) * 3_600_000);
  const at = new Date(`${today}T10:00:00+08:00`);
  if (!/^\d{4}-\d\d-\d\d$/.test(today) || Number.isNaN(at.getTime()) || dayOf(at) !== today) throw new RangeError(`"${today}" is no day.`);
  return at;
}
