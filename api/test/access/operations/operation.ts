import { isNonNullType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { Budget } from './budget.ts';
import type { Cursors } from './cursors.ts';
import type { Touch } from './operand.ts';
import type { Random } from './random.ts';
import { Scope } from './scope.ts';
import { Selections } from './selections.ts';
import { Variables } from './variables.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A query with its variables, and every coordinate that it names. */
export interface Operation {
  query: string;
  variables: Record<string, unknown>;
  touched: Touch[];
  /** Over which schema it was made. */
  whose: 'own' | 'full';
}

/** Fields of one operation over the role's own schema, and over the full one: there each may be one that the role has not. */
const FIELDS = { own: 90, full: 8 };

/** Any query over a schema, within the limits of one operation (Budget; ≤ 10 root fields). */
export function anyOperation(random: Random, schema: GraphQLSchema, whose: 'own' | 'full', words: Vocabulary, cursors: Cursors): Operation {
  const touched: Touch[] = [];
  const variables = new Variables(random, touched);
  const selections = new Selections({ schema, random, words, cursors, variables, touched, budget: new Budget(FIELDS[whose]) });
  const query = schema.getQueryType()!;
  const scope = new Scope();
  const roots = Array.from({ length: whose === 'full' ? 1 : random.one([1, 1, 1, 1, 2, 2, 3, 4, 10]) }, () => {
    if (random.chance(60)) return introspection(random);
    return selections.field(query, random.one(rootFields(query)), scope, 1, 1);
  }).filter((field) => field !== null);
  const head = variables.definitions.length > 0 ? `query (${variables.definitions.join(', ')}) ` : '';
  return { query: `${head}{ ${[...new Set(roots)].join(' ') || '__typename'} } ${selections.fragments.join(' ')}`.trim(), variables: variables.values, touched, whose };
}

/** Lists twice as often as the rest, `node` and `nodes` as often as eight of them. */
function rootFields(query: GraphQLObjectType) {
  return Object.values(query.getFields()).flatMap((field) => Array.from({ length: field.name === 'node' || field.name === 'nodes' ? 4 : isNonNullType(field.type) ? 2 : 1 }, () => field));
}

function introspection(random: Random): string {
  return random.one(['__typename', '__schema { queryType { fields { name } } types { name } }', '__type(name: "DemandOrder") { fields { name } }', '__type(name: "AccountFilter") { inputFields { name } }']);
}
