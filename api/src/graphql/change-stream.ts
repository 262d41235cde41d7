import { contains } from '../access/scope.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Change } from '../database/changes.ts';
import type { Context } from './context.ts';

/** Every so often the session is looked at again, so that a suspended person's stream ends (reliability B12: ≤ 5 s). */
const LOOK_AGAIN_MS = 4_000;
const DONE = { done: true as const, value: undefined };

/** Whether a change may concern the viewer: its region; for a leader what the own team holds or held, and the pool. */
export function concerns(viewer: Viewer, change: Change): boolean {
  if (viewer.role === 'ANONYMOUS' || viewer.role === 'SECURITY_ADMIN') return false;
  if (!contains(viewer.range, change.regionCode)) return false;
  if (change.accountId != null && change.accountId !== viewer.accountId) return false;
  return viewer.role !== 'TEAM_LEADER' || change.ofPool || change.teamId === viewer.teamId;
}

/**
 * The changes that one person hears of, until the client goes, the session ends or the process stops. An iterator by
 * hand: a generator that waits for the next change cannot be told to return, and would go on for ever for nobody.
 */
export class ChangeStream implements AsyncIterableIterator<Change> {
  readonly #context: Context;
  readonly #waiting: Change[] = [];
  readonly #unhear: () => void;
  #wake: () => void = () => undefined;
  #ended = false;

  constructor(context: Context) {
    this.#context = context;
    this.#unhear = context.changes.hear({
      change: (change) => {
        if (!concerns(context.viewer, change)) return;
        this.#waiting.push(change);
        this.#wake();
      },
      closing: () => this.#end(),
    });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Change>> {
    while (!this.#ended) {
      const change = this.#waiting.shift();
      if (change) return { done: false, value: change };
      await this.#sleep();
      if (this.#ended || !(await this.#context.stillSignedIn())) this.#end();
    }
    return DONE;
  }

  async return(): Promise<IteratorResult<Change>> {
    this.#end();
    return DONE;
  }

  /** Until something is told, or it is time to look at the session again. */
  #sleep(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, LOOK_AGAIN_MS);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #end(): void {
    this.#ended = true;
    this.#unhear();
    this.#wake();
  }
}
