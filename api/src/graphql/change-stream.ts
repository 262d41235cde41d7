import { contains } from '../access/scope.ts';
import { may, type Viewer } from '../access/viewer.ts';
import type { Attendance } from '../database/attendance.ts';
import type { Change } from '../database/changes.ts';
import type { Context } from './context.ts';

/** Every so often the session is looked at again, so that a suspended person's stream ends (reliability B12: ≤ 5 s). */
const LOOK_AGAIN_MS = 4_000;
const DONE = { done: true as const, value: undefined };

/** Whether a change may concern the viewer: its region; for a leader what the own team holds or held, and the pool; of messages the own. */
export function concerns(viewer: Viewer, change: Change): boolean {
  if (viewer.role === 'ANONYMOUS' || viewer.role === 'SECURITY_ADMIN') return false;
  if ('appointmentId' in change) return change.appointmentId === viewer.appointmentId;
  if (!contains(viewer.range, change.regionCode)) return false;
  if (change.accountId != null && change.accountId !== viewer.accountId) return false;
  return viewer.role !== 'TEAM_LEADER' || change.ofPool || change.teamId === viewer.teamId;
}

/** Who works on an order is told to the other dispatchers of the county, who see the order and names of staff (access §2). */
export function hearsOf(viewer: Viewer, attendance: Attendance): boolean {
  return may(viewer, 'ATTEND_ORDER') && contains(viewer.range, attendance.regionCode) && viewer.accountId !== attendance.accountId;
}

export type Told = { change: Change } | { attendance: Attendance };

/**
 * The changes that one person hears of, until the client goes, the session ends or the process stops. An iterator by
 * hand: a generator that waits for the next change cannot be told to return, and would go on for ever for nobody.
 */
export class ChangeStream implements AsyncIterableIterator<Told> {
  readonly #context: Context;
  readonly #waiting: Told[] = [];
  readonly #unhear: () => void;
  #wake: () => void = () => undefined;
  #ended = false;

  /** @param attending whether to tell also who works on which order */
  constructor(context: Context, attending: boolean) {
    this.#context = context;
    this.#unhear = context.changes.hear({
      change: (change) => {
        if (concerns(context.viewer, change)) this.#tell({ change });
      },
      attendance: (attendance) => {
        if (attending && hearsOf(context.viewer, attendance)) this.#tell({ attendance });
      },
      closing: () => this.#end(),
    });
  }

  #tell(told: Told): void {
    this.#waiting.push(told);
    this.#wake();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async next(): Promise<IteratorResult<Told>> {
    while (!this.#ended) {
      const told = this.#waiting.shift();
      if (told) return { done: false, value: told };
      await this.#sleep();
      if (this.#ended || !(await this.#context.stillSignedIn())) this.#end();
    }
    return DONE;
  }

  async return(): Promise<IteratorResult<Told>> {
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
