import { LRUCache } from 'lru-cache';
import type { Proof } from '../../reading/sessions.ts';
import { seenQuery, sessionQuery, type FoundSession, type SessionRow } from '../../database/find-session.ts';
import { authenticate, type Authenticated, type Lookup } from './authenticate.ts';
import { sessionHorizon, type SessionLimits } from './session-limits.ts';
import { sessionTokenHash } from './session-token.ts';

const MOST_GUESSES = 10_000;

/**
 * Finds out who asks. Who held a token when it was last asked is remembered as a guess, so that the look-up and the read
 * for that person can go to the database together; an answer leaves only when the look-up, made afresh, agrees.
 */
export class SessionGate {
  readonly #lookup: Lookup;
  readonly #limits: SessionLimits;
  readonly #guesses = new LRUCache<string, Authenticated>({ max: MOST_GUESSES });

  constructor(lookup: Lookup, limits: SessionLimits) {
    this.#lookup = lookup;
    this.#limits = limits;
  }

  /** Who holds the token now. `counts`: see authenticate. */
  async identify(token: string | null, counts = true): Promise<Authenticated | null> {
    const found = await authenticate(this.#lookup, token, new Date(), this.#limits, counts);
    if (token && found) this.#guesses.set(token, found);
    else if (token) this.#guesses.delete(token);
    return found;
  }

  guess(token: string | null): Authenticated | null {
    return (token && this.#guesses.get(token)) || null;
  }

  /** What has to hold for a guess to be true. */
  proofOf(token: string, { facts }: Authenticated): Proof {
    const now = new Date();
    return {
      query: sessionQuery(sessionTokenHash(token), { now, ...sessionHorizon(now, this.#limits) }),
      holds: ([row]) => this.#holds(row as FoundSession | undefined, facts, now),
    };
  }

  #holds(found: FoundSession | undefined, facts: SessionRow, now: Date): boolean {
    if (!found || !sameFacts(found, facts)) return false;
    // Nobody waits for it: a note that is lost is made at the next request.
    if (found.unseen) void this.#lookup(seenQuery(found.sessionId, now)).catch(() => undefined);
    return true;
  }

  /** @throws whatever the database throws; false where the guess is not true any more */
  async prove({ query, holds }: Proof): Promise<boolean> {
    const { rows } = await this.#lookup(query);
    return holds(rows as object[]);
  }
}

/** Whether a session is still what it was, in every respect. */
export function sameFacts(one: SessionRow, other: SessionRow): boolean {
  return (Object.keys(other) as (keyof SessionRow)[]).every((fact) => one[fact] === other[fact]);
}
