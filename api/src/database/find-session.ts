import type pg from 'pg';
import type { PreviewedRole } from '../access/preview.ts';
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
  /** What the session previews; all null when it acts as itself. */
  previewRole: PreviewedRole | null;
  previewRegionCode: string | null;
  previewTeamId: string | null;
}

/** A session as the look-up finds it. */
export interface FoundSession extends SessionRow {
  /** It was not noted for a while that the session is used. */
  unseen: boolean;
}

export interface SessionMoments {
  now: Date;
  /** A session last seen before this has ended. */
  idle: Date;
  /** A session opened before this has ended. */
  absolute: Date;
}

/** Being seen is written at most this often, so that a page full of requests costs one write. */
const SEEN_EVERY_MS = 60_000;

/**
 * The session of a token, if it may go on: neither ended nor run out, its account active, its appointment not ended. All
 * of it is looked up at every request, so that a suspension counts at the next one. Answers one FoundSession or none; to be
 * asked by the application's own login, under no scope.
 */
export function sessionQuery(tokenHash: string, at: SessionMoments): pg.QueryConfig {
  return { text: FIND_SESSION, values: [tokenHash, at.idle, at.absolute, new Date(at.now.getTime() - SEEN_EVERY_MS)] };
}

/** Notes that a session is used, which puts off its idle end. */
export function seenQuery(sessionId: string, now: Date): pg.QueryConfig {
  return { text: 'update sessions set last_seen_at = $2 where id = $1 and last_seen_at < $2', values: [sessionId, now] };
}

const FIND_SESSION = `select s.id as "sessionId", a.id as "accountId", a.login_name as "loginName", a.display_name as "displayName",
    a.must_change_password as "mustChangePassword", p.id as "appointmentId", p.role, p.region_code as "regionCode",
    p.team_id as "teamId", p.unit_name as "unitName",
    s.preview_role as "previewRole", s.preview_region_code as "previewRegionCode", s.preview_team_id as "previewTeamId", s.last_seen_at <= $4 as unseen
  from sessions s join accounts a on a.id = s.account_id join appointments p on p.id = s.appointment_id and p.account_id = a.id
  where s.token_hash = $1 and s.ended_at is null and s.last_seen_at > $2 and s.created_at > $3 and a.state = 'ACTIVE' and p.ended_at is null`;
