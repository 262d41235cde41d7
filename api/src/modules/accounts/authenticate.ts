import type { EntityManager } from '@mikro-orm/postgresql';
import type pg from 'pg';
import { previewer } from '../../access/preview.ts';
import { viewerOf, type Viewer } from '../../access/viewer.ts';
import { seenQuery, sessionQuery, type FoundSession, type SessionRow } from '../../database/find-session.ts';
import { sessionHorizon, type SessionLimits } from './session-limits.ts';
import { isSessionToken, sessionTokenHash } from './session-token.ts';
import { Session } from './session.ts';

/** What is known about the person behind a session, beyond what decides about access. */
export type SessionFacts = SessionRow;

export interface Authenticated {
  viewer: Viewer;
  facts: SessionFacts;
}

/** Runs the look-up of a session as the application's own login. */
export type Lookup = (query: pg.QueryConfig) => Promise<{ rows: FoundSession[] }>;

/**
 * Who holds this token now, or null: looked up afresh at every request, in one statement. With `counts` false the look
 * is not the person's doing and does not put off the idle end.
 */
export async function authenticate(lookup: Lookup, token: string | null | undefined, now: Date, limits: SessionLimits, counts = true): Promise<Authenticated | null> {
  if (!isSessionToken(token)) return null;
  const { rows: [found] } = await lookup(sessionQuery(sessionTokenHash(token), { now, ...sessionHorizon(now, limits) }));
  if (!found) return null;
  const { unseen, ...facts } = found;
  if (unseen && counts) await lookup(seenQuery(facts.sessionId, now));
  return { facts, viewer: viewerBy(facts) };
}

/** Who acts in a session: the holder of its appointment, or what it previews. */
export function viewerBy(facts: SessionFacts): Viewer {
  const { previewRole: role, previewRegionCode: regionCode, previewTeamId: teamId } = facts;
  return role && regionCode ? previewer(facts, { role, regionCode, teamId }) : viewerOf(facts);
}

/** What is known about a session that was let in already. */
export async function factsOf(em: EntityManager, sessionId: string): Promise<SessionFacts | null> {
  const session = await em.findOne(Session, { id: sessionId }, { populate: ['account', 'appointment'] });
  return session && authenticatedBy(session).facts;
}

/** The same for a session that was opened or changed in this transaction. */
export function authenticatedBy(session: Session): Authenticated {
  const { account, appointment } = session;
  const facts: SessionFacts = {
    sessionId: session.id,
    accountId: account.id,
    loginName: account.loginName,
    displayName: account.displayName,
    mustChangePassword: account.mustChangePassword,
    appointmentId: appointment.id,
    role: appointment.role,
    regionCode: appointment.regionCode,
    teamId: appointment.teamId ?? null,
    unitName: appointment.unitName,
    previewRole: session.previewRole ?? null,
    previewRegionCode: session.previewRegionCode ?? null,
    previewTeamId: session.previewTeamId ?? null,
  };
  return { facts, viewer: viewerBy(facts) };
}

/** Root fields for whoever has yet to change an initial password. `signIn`: as somebody else in the same browser. */
const BEFORE_PASSWORD_CHANGE: ReadonlySet<string> = new Set(['__typename', 'me', 'mySessions', 'changePassword', 'signOut', 'signIn']);

/** Everything else waits until the initial password is changed (PASSWORD_CHANGE_REQUIRED). */
export function mayProceed(facts: Pick<SessionFacts, 'mustChangePassword'>, rootField: string): boolean {
  return !facts.mustChangePassword || BEFORE_PASSWORD_CHANGE.has(rootField);
}
