import type { RegionRow } from '../../api/src/database/region-rows.ts';
import type { StaffRole } from '../../api/src/modules/accounts/appointment.ts';
import type { ServiceCategory, TeamType } from '../../api/src/modules/teams/team.codes.ts';
import type { CountySize } from './sizes.ts';
import type { Random } from './random.ts';

/** Somebody who takes steps: a member of staff, or a team's leader. */
export interface Actor {
  name: string;
  role: StaffRole;
  unit: string;
  accountId: string | null;
}

export interface DemoVillage {
  code: string;
  /** As people say it: 永安村, not 永安村委会. */
  label: string;
  fullName: string;
}

export interface DemoTown {
  code: string;
  name: string;
  villages: DemoVillage[];
}

export interface DemoMember {
  id: string;
  name: string;
  joinedOn: string;
  leftOn: string | null;
  /** Hours that are taken, shared by all memberships of the person: starts and ends in epoch milliseconds, in turn. */
  busy: number[];
}

export interface DemoTeam {
  id: string;
  name: string;
  type: TeamType;
  category: ServiceCategory;
  speciality: string | null;
  regionCode: string;
  /** Prefix of the region codes it serves. */
  serves: string;
  /** Who joins: people of this region. */
  from: string;
  leader: Actor;
  /** Known once the volunteers are made. */
  leaderId: string | null;
  members: DemoMember[];
}

/** What the parts of a county's generator share. */
export interface DemoCounty {
  code: string;
  regionCode: string;
  name: string;
  size: CountySize;
  towns: DemoTown[];
  villages: DemoVillage[];
  director: Actor;
  operators: Actor[];
  overseer: Actor;
  townStaff: Map<string, Actor>;
  villageStaff: Map<string, Actor>;
  teams: DemoTeam[];
  now: Date;
  random: Random;
}

/** The tree of a county from its region rows. */
export function townsOf(regions: readonly RegionRow[]): DemoTown[] {
  const towns = regions.filter(({ level, validTo }) => level === 'TOWN' && validTo === null)
    .map(({ code, name }): DemoTown => ({ code, name, villages: [] }));
  const byCode = new Map(towns.map((town) => [town.code, town]));
  for (const { code, name, fullName, level, parentCode, validTo } of regions) {
    if (level !== 'VILLAGE' || validTo !== null) continue;
    byCode.get(parentCode!)?.villages.push({ code, label: labelOf(name), fullName });
  }
  return towns.filter(({ villages }) => villages.length > 0);
}

function labelOf(name: string): string {
  return name.replace(/(村民委员会|村委会)$/, '村').replace(/(社区居民委员会|社区居委会|居民委员会|居委会)$/, '社区');
}
