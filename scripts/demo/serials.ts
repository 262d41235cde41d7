import { dayOf } from './moments.ts';

/** Numbers of a kind in one county, given in the order of their moments; the API goes on from the rows. */
export class DemoSerials {
  readonly #countyCode: string;
  readonly #kind: string;
  readonly #last = new Map<string, number>();

  constructor(countyCode: string, kind: string) {
    this.#countyCode = countyCode;
    this.#kind = kind;
  }

  next(at: Date): string {
    const day = dayOf(at);
    const number = (this.#last.get(day) ?? 0) + 1;
    this.#last.set(day, number);
    return `${this.#kind}${this.#countyCode}${day.replaceAll('-', '')}${String(number).padStart(4, '0')}`;
  }

  get rows() {
    return [...this.#last].map(([day, last]) => ({ countyCode: this.#countyCode, kind: this.#kind, day, last }));
  }
}
