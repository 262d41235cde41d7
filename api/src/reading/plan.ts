import { createHash } from 'node:crypto';
import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import { ReadRefusal } from './errors.ts';
import { Selection } from './select.ts';
import type { Binder, ReadRequest } from './statement.ts';
import { variableShape } from './variable-shape.ts';

/** One prepared statement and how to bind it. */
export interface Plan {
  /** Name of the prepared statement: the same text has the same name on every connection. */
  name: string;
  text: string;
  binders: Binder[];
  checks: Binder[];
}

const PLANS_PER_OPERATION = 64;

/** Plans of each operation, dropped with the operation when the document cache lets it go. */
const PLANS = new WeakMap<OperationDefinitionNode, Map<string, Plan>>();

/** How often a plan was there already; shown in metrics. */
export const planCounts = { hits: 0, misses: 0 };

/**
 * The plan of one part of an operation: f(operation, role view, part, shape of the variables). `info.schema` is the
 * role's own schema, and documents are cached per role view, so an operation node belongs to one role alone; the role is
 * part of the key all the same.
 */
export function planFor(info: GraphQLResolveInfo, request: ReadRequest, part: string, compile: (selection: Selection) => string): Plan {
  const plans = PLANS.get(info.operation) ?? new Map<string, Plan>();
  PLANS.set(info.operation, plans);
  const key = `${request.viewer.role}|${part}|${variableShape(info.schema, info.operation, request.variables)}`;
  const known = plans.get(key);
  if (known) {
    planCounts.hits++;
    return known;
  }
  planCounts.misses++;
  const selection = new Selection({ schema: info.schema, fragments: info.fragments, request });
  const text = `select ${compile(selection)} as data`;
  const plan = { name: `r${createHash('sha256').update(text).digest('hex').slice(0, 24)}`, text, binders: selection.statement.binders, checks: selection.statement.checks };
  if (plans.size >= PLANS_PER_OPERATION) plans.delete(plans.keys().next().value!);
  plans.set(key, plan);
  return plan;
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
