import { LRUCache } from 'lru-cache';
import { networkAddress } from '../../modules/accounts/network-address.ts';
import type { Limits } from './limits.ts';

/** Callers remembered at a time; whoever was longest unseen is forgotten, and begins with a full bucket. */
const MOST_CALLERS = 50_000;

interface Level {
  left: number;
  /** Milliseconds of the clock that was given. */
  at: number;
}

/**
 * What each caller may still spend: a bucket that empties by the cost of what is asked and fills by the second. It lives
 * in this process: two processes grant twice as much.
 */
export class Buckets {
  readonly #size: number;
  readonly #perMs: number;
  readonly #clock: () => number;
  readonly #levels = new LRUCache<string, Level>({ max: MOST_CALLERS });

  /** `clock`: milliseconds that only go forward. */
  constructor({ bucket, restorePerSecond }: Pick<Limits, 'bucket' | 'restorePerSecond'>, clock: () => number = () => performance.now()) {
    this.#size = bucket;
    this.#perMs = restorePerSecond / 1_000;
    this.#clock = clock;
  }

  /** Whole points left to a caller now. */
  left(caller: string): number {
    return Math.floor(this.#left(caller));
  }

  /**
   * Spends `cost`, or nothing where there is too little; answers the milliseconds to wait then, otherwise 0. A full
   * bucket always pays for one operation, so that nobody waits in vain.
   */
  spend(caller: string, cost: number): number {
    const left = this.#left(caller);
    const price = Math.min(cost, this.#size);
    if (price > left) return Math.ceil((price - left) / this.#perMs);
    this.#levels.set(caller, { left: left - price, at: this.#clock() });
    return 0;
  }

  #left(caller: string): number {
    const level = this.#levels.get(caller);
    return level ? Math.min(this.#size, level.left + (this.#clock() - level.at) * this.#perMs) : this.#size;
  }
}

/** Who pays: the account, whatever its sessions; of nobody signed in the network address, whatever headers say. */
export function payer({ viewer, address }: { viewer: { accountId: string | null }; address: string }): string {
  return viewer.accountId ? `account ${viewer.accountId}` : `address ${networkAddress(address)}`;
}
