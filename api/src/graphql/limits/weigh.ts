import { getNamedType, isAbstractType, isLeafType, isListType, isNonNullType, type DocumentNode, type FragmentDefinitionNode, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { DEFAULT_PAGE } from '../../reading/arguments.ts';
import { collectFields, collectSubfields, getArgumentValues, type FieldNode } from '../../reading/graphql-internals.ts';

/** What an operation may come to at most. */
export interface Weight {
  /** Items of lists, lists within lists multiplied. */
  rows: number;
  /** Rows and single objects, and what each verb and each look at the schema costs by itself. */
  cost: number;
}

export interface Weighed extends Weight {
  /** Sizes of every list's page, as they count in this request. */
  pages: Sizes[];
}

type Sizes = Record<'first' | 'last', unknown>;

export const COST_OF_VERB = 10;
export const COST_OF_SCHEMA = 100;
/** Assumed for a list that is short and complete and takes no page size. */
export const PLAIN_LIST_ROWS = 100;
const NOTHING: Weight = { rows: 0, cost: 0 };

/**
 * Weighs an operation by its variables, defaults among them: what is literal, a variable, a default or left out counts
 * alike. A size of page that is no size counts as the default; the larger of `first` and `last` counts.
 * `variables`: coerced ones. @throws GraphQLError where a variable is null and the argument may not be
 */
export function weigh(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): Weighed {
  let weights = WEIGHTS.get(operation);
  if (!weights) WEIGHTS.set(operation, (weights = new LRUCache({ max: MOST_WEIGHTS })));
  const key = weighty(variables);
  let known = weights.get(key);
  if (!known) weights.set(key, (known = weighed(schema, document, operation, variables)));
  return known;
}

/** What an operation weighed before. A document is parsed for one role's schema alone. */
const WEIGHTS = new WeakMap<OperationDefinitionNode, LRUCache<string, Weighed>>();
const MOST_WEIGHTS = 20;

/** What of variables a weight can depend on: numbers, what is left out or null, how long a list is; of texts nothing. */
function weighty(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(weighty).join()}]`;
  if (typeof value === 'object' && value !== null) return `{${Object.entries(value).map(([name, inner]) => `${name}:${weighty(inner)}`).join()}}`;
  return typeof value === 'string' ? '?' : String(value);
}

function weighed(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>): Weighed {
  const fragments = Object.fromEntries(document.definitions.flatMap((one): [string, FragmentDefinitionNode][] => (one.kind === 'FragmentDefinition' ? [[one.name.value, one]] : [])));
  const root = schema.getRootType(operation.operation)!;
  const weighing = new Weighing(schema, fragments, variables);
  const weight = weighing.fields(root, collectFields(schema, fragments, variables, root, operation.selectionSet));
  return { ...weight, pages: weighing.pages };
}

class Weighing {
  readonly pages: Sizes[] = [];
  readonly #schema: GraphQLSchema;
  readonly #fragments: Record<string, FragmentDefinitionNode>;
  readonly #variables: Record<string, unknown>;

  constructor(schema: GraphQLSchema, fragments: Record<string, FragmentDefinitionNode>, variables: Record<string, unknown>) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  fields(parent: GraphQLObjectType, fields: ReadonlyMap<string, readonly FieldNode[]>): Weight {
    return sum([...fields.values()].map((nodes) => this.#field(parent, [...nodes])));
  }

  #field(parent: GraphQLObjectType, nodes: FieldNode[]): Weight {
    const name = nodes[0]!.name.value;
    const definition = parent.getFields()[name];
    if (!definition) return name === '__schema' || name === '__type' ? { rows: 0, cost: COST_OF_SCHEMA } : NOTHING;
    const type = getNamedType(definition.type);
    if (parent === this.#schema.getMutationType()) return sum([{ rows: 0, cost: COST_OF_VERB }, this.#object(type, nodes)]);
    // Refusals are part of the verb.
    if (isLeafType(type) || name === 'userErrors') return NOTHING;
    const given = (argument: string) => definition.args.some((one) => one.name === argument);
    const page = given('first') ? this.#page(definition, nodes[0]!) : null;
    if (page !== null && !isList(definition)) return this.#connection(type as GraphQLObjectType, nodes, page);
    const inner = this.#object(type, nodes);
    if (page !== null) return list(page, inner);
    if (given('ids')) return list(this.#ids(definition, nodes[0]!), inner);
    return isList(definition) ? list((definition.extensions['most'] as number | undefined) ?? PLAIN_LIST_ROWS, inner) : { rows: inner.rows, cost: 1 + inner.cost };
  }

  /** Of an interface, the heaviest of its types. */
  #object(type: GraphQLNamedType, nodes: FieldNode[]): Weight {
    const types = isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [type as GraphQLObjectType];
    const weights = types.map((one) => this.fields(one, this.#subfields(one, nodes)));
    return { rows: Math.max(0, ...weights.map(({ rows }) => rows)), cost: Math.max(0, ...weights.map(({ cost }) => cost)) };
  }

  /** Its page once for each time that it is listed, as `nodes` or as `edges`. */
  #connection(type: GraphQLObjectType, nodes: FieldNode[], page: number): Weight {
    const listed = [...this.#subfields(type, nodes).values()].flatMap((fields) => {
      const of = getNamedType(type.getFields()[fields[0]!.name.value]?.type) as GraphQLObjectType | undefined;
      if (fields[0]!.name.value === 'nodes') return [list(page, this.#object(of!, [...fields]))];
      return fields[0]!.name.value === 'edges' ? [list(page, this.#edge(of!, [...fields]))] : [];
    });
    return listed.length > 0 ? sum(listed) : list(page, NOTHING);
  }

  #edge(type: GraphQLObjectType, nodes: FieldNode[]): Weight {
    const ends = [...this.#subfields(type, nodes).values()].filter(([first]) => first!.name.value === 'node');
    return sum(ends.map((fields) => this.#object(getNamedType(type.getFields()['node']!.type), [...fields])));
  }

  #page(field: GraphQLField<unknown, unknown>, node: FieldNode): number {
    const { first, last } = this.#arguments(field, node) as Sizes;
    this.pages.push({ first, last });
    const sizes = [first, last].filter((size) => typeof size === 'number' && size > 0) as number[];
    return sizes.length > 0 ? Math.max(...sizes) : DEFAULT_PAGE;
  }

  #ids(field: GraphQLField<unknown, unknown>, node: FieldNode): number {
    const ids = this.#arguments(field, node)['ids'] as unknown[];
    this.pages.push({ first: Math.max(1, ids.length), last: undefined });
    return ids.length;
  }

  #arguments(field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> {
    return getArgumentValues(field, node, this.#variables);
  }

  #subfields(type: GraphQLObjectType, nodes: FieldNode[]): ReadonlyMap<string, readonly FieldNode[]> {
    return collectSubfields(this.#schema, this.#fragments as never, this.#variables, type, nodes);
  }
}

function list(length: number, item: Weight): Weight {
  return { rows: length * (1 + item.rows), cost: length * (1 + item.cost) };
}

function sum(weights: Weight[]): Weight {
  return weights.reduce((all, one) => ({ rows: all.rows + one.rows, cost: all.cost + one.cost }), NOTHING);
}

function isList({ type }: GraphQLField<unknown, unknown>): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
