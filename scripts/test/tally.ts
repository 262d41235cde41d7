export interface Tally {
  passed: number;
  /** What failed, a line each: told once more at the end of a long run. */
  failures: string[];
}

export function sum(tallies: Tally[]): Tally {
  return { passed: tallies.reduce((all, { passed }) => all + passed, 0), failures: tallies.flatMap(({ failures }) => failures) };
}

/** A run that failed counts as at least one failure: one that crashed has counted nothing. */
export function atLeastOneFailure(tally: Tally, ok: boolean): Tally {
  return ok || tally.failures.length > 0 ? tally : { ...tally, failures: ['ended with a fault outside of its tests'] };
}
