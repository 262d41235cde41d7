import { setTimeout as pause } from 'node:timers/promises';

/** Serialization failure, deadlock: PostgreSQL undid the transaction and it may simply be tried again. */
const AGAIN = new Set(['40001', '40P01']);
const TRIES = 3;

/** Runs a transaction, again where PostgreSQL chose it as the victim; at most three times, with jitter. */
export async function retried<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction();
    } catch (error) {
      if (attempt === TRIES || !AGAIN.has((error as { code?: string }).code ?? '')) throw error;
      await pause(Math.random() * 20 * attempt);
    }
  }
}
