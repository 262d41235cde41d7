import { LockMode, type EntityManager } from '@mikro-orm/postgresql';
import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { Account } from './account.ts';
import type { Appointment } from './appointment.ts';
import { liveAppointments } from './live-appointments.ts';
import { sessionHorizon, sessionsAllowed, type SessionLimits } from './session-limits.ts';
import { newSessionToken, sessionTokenHash } from './session-token.ts';
import { Session } from './session.ts';

export interface Device {
  userAgent: string | null;
  limits: SessionLimits;
}

/**
 * Opens a session of a person whose password was right: always a new one, with a token of its own, so that nobody can
 * sign in a browser that holds a token known to them. One session too many ends the oldest.
 * @throws Refusal SIGN_IN_FAILED when the account was suspended meanwhile or holds no appointment
 */
export async function openSession(deed: Deed, accountId: string, device: Device): Promise<{ session: Session; token: string }> {
  const { em, now } = deed;
  const account = await lockedActive(em, accountId);
  const appointments = await liveAppointments(em, account.id);
  const appointment = await usualAppointment(em, account, appointments);

  await endSessionsRunOut(em, account, now, device.limits);
  if (deed.viewer.sessionId) await em.nativeUpdate(Session, { id: deed.viewer.sessionId, endedAt: null }, { endedAt: now });
  await endOldest(em, account, now, sessionsAllowed(appointments.map(({ role }) => role)) - 1);

  const token = newSessionToken();
  const session = em.create(Session, {
    account, appointment, tokenHash: sessionTokenHash(token), createdAt: now, lastSeenAt: now,
    address: deed.address ?? undefined, userAgent: device.userAgent?.slice(0, 300),
  });
  account.lastSignInAt = now;
  await em.flush();
  return { session, token };
}

/** Locked, so that sign-ins made in parallel count each other's sessions and a suspension comes before or after. */
async function lockedActive(em: EntityManager, accountId: string): Promise<Account> {
  const account = await em.findOne(Account, { id: accountId }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });
  if (account?.state !== 'ACTIVE') throw new Refusal('SIGN_IN_FAILED');
  return account;
}

/** The one used last, while it is not ended; else the oldest. */
async function usualAppointment(em: EntityManager, account: Account, appointments: Appointment[]): Promise<Appointment> {
  const [last] = await em.find(Session, { account: account.id }, { orderBy: { createdAt: 'desc', id: 'desc' }, limit: 1 });
  const appointment = appointments.find(({ id }) => id === last?.appointment.id) ?? appointments[0];
  if (!appointment) throw new Refusal('SIGN_IN_FAILED');
  return appointment;
}

async function endSessionsRunOut(em: EntityManager, account: Account, now: Date, limits: SessionLimits): Promise<void> {
  const { idle, absolute } = sessionHorizon(now, limits);
  const runOut = { account: account.id, endedAt: null, $or: [{ lastSeenAt: { $lte: idle } }, { createdAt: { $lte: absolute } }] };
  await em.nativeUpdate(Session, runOut, { endedAt: now });
}

async function endOldest(em: EntityManager, account: Account, now: Date, keep: number): Promise<void> {
  const open = await em.find(Session, { account: account.id, endedAt: null }, { orderBy: { createdAt: 'desc', id: 'desc' }, refresh: true });
  for (const session of open.slice(keep)) session.endedAt = now;
}
