/** All rows of a list, for picking them in one press. */
export interface EveryRow<Row> {
  /** How many `rows` will answer. */
  count: number;
  /** Whether these are really all, or the first of more. */
  whole: boolean;
  /** @throws Problem */
  rows: () => Promise<readonly Row[]>;
}
