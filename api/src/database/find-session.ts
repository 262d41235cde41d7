import type pg from 'pg';
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
 * Answers one SessionRow or none; to be asked by the application's own login, under no scope.
 */
export function sessionQuery(tokenHash: string, at: SessionMoments): pg.QueryConfig {
  return { text: FIND_SESSION, values: [tokenHash, at.idle, at.absolute, at.now, new Date(at.now.getTime() - SEEN_EVERY_MS), at.counts] };
}

const FIND_SESSION = `with live as (
    select s.id as "sessionId", a.id as "accountId", a.login_name as "loginName", a.display_name as "displayName",
      a.must_change_password as "mustChangePassword", p.id as "appointmentId", p.role, p.region_code as "regionCode",
      p.team_id as "teamId", p.unit_name as "unitName"
    from sessions s join accounts a on a.id = s.account_id join appointments p on p.id = s.appointment_id and p.account_id = a.id
    where s.token_hash = $1 and s.ended_at is null and s.last_seen_at > $2 and s.created_at > $3 and a.state = 'ACTIVE' and p.ended_at is null
  ), seen as (
    update sessions s set last_seen_at = $4 from live where s.id = live."sessionId" and s.last_seen_at <= $5 and $6
  )
  select * from live`;
