import { getNamedType, isInputObjectType, type GraphQLEnumType, type GraphQLInputType } from 'graphql';
import { isRelation, ordersOf, relationOf } from '../structure.ts';
import { itemOf, listOf, objectOf, single, type Operand } from './operand.ts';
import type { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Levels of and, or and not in one filter. */
const DEPTH = 2;

/** A `where` over a readable type: any field of its input, any operator, nested. */
export function filter(random: Random, words: Vocabulary, of: string, type: GraphQLInputType, depth = 0): Operand {
  const fields = fieldsOf(type);
  const chosen = new Map(Array.from({ length: random.one([1, 1, 1, 2]) }, () => random.one(fields)).map((field) => [field.name, field]));
  const nested = (inner: GraphQLInputType) => filter(random, words, of, inner, depth + 1);
  return objectOf(type, [...chosen.values()].flatMap((field): [string, Operand][] => {
    if (field.name === 'and' || field.name === 'or') {
      return depth === DEPTH ? [] : [[field.name, listOf(field.type, Array.from({ length: random.whole(1, 2) }, () => nested(itemOf(field.type))))]];
    }
    if (field.name === 'not') return depth === DEPTH ? [] : [['not', nested(field.type)]];
    return [[field.name, tests(random, words, of, field)]];
  }), [...chosen.keys()].filter((name) => !['and', 'or', 'not', 'id'].includes(name)).map((field) => ({ type: of, field, probe: true })));
}

interface InputField {
  name: string;
  type: GraphQLInputType;
}

function fieldsOf(type: GraphQLInputType): InputField[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) throw new TypeError(`${String(type)} is no filter`);
  return Object.values(named.getFields());
}

/** One operator or two of one field. */
function tests(random: Random, words: Vocabulary, of: string, { name, type }: InputField): Operand {
  const about = name === 'id' ? of : isRelation(of, name) ? relationOf(of, name).target : undefined;
  const chosen = new Map(Array.from({ length: random.one([1, 1, 1, 2]) }, () => random.one(fieldsOf(type))).map((operator) => [operator.name, operator]));
  return objectOf(type, [...chosen.values()].map((operator) => [operator.name, words.operand(random, operator.type, about)]));
}

/** Up to three keys, each at most once by intention and twice by chance. */
export function orders(random: Random, of: string, type: GraphQLInputType): Operand {
  const names = (getNamedType(type) as GraphQLEnumType).getValues().map(({ name }) => name);
  return ordersOperand(of, type, Array.from({ length: random.one([1, 1, 2, 3]) }, () => random.one(names)));
}

export function ordersOperand(of: string, type: GraphQLInputType, names: string[]): Operand {
  return listOf(type, names.map((name) => single(itemOf(type), name, name, [{ type: of, field: fieldOf(of, name), probe: true }])));
}

function fieldOf(type: string, order: string): string {
  return ordersOf(type).find((one) => one.order === order)!.field;
}
