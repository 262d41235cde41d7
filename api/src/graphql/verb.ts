import type { GraphQLResolveInfo } from 'graphql';
import { Field, Mutation, ObjectType } from 'type-graphql';
import { ACTIONS, type Action } from '../access/actions.ts';
import { ROLES } from '../access/roles.ts';
import { coordinate } from '../reading/coordinates.ts';
import { READ_TYPES, type ReadClass } from '../reading/declare.ts';
import { collectSubfields, type FieldNode } from '../reading/graphql-internals.ts';
import type { Context } from './context.ts';
import type { Deed, Outcome } from './deed.ts';
import { Refusal } from './errors.ts';
import { transact } from './transact.ts';
import { UserError } from './user-error.ts';

type Class = new () => object;
type PayloadField = readonly [type: () => unknown, description: string];

/** A mutation: its name is the method's, its rule the action, its description ends with who may (access §3). */
export function Verb(action: Action, description: string, payload: () => unknown): MethodDecorator {
  return (prototype, key, descriptor) => {
    Mutation(payload as never, { description: `${description}。${permission(action)}` })(prototype, key, descriptor as never);
    coordinate(`Mutation.${String(key)}`, { kind: 'action', action });
  };
}

function permission(action: Action): string {
  const roles = ACTIONS[action].roles;
  return `可办理：${roles.map((role) => ROLES[role].zh).join('、')} / By ${roles.join(', ')}`;
}

/** Names of all payload types; their fields resolve from a Payload. */
export const PAYLOAD_TYPES = new Set<string>();

/** A payload: what the verb changed, read back under the caller's own grants, beside the refusals. */
export function payloadType(name: string, description: string, fields: Record<string, PayloadField> = {}): Class {
  const payload = { [name]: class {} }[name]!;
  ObjectType(name, { description })(payload);
  PAYLOAD_TYPES.add(name);
  for (const [field, [type, text]] of Object.entries(fields)) {
    Field(type as never, { nullable: true, description: text })(payload.prototype, field);
    coordinate(`${name}.${field}`, { kind: 'structure' });
  }
  Field(() => [UserError], { description: '业务拒绝；为空即成功 / Refusals; empty means done' })(payload.prototype, 'userErrors');
  coordinate(`${name}.userErrors`, { kind: 'structure' });
  coordinate(name, { kind: 'structure' });
  return payload;
}

/** What `perform` answers: the fields by response key, so that aliases work, and the refusals apart from them. */
export interface Payload {
  fields: Record<string, unknown>;
  userErrors: UserError[];
}

/**
 * Runs a verb in one transaction and answers its payload. The records it gives back are read by the reading door under
 * the caller's own grants, so that a mutation never answers more than a query would (architecture rule 2).
 */
export async function perform<I extends object>(
  context: Context, info: GraphQLResolveInfo, name: string, input: I, verb: (deed: Deed, input: I) => Promise<Outcome>,
): Promise<Payload> {
  try {
    const outcome = await transact(context, name, input, verb);
    return { fields: await payloadOf(context, info, outcome), userErrors: [] };
  } catch (error) {
    if (error instanceof Refusal) return { fields: {}, userErrors: [error, ...error.others].map(({ code, message, path }) => ({ code, message, path })) };
    throw error;
  }
}

async function payloadOf(context: Context, info: GraphQLResolveInfo, outcome: Outcome): Promise<Record<string, unknown>> {
  const payloadType = context.schema.getType(namedType(info)) as never;
  const fields = collectSubfields(info.schema, info.fragments, info.variableValues, payloadType, [...info.fieldNodes]);
  const payload: Record<string, unknown> = {};
  for (const [key, nodes] of fields) {
    const name = nodes[0]!.name.value;
    if (name in outcome) payload[key] = await readBack(context, info, outcome[name], [...nodes]);
  }
  return payload;
}

async function readBack(context: Context, info: GraphQLResolveInfo, value: unknown, nodes: FieldNode[]): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((item) => readBack(context, info, item, nodes)));
  const cls = typeof value === 'object' && value !== null ? (value.constructor as ReadClass) : undefined;
  if (!cls || !READ_TYPES.has(cls)) return value ?? null;
  return context.reader.record(context.viewer, cls, value as { countyCode?: string; id: string }, nodes, info);
}

function namedType(info: GraphQLResolveInfo): string {
  return String(info.returnType).replace(/[[\]!]/g, '');
}
