import { EVERYWHERE, NOWHERE, countyOf, levelOf, rangeOf, type RegionRange } from './scope.ts';
import { ROLES, type Role } from './roles.ts';
import type { Sight } from './sight.ts';
import { mayEver, type Action } from './actions.ts';

/** Who acts, under one appointment at a time (access §1). Everything that decides about access is in here. */
export interface Viewer extends Sight {
  /** The region range in which rows exist for this viewer. */
  range: RegionRange;
  /** The same range over 6-digit county codes. */
  counties: RegionRange;
  regionCode: string | null;
  teamId: string | null;
  accountId: string | null;
  appointmentId: string | null;
  sessionId: string | null;
  displayName: string | null;
}

export const ANONYMOUS: Viewer = {
  role: 'ANONYMOUS', range: EVERYWHERE, counties: { lo: '000000', hi: '999999' }, regionCode: null,
  teamId: null, accountId: null, appointmentId: null, sessionId: null, displayName: null,
};

export interface AppointmentFacts {
  role: Role;
  regionCode: string | null;
  teamId: string | null;
  accountId: string;
  appointmentId: string;
  sessionId: string | null;
  displayName: string;
}

/**
 * The viewer of an appointment. A role without a region (or a team role without a team) sees nothing: an empty scope is
 * never read as "all" (access §4). A team leader's range is the county of the team; the team narrows it further.
 */
export function viewerOf(facts: AppointmentFacts): Viewer {
  const seat = ROLES[facts.role].at;
  const seated = facts.regionCode !== null && facts.role !== 'ANONYMOUS' && (seat !== 'TEAM' || facts.teamId !== null);
  const range = seated ? rangeOf(facts.regionCode!) : NOWHERE;
  return { ...facts, range, counties: seated ? countiesOf(facts.regionCode!) : { lo: '000000', hi: '000000' } };
}

/** The range of county codes that holds one county alone. */
export function oneCounty(county: string): RegionRange {
  return { lo: county, hi: String(Number(county) + 1).padStart(6, '0') };
}

function countiesOf(regionCode: string): RegionRange {
  const level = levelOf(regionCode);
  if (level !== 'PROVINCE' && level !== 'CITY') return oneCounty(countyOf(regionCode));
  const { lo, hi } = rangeOf(regionCode);
  return { lo: countyOf(lo), hi: countyOf(hi) };
}

export function may(viewer: Viewer, action: Action): boolean {
  return mayEver(viewer.role, action);
}
