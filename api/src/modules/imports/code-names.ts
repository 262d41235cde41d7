import type { EntityManager } from '@mikro-orm/postgresql';
import { DICTIONARIES, dictionaryName } from '../../reading/dictionary.ts';
import { countyLabels } from '../settings/county-labels.ts';

/** The words that a county has for codes: its own labels, else the standard ones. */
export class CodeNames {
  readonly #own: ReadonlyMap<string, string>;

  private constructor(own: ReadonlyMap<string, string>) {
    this.#own = own;
  }

  static async of(em: EntityManager, countyCode: string): Promise<CodeNames> {
    const labels = await countyLabels(em, countyCode);
    return new CodeNames(new Map(labels.flatMap(({ dictionary, code, zh, en }) => [zh, en].flatMap((label, at) => (label ? [[`${dictionary} ${code} ${at}`, label] as const] : [])))));
  }

  /** Chinese labels of a dictionary, in its order. */
  labels(dictionary: object): string[] {
    const { name, codes } = partsOf(dictionary);
    return codes.map(([code, [zh]]) => this.#own.get(`${name} ${code} 0`) ?? zh);
  }

  /** The code of a label, in either language, the county's or the standard one; or of the code itself. */
  codeOf<Code extends string>(dictionary: { readonly [C in Code]: C }, label: string): Code | undefined {
    const { name, codes } = partsOf(dictionary);
    const wanted = label.toLowerCase();
    const called = (words: readonly (string | undefined)[]) => words.some((word) => word?.toLowerCase() === wanted);
    // The county's own words come first: one of them may be the standard word of another code.
    const found = codes.find(([code]) => called([this.#own.get(`${name} ${code} 0`), this.#own.get(`${name} ${code} 1`)]))
      ?? codes.find(([code, words]) => called([...words, code]));
    return found?.[0] as Code | undefined;
  }
}

function partsOf(dictionary: object) {
  const name = dictionaryName(dictionary)!;
  return { name, codes: Object.entries(DICTIONARIES.get(name)!) };
}
