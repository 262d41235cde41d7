import type { GraphQLField, GraphQLInputType } from 'graphql';
import type { Cursors } from './cursors.ts';
import { filter, orders, ordersOperand } from './filters.ts';
import { single, type Operand } from './operand.ts';
import type { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface ListArguments {
  given: [name: string, value: Operand][];
  /** Rows of the page that is asked for. */
  rows: number;
}

/** Rows where no page size is given. */
const DEFAULT_PAGE = 20;
const ODD_SIZES = [0, -1, 101, 2147483647, 2147483648, 1.5, null];

/** Arguments of a connection over a readable type; nested ones ask for few rows, for rows multiply. */
export function listArguments(random: Random, words: Vocabulary, cursors: Cursors, of: string, field: GraphQLField<unknown, unknown>, nested: boolean): ListArguments {
  const types = new Map(field.args.map(({ name, type }) => [name, type]));
  const given: ListArguments['given'] = [];
  const give = (name: string, operand: (type: GraphQLInputType) => Operand) => {
    const type = types.get(name);
    if (type) given.push([name, operand(type)]);
  };

  const [size, place] = random.chance(3) ? ['last', 'before'] : ['first', 'after'];
  const sized = nested || !random.chance(5);
  const rows = random.whole(1, nested ? 3 : 9);
  if (sized) give(size, (type) => single(type, random.chance(300) ? random.one(ODD_SIZES) : rows));

  const known = random.chance(3) ? cursors.of(random, of) : undefined;
  if (known) {
    const cursor = random.chance(20) ? cursors.wrong(random, known) : random.one(known.cursors);
    give(random.chance(40) ? other(place) : sized ? place : 'after', (type) => single(type, cursor));
    if (known.orders.length > 0) give('orderBy', (type) => ordersOperand(of, type, known.orders));
  } else if (random.chance(3)) {
    give('orderBy', (type) => orders(random, of, type));
  }
  if (random.chance(3)) give('where', (type) => filter(random, words, of, type));
  if (random.chance(5)) give('search', (type) => single(type, words.text(random)));
  return { given, rows: sized ? rows : DEFAULT_PAGE };
}

function other(place: string): string {
  return place === 'after' ? 'before' : 'after';
}
