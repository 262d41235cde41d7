import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role } from '../access/roles.ts';

/** What a live session tells about its person and the appointment it acts under. */
export interface SessionRow {
  sessionId: string;
  accountId: string;
  loginName: string;
  displayName: string;
  mustChangePassword: boolean;
  appointmentId: string;
  role: Role;
  regionCode: string;
  teamId: string | null;
  unitName: string;
}

export interface SessionMoments {
  now: Date;
  /** A session last seen before this has ended. */
  idle: Date;
  /** A session opened before this has ended. */
  absolute: Date;
  /** False for a look that the person did not cause (a stream that is still open): it does not keep the session alive. */
  counts: boolean;
}

/** Being seen is written at most this often, so that a page full of requests costs one write. */
const SEEN_EVERY_MS = 60_000;

/**
 * The session of a token, if it may go on: neither ended nor run out, its account active, its appointment not ended. All
 * of it is looked up at every request, so that a suspension counts at the next one. Also notes that it was seen.
 */
export async function findLiveSession(em: EntityManager, tokenHash: string, at: SessionMoments): Promise<SessionRow | null> {
  const rows = await em.getConnection().execute<SessionRow[]>(
    `with live as (
       select s.id as "sessionId", a.id as "accountId", a.login_name as "loginName", a.display_name as "displayName",
         a.must_change_password as "mustChangePassword", p.id as "appointmentId", p.role, p.region_code as "regionCode",
         p.team_id as "teamId", p.unit_name as "unitName"
       from sessions s join accounts a on a.id = s.account_id join appointments p on p.id = s.appointment_id and p.account_id = a.id
       where s.token_hash = ? and s.ended_at is null and s.last_seen_at > ? and s.created_at > ? and a.state = 'ACTIVE' and p.ended_at is null
     ), seen as (
       update sessions s set last_seen_at = ? from live where s.id = live."sessionId" and s.last_seen_at <= ? and ?
     )
     select * from live`,
    [tokenHash, at.idle, at.absolute, at.now, new Date(at.now.getTime() - SEEN_EVERY_MS), at.counts],
    'all', em.getTransactionContext(),
  );
  return rows[0] ?? null;
}
