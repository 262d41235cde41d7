import fc from 'fast-check';

/** Decisions of a generator. All of them come from fast-check, so that a seed gives the same operations again. */
export class Random {
  constructor(private readonly g: fc.GeneratorValue) {}

  one<T>(values: readonly T[]): T {
    return values[this.whole(0, values.length - 1)]!;
  }

  /** From `min` to `max`, both included. */
  whole(min: number, max: number): number {
    return this.g(fc.integer, { min, max });
  }

  /** One time in n. */
  chance(n: number): boolean {
    return this.whole(1, n) === 1;
  }
}
