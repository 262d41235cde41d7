import { EXCLUSIVE_ROLES, ROLES, type Role } from '../../access/roles.ts';
import { contains, isRegionCode, levelOf, type RegionLevel } from '../../access/scope.ts';
import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { findVisible } from '../../reading/visible.ts';
import { Region } from '../regions/region.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import type { Account } from './account.ts';
import { Appointment, type StaffRole } from './appointment.ts';
import { liveAppointments } from './live-appointments.ts';

/** What a person is to be appointed to. */
export interface Seat {
  role: StaffRole;
  regionCode: string;
  teamId?: string | null;
  unitName: string;
}

const LEVEL_NAMES: Record<RegionLevel, string> = { COUNTRY: '国家', PROVINCE: '省级', CITY: '市级', COUNTY: '县级', TOWN: '镇街级', VILLAGE: '村社级' };

/** Appoints an account, locked or new, to a role that the security administrator may give. */
export async function appoint(deed: Deed, account: Account, seat: Seat): Promise<Appointment> {
  const teamId = await seatInRange(deed, seat);
  const held = await liveAppointments(deed.em, account.id);
  if (held.some((one) => one.role === seat.role && one.regionCode === seat.regionCode && (one.teamId ?? null) === teamId)) {
    throw new Refusal('INVALID_INPUT', ['input', 'role'], '该账号已有这项任职');
  }
  if (isExclusive(seat.role) && held.some(({ role }) => isExclusive(role))) throw new Refusal('ADMIN_ROLES_EXCLUSIVE', ['input', 'role']);
  return deed.em.create(Appointment, {
    account, role: seat.role, regionCode: seat.regionCode, teamId: teamId ?? undefined,
    unitName: seat.unitName, createdAt: deed.now,
  });
}

/**
 * Whether a role sits at that place, and the place lies in the range of who acts.
 * @param level of region at which it sits
 * @returns the id of the team of a team leader; no other role has one
 */
export async function seatInRange(deed: Deed, seat: Omit<Seat, 'unitName'>, level = levelOfSeat(seat.role)): Promise<string | null> {
  await regionInRange(deed, seat.regionCode);
  if (levelOf(seat.regionCode) !== level) throw new Refusal('INVALID_INPUT', ['input', 'regionCode'], `${ROLES[seat.role].zh}须任职于${LEVEL_NAMES[level]}区划`);
  return teamOf(deed, seat);
}

/** A region that is in force and lies in the range of who acts. */
export async function regionInRange(deed: Deed, code: string, path = ['input', 'regionCode']): Promise<void> {
  const region = isRegionCode(code) && contains(deed.viewer.range, code) ? await deed.em.findOne(Region, { code, validTo: null }) : null;
  if (!region) throw new Refusal('NOT_FOUND', path);
}

function levelOfSeat(role: StaffRole): RegionLevel {
  const { at } = ROLES[role];
  return at === 'TEAM' ? 'COUNTY' : at;
}

async function teamOf(deed: Deed, { role, teamId }: Omit<Seat, 'unitName'>): Promise<string | null> {
  if (role !== 'TEAM_LEADER') {
    if (teamId) throw new Refusal('INVALID_INPUT', ['input', 'teamId'], '只有队伍负责人须选择队伍');
    return null;
  }
  if (!teamId) throw new Refusal('INVALID_INPUT', ['input', 'teamId'], '请选择所负责的队伍');
  const team = await findVisible(deed.em, deed.viewer, VolunteerTeam, teamId);
  if (!team) throw new Refusal('NOT_FOUND', ['input', 'teamId']);
  return team.id;
}

function isExclusive(role: Role): boolean {
  return (EXCLUSIVE_ROLES as readonly Role[]).includes(role);
}
