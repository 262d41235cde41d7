/** What is left of the limits of one operation; a generator stays within them, for a refused operation finds nothing. */
export class Budget {
  #aliases = 15;
  #rows = 400;
  #fields: number;

  constructor(fields: number) {
    this.#fields = fields;
  }

  /** Depth of the deepest field. */
  static readonly DEPTH = 10;

  takeField(): boolean {
    return this.#fields-- > 0;
  }

  takeAlias(): boolean {
    return this.#aliases-- > 0;
  }

  /** Rows of a list, multiplied along nesting. */
  takeRows(rows: number): boolean {
    if (rows > this.#rows) return false;
    this.#rows -= rows;
    return true;
  }
}
