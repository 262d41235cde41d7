import { plusMinutes } from './moments.ts';
import type { Random } from './random.ts';
import { STAFF, type StaffAppointment } from './staff.ts';
import type { Actor } from './county.ts';

/** Accounts of the staff who may sign in, their appointments, and who they are as actors. */
export function makeAccounts(random: Random, now: Date, passwordHash: string, countyCodes: readonly string[]) {
  const made = plusMinutes(now, -400 * 24 * 60);
  const members = STAFF.filter(({ appointments }) => appointments.every((appointment) => isServed(appointment, countyCodes)));
  const accounts = members.map(({ loginName, name, appointments }) => ({
    id: random.idAt(made), loginName, displayName: name, passwordHash, mustChangePassword: false, state: 'ACTIVE',
    homeRegionCode: appointments[0]!.regionCode, createdAt: made, version: 1,
  }));
  const actors = members.flatMap(({ name, appointments }, i) => appointments.map((appointment) => ({
    appointment, actor: { name, role: appointment.role, unit: appointment.unitName, accountId: accounts[i]!.id } satisfies Actor,
  })));

  return {
    accounts,
    /** The actor whose first fitting appointment this is, or undefined where nobody signs in. */
    actorAt(role: Actor['role'], regionCode: string): Actor | undefined {
      return actors.find(({ appointment }) => appointment.role === role && appointment.regionCode === regionCode)?.actor;
    },
    actorsAt(role: Actor['role'], regionCode: string): Actor[] {
      return actors.filter(({ appointment }) => appointment.role === role && appointment.regionCode === regionCode).map(({ actor }) => actor);
    },
    leaderOf(team: string): Actor | undefined {
      return actors.find(({ appointment }) => appointment.team === team)?.actor;
    },
    /** Once the teams are there: rows of the appointments. */
    appointments(teamIds: ReadonlyMap<string, string>) {
      return actors.map(({ appointment: { role, regionCode, unitName, team }, actor }) => ({
        id: random.idAt(made), accountId: actor.accountId, role, regionCode, teamId: team ? teamIds.get(team)! : null, unitName, createdAt: made,
      }));
    },
  };
}

export type DemoAccounts = ReturnType<typeof makeAccounts>;

function isServed({ regionCode }: StaffAppointment, countyCodes: readonly string[]): boolean {
  return regionCode.slice(4) === '00000000' || countyCodes.includes(regionCode.slice(0, 6));
}
