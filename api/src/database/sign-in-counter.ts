import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { lockKey } from './lock-key.ts';

/** Reliability §2 身份鉴别 b: this many failures within this time lock for as long again, per account and per address. */
export const FAILURES = 5;
const WINDOW_MS = 15 * 60_000;
/** A check that takes longer was interrupted; it counts as a failure, so that a crash gives nobody more guesses. */
const CHECK_TAKES_AT_MOST_MS = 10_000;

export type Admission =
  /** The password may be checked; say with `settle` what came of it. */
  | { kind: 'ADMITTED'; attemptId: string }
  | { kind: 'LOCKED' }
  /** Not locked, but too many checks are under way to let one more begin. Ask again shortly. */
  | { kind: 'BUSY' };

/**
 * Counts a sign-in before its password is looked at, in a transaction of its own: guesses made in parallel count each
 * other, and a guess counts even though the sign-in is refused and undone.
 * One at a time per name and per address; name first in every caller, so that two cannot wait for each other.
 */
export function admit(em: EntityManager, nameHash: string, address: string, now: Date): Promise<Admission> {
  return em.fork().transactional(async (own) => {
    const run = <T>(sql: string, values: unknown[]) => own.getConnection().execute<T[]>(sql, values, 'all', own.getTransactionContext());
    await lockKey(own, `sign-in name ${nameHash}`);
    await lockKey(own, `sign-in address ${address}`);
    for (const [column, key] of [['login_name_hash', nameHash], ['address', address]] as const) {
      const latest = await run<{ at: string | Date; outcome: string }>(
        `select at, outcome from sign_in_attempts where ${column} = ? and at > ? and outcome in ('CHECKING', 'FAILED') order by at desc limit ?`,
        [key, new Date(now.getTime() - 2 * WINDOW_MS), FAILURES],
      );
      const refused = judge(latest.map(({ at, outcome }) => ({ at: new Date(at).getTime(), checking: outcome === 'CHECKING' })), now.getTime());
      if (refused) return { kind: refused };
    }
    const attemptId = v7();
    await run("insert into sign_in_attempts (id, login_name_hash, address, at, outcome) values (?, ?, ?, ?, 'CHECKING')", [attemptId, nameHash, address, now]);
    return { kind: 'ADMITTED', attemptId };
  });
}

interface Attempt {
  at: number;
  checking: boolean;
}

/**
 * The lock lasts its full time from the last of the failures that made it: a refused attempt is not counted, so nothing
 * comes after them. `latest`: unforgiven attempts, newest first, at most FAILURES of them.
 */
function judge(latest: Attempt[], now: number): 'LOCKED' | 'BUSY' | null {
  const newest = latest[0], oldest = latest[FAILURES - 1];
  if (!newest || !oldest || newest.at - oldest.at > WINDOW_MS || now - newest.at >= WINDOW_MS) return null;
  return latest.some(({ at, checking }) => checking && now - at < CHECK_TAKES_AT_MOST_MS) ? 'BUSY' : 'LOCKED';
}

/**
 * What came of a check. A success forgives the earlier failures of the same name from the same address, and no others:
 * a person's own slips do not add up for an office behind one address, while nobody can clear guesses at other people's
 * accounts by signing in to an own one.
 */
export async function settle(em: EntityManager, attemptId: string, succeeded: boolean): Promise<void> {
  await em.getConnection().execute(
    `with settled as (
       update sign_in_attempts set outcome = ? where id = ? returning login_name_hash, address
     )
     update sign_in_attempts a set outcome = 'FORGIVEN' from settled s
     where ? and a.login_name_hash = s.login_name_hash and a.address = s.address and a.outcome = 'FAILED'`,
    [succeeded ? 'SUCCEEDED' : 'FAILED', attemptId, succeeded],
  );
}

/** Lifts the lock of an account, in the transaction of the verb that does so. */
export async function forgive(em: EntityManager, nameHash: string): Promise<void> {
  await em.getConnection().execute(
    "update sign_in_attempts set outcome = 'FORGIVEN' where login_name_hash = ? and outcome in ('CHECKING', 'FAILED')",
    [nameHash], 'all', em.getTransactionContext(),
  );
}
