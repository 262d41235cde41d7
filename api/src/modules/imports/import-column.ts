import type { Viewer } from '../../access/viewer.ts';
import type { CodeNames } from './code-names.ts';
import type { PlaceNames } from './place-names.ts';

/** What cells are read against: who imports and when, the words of the county, the places of the viewer's range. */
export interface KnownWords {
  viewer: Viewer;
  now: Date;
  codes: CodeNames;
  places: PlaceNames;
}

export type Words = readonly [zh: string, en: string];

/** A cell that cannot be read, in words that never repeat it, and what may be meant. */
export class Unreadable {
  readonly message: Words;
  readonly proposal: Words | undefined;

  constructor(message: Words, proposal?: Words) {
    this.message = message;
    this.proposal = proposal;
  }
}

/** One column of a register: how the template shows it, and how its cells become the input of the register's verb. */
export interface ImportColumn<Input> {
  key: string;
  /** Either is understood in a file; the template has the Chinese one. */
  heading: Words;
  /** Other headings under which people keep it. */
  alsoCalled?: readonly string[];
  /** As in the verb's GraphQL input: must be there. `standIn` stands for one that is wrong while the rest of the row is looked at. */
  required?: { standIn: Partial<Input> };
  /** What to write: in the template, and where the verb refuses what was written. */
  note: Words;
  sample: string;
  /** In characters. */
  width: number;
  /** Fields of the input that it fills: what the verb says about one of them is said about this column. */
  fields: readonly (keyof Input & string)[];
  /** For a list to choose from; `open`: something else may be written too. */
  options?: { of(known: KnownWords): string[]; open?: boolean };
  /** The verb has the say about what is read. @param text not blank */
  read(text: string, known: KnownWords): Partial<Input> | Unreadable;
  /** What may help where the verb refuses what was read. */
  propose?(text: string): Words | undefined;
}
