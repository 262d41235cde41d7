import { getNullableType, isEnumType, isListType, isScalarType, type GraphQLInputType } from 'graphql';
import type { Role } from '../../../src/access/roles.ts';
import { exists } from '../expected.ts';
import type { MarkedRow } from '../marked-world.ts';
import { itemOf, listOf, single, type Operand } from './operand.ts';
import type { Random } from './random.ts';

const MALFORMED_IDS = ['', '1', '610528', '610528.', 'no id at all', '610528.not-a-uuid', '610528.01990000-0000-7000-8000-00000000000', '０１', '*', "' or 1=1 --", '9'.repeat(300)];
const UNKNOWN_IDS = ['610528.01990000-0000-7000-8000-ffffffffffff', '610526.01990000-0000-7000-8000-ffffffffffff', '01990000-0000-7000-8000-ffffffffffff', '610528999999', '610528-REVIEW-URGENT'];

/** The words of an operation: ids, texts and codes of both worlds, seen and unseen, and some of neither. */
export class Vocabulary {
  readonly #ids: { own: Map<string, string[]>; foreign: Map<string, string[]> } = { own: new Map(), foreign: new Map() };
  readonly #all: string[];

  /** @param texts what a search or a filter may look for, in groups of which each is taken as often as the others */
  constructor(role: Role, rows: MarkedRow[], private readonly texts: string[][]) {
    this.#all = rows.map(({ id }) => id);
    for (const { type, label, id } of rows) {
      const ids = this.#ids[exists(type, label, role) ? 'own' : 'foreign'];
      ids.set(type, [...(ids.get(type) ?? []), id]);
    }
  }

  /** Mostly of a row of the type that exists for the role; else of a foreign row, of another type, of nothing, or no id. */
  id(random: Random, type?: string): string {
    const own = this.#ids.own.get(type ?? '') ?? this.#all;
    const foreign = this.#ids.foreign.get(type ?? '') ?? this.#all;
    return random.one([own, own, own, foreign, foreign, this.#all, UNKNOWN_IDS, MALFORMED_IDS].map((ids) => random.one(ids)));
  }

  text(random: Random): string {
    return random.one(random.one(this.texts.filter((words) => words.length > 0)));
  }

  /** A value of any input type but an input object. `about` is the readable type that an ID is of. */
  operand(random: Random, type: GraphQLInputType, about?: string): Operand {
    const of = getNullableType(type);
    if (isListType(of)) return listOf(type, Array.from({ length: random.whole(0, 3) }, () => this.operand(random, itemOf(type), about)));
    if (isEnumType(of)) {
      const { name } = random.one(of.getValues());
      return single(type, name, name);
    }
    return single(type, isScalarType(of) ? this.#scalar(random, of.name, about) : null);
  }

  #scalar(random: Random, name: string, about?: string): unknown {
    switch (name) {
      case 'Int': return random.one([random.whole(0, 6), random.whole(0, 6), 600, 2025]);
      case 'Boolean': return random.chance(2);
      case 'Date': return random.one(['1930-06-01', '1955-01-01', '2025-03-01', '2026-10-01']);
      case 'DateTime': return `2026-03-0${random.whole(1, 4)}T12:00:00+08:00`;
      case 'RegionCode': return random.one(['610528000000', '610528101000', '610528101200', '610526000000', '610000000000']);
      case 'ID': return this.id(random, about);
      default: return this.text(random);
    }
  }
}
