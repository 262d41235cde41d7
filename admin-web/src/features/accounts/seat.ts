import type { AddAppointmentInput } from '@lastmile/schema/accounts';
import { me } from '@/access/session';

export type Role = AddAppointmentInput['role'];

/** What a person is appointed to, as it is typed. */
export interface Seat { role: Role | ''; regionCode: string | null; teamId: string; teamName: string; unitName: string }

export const emptySeat = (): Seat => ({ role: '', regionCode: null, teamId: '', teamName: '', unitName: '' });

/** Roles that a county's security administrator gives, in the order of the work. */
export const ROLES = ['COUNTY_OPERATOR', 'COUNTY_DIRECTOR', 'TOWN_STAFF', 'VILLAGE_STAFF', 'TEAM_LEADER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'] as const satisfies Role[];

/** Roles that a county's director may look through, in the same order (api: access/preview.ts). */
export const PREVIEWED = ['COUNTY_OPERATOR', 'TOWN_STAFF', 'VILLAGE_STAFF', 'TEAM_LEADER', 'CITY_OVERSEER', 'PROVINCE_OVERSEER'] as const satisfies Role[];

/** The level at which a role is appointed when it is not the administrator's own region (api: access/roles.ts). */
export function levelOf(role: Role | ''): 'TOWN' | 'VILLAGE' | null {
  return role === 'TOWN_STAFF' ? 'TOWN' : role === 'VILLAGE_STAFF' ? 'VILLAGE' : null;
}

/** The region of a seat: chosen for towns and villages, else the own one. */
export function regionOf({ role, regionCode }: Seat): string | null {
  return levelOf(role) ? regionCode : me.value!.region.code;
}

/** Whether role and place, or team, are chosen. */
export function isPlaced(seat: Seat): boolean {
  return Boolean(seat.role && regionOf(seat) && (seat.role !== 'TEAM_LEADER' || seat.teamId));
}

export function isComplete(seat: Seat): boolean {
  return isPlaced(seat) && Boolean(seat.unitName.trim());
}

export function placeInput(seat: Seat) {
  return { role: seat.role as Role, regionCode: regionOf(seat)!, teamId: seat.role === 'TEAM_LEADER' ? seat.teamId : null };
}

export function seatInput(seat: Seat) {
  return { ...placeInput(seat), unitName: seat.unitName.trim() };
}
