import pg from 'pg';
import { type Viewer, viewerOf } from '../../api/src/access/viewer.ts';
import type { Role } from '../../api/src/access/roles.ts';
import { SESSION_COOKIE } from '../../api/src/modules/accounts/session-cookie.ts';
import { newSessionToken, sessionTokenHash } from '../../api/src/modules/accounts/session-token.ts';
import { Refusal } from '../bootstrap/refusal.mjs';

/** Somebody of the demo, signed in. */
export interface Seat {
  viewer: Viewer;
  cookie: string;
}

/** Opens a session for a person of the demo under the first appointment with the role. @throws Refusal when there is none */
export async function seatOf(client: pg.Client, loginName: string, role: Role): Promise<Seat> {
  const { rows: [facts] } = await client.query<Omit<Parameters<typeof viewerOf>[0], 'role' | 'sessionId'>>(
    `select a.id as "accountId", p.id as "appointmentId", p.region_code as "regionCode", p.team_id as "teamId", a.display_name as "displayName"
     from accounts a join appointments p on p.account_id = a.id where a.login_name = $1 and p.role = $2 and p.ended_at is null order by p.id limit 1`, [loginName, role]);
  if (!facts) throw new Refusal(`the demo has no ${role} "${loginName}": the benchmark does not fit it any more.`);
  const token = newSessionToken();
  const { rows: [session] } = await client.query<{ id: string }>(
    'insert into sessions (id, account_id, appointment_id, token_hash, last_seen_at) values (gen_random_uuid(), $1, $2, $3, now()) returning id',
    [facts.accountId, facts.appointmentId, sessionTokenHash(token)]);
  return { viewer: viewerOf({ ...facts, role, sessionId: session!.id }), cookie: `${SESSION_COOKIE}=${token}` };
}
