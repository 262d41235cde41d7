import { getArgumentValues, type FieldNode, type GraphQLField } from './graphql-internals.ts';
import { ReadRefusal } from './errors.ts';
import type { Binder, ReadRequest } from './statement.ts';

export const DEFAULT_PAGE = 20;
export const LARGEST_PAGE = 100;
/** Totals are told up to here: beyond, counting would take longer than reading. */
export const MOST_COUNTED = 100_000;

export type Arguments = Record<string, unknown>;

const REMEMBERED = new WeakMap<ReadRequest, Map<FieldNode, Arguments>>();

/** The coerced arguments of one field of the document under one request's variables. */
export function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode, request: ReadRequest): Arguments {
  const known = REMEMBERED.get(request) ?? new Map<FieldNode, Arguments>();
  REMEMBERED.set(request, known);
  let args = known.get(node);
  if (!args) known.set(node, (args = getArgumentValues(field, node, request.variables)));
  return args;
}

/** A binder over the arguments of a field; by its path it finds the same place again in every later request. */
export function atArguments(field: GraphQLField<unknown, unknown>, node: FieldNode): (pick: (args: Arguments) => unknown) => Binder {
  return (pick) => (request) => pick(argumentsOf(field, node, request));
}

/** Rows of a page. @throws ReadRefusal OVER_LIMIT unless one of first and last is given (or neither), from 1 to 100 */
export function pageSize({ first, last }: Arguments): number {
  if (first != null && last != null) throw new ReadRefusal('OVER_LIMIT', 'first 与 last 只能给一个');
  const size = (first ?? last ?? DEFAULT_PAGE) as number;
  if (size < 1 || size > LARGEST_PAGE) throw new ReadRefusal('OVER_LIMIT', `每页 1 到 ${LARGEST_PAGE} 条，请调整 first 或 last`);
  return size;
}
