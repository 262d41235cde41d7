import { EXCLUSIVE_ROLES, type Role } from '../../access/roles.ts';
import type { Config } from '../../config.ts';

/** How long a session lives without use, and at most. */
export type SessionLimits = Pick<Config, 'sessionIdleMinutes' | 'sessionAbsoluteMinutes'>;

/** Sessions that one person may have open at the same time; opening one more ends the oldest. */
const SESSIONS_OF_STAFF = 3;
const SESSIONS_OF_ADMINS = 1;

/** Whoever holds one of the three admin roles has one session, under whichever appointment it acts. */
export function sessionsAllowed(rolesHeld: readonly Role[]): number {
  return rolesHeld.some((role) => (EXCLUSIVE_ROLES as readonly Role[]).includes(role)) ? SESSIONS_OF_ADMINS : SESSIONS_OF_STAFF;
}

/** Sessions last seen before `idle`, or opened before `absolute`, have ended by themselves. */
export function sessionHorizon(now: Date, limits: SessionLimits): { idle: Date; absolute: Date } {
  return {
    idle: new Date(now.getTime() - limits.sessionIdleMinutes * 60_000),
    absolute: new Date(now.getTime() - limits.sessionAbsoluteMinutes * 60_000),
  };
}
