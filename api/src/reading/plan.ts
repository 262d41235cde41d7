import { createHash } from 'node:crypto';
import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { sightName } from '../access/sight.ts';
import { ReadRefusal } from './errors.ts';
import type { JsonSql } from './json.ts';
import { Selection } from './select.ts';
import type { Binder, ReadRequest } from './statement.ts';
import { variableShape } from './variable-shape.ts';

/** One statement and how to bind it. */
export interface Plan {
  /** Name of the prepared statement: the same text for the same role has the same name on every connection. */
  name: string;
  text: string;
  binders: Binder[];
  checks: Binder[];
  /** PostgreSQL plans it for the values of each request. */
  planAnew: boolean;
  /** How often it was asked for; what is asked for once is not worth a prepared statement on every connection. */
  uses: number;
}

/** What a plan is made from, besides the request: the role's own schema and the operation of a document that fits it. */
export interface Document {
  schema: GraphQLSchema;
  operation: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
}

const MOST_PLANS = 2000;
/** Null: this operation cannot be read in this way. */
const PLANS = new LRUCache<string, { plan: Plan | null }>({ max: MOST_PLANS });

const NUMBERS = new WeakMap<OperationDefinitionNode, number>();
let operations = 0;

/** How often a plan was there already, and how many there are; shown in metrics. */
export const planCounts = { hits: 0, misses: 0, get size() { return PLANS.size; } };

/**
 * The plan of one part of an operation: f(operation, sight, part, shape of the variables), which holds the variant of
 * @skip and @include too. A document is parsed for one sight's schema alone, so an operation belongs to one; the sight is
 * part of the key all the same. Null where `compile` finds that the part cannot be read.
 */
export function planFor(document: Document, request: ReadRequest, part: string, compile: (selection: Selection) => JsonSql | undefined): Plan | null {
  const { schema, operation, fragments } = document;
  const key = `${numberOf(operation)}|${sightName(request.viewer)}|${part}|${variableShape(schema, operation, request.variables)}`;
  let known = PLANS.get(key);
  if (known) planCounts.hits++;
  else {
    planCounts.misses++;
    known = { plan: made(new Selection({ schema, fragments, request }), request, compile) };
    PLANS.set(key, known);
  }
  if (known.plan) known.plan.uses++;
  return known.plan;
}

function made(selection: Selection, { viewer }: ReadRequest, compile: (selection: Selection) => JsonSql | undefined): Plan | null {
  const json = compile(selection);
  if (json === undefined) return null;
  const text = `select ${json}`;
  const digest = createHash('sha256').update(`${sightName(viewer)} ${text}`).digest('hex');
  return { name: `r${digest.slice(0, 24)}`, text, binders: selection.statement.binders, checks: selection.statement.checks, planAnew: selection.statement.planAnew, uses: 0 };
}

function numberOf(operation: OperationDefinitionNode): number {
  let number = NUMBERS.get(operation);
  if (number === undefined) NUMBERS.set(operation, (number = ++operations));
  return number;
}

export function bind(plan: Plan, request: ReadRequest): unknown[] {
  for (const check of plan.checks) check(request);
  return plan.binders.map((binder) => storable(binder(request)));
}

/** A text with a NUL is in no row; PostgreSQL would not even take it. */
function storable(value: unknown): unknown {
  if (typeof value === 'string' ? value.includes('\0') : Array.isArray(value) && value.some((item) => typeof item === 'string' && item.includes('\0'))) {
    throw new ReadRefusal('BAD_USER_INPUT', '含有无法保存的控制字符，请删除后重试');
  }
  return value;
}
