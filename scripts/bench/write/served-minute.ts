/** Nobody serves twice at once (domain §4.4-2), so each loop reports a minute of its own for the worker's volunteer. */
const MINUTE_MS = 60_000;
/** Room for so many loops of a worker before the demand was raised. */
const MOST_LOOPS = 100_000;

export interface ServedMinute {
  raisedAt: Date;
  start: Date;
  end: Date;
}

export class ServedMinutes {
  readonly #first = Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS - MINUTE_MS;
  #taken = 0;

  /** The next minute back in time that this worker's volunteer has not served in. */
  next(): ServedMinute {
    if (this.#taken === MOST_LOOPS) throw new RangeError(`a worker takes at most ${MOST_LOOPS} loops`);
    const end = this.#first - 2 * MINUTE_MS * this.#taken++;
    return { raisedAt: new Date(this.#first - 2 * MINUTE_MS * (MOST_LOOPS + 1)), start: new Date(end - MINUTE_MS), end: new Date(end) };
  }
}
