import 'reflect-metadata';
import { GraphQLObjectType, isInterfaceType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { READ_TYPES } from '../reading/declare.ts';
import { declareNestedLists, declareRootList, declareRootReports } from '../reading/list-types.ts';
import { rootReads } from '../reading/roots.ts';
import { DateTime } from '../reading/scalars.ts';
import { TYPE_KEY } from '../reading/select.ts';
import type { Context } from './context.ts';
import { appendPermissions } from './permission-sentence.ts';
import { checkCoordinates } from './check-coordinates.ts';
import { NodeResolver } from './node.resolver.ts';
import { RESOLVERS } from './resolvers.ts';
import { ROOT_LISTS } from './root-lists.ts';
import { PAYLOAD_TYPES, type Payload } from './verb.ts';

type Resolve = GraphQLFieldResolver<unknown, Context>;

/** The whole schema. What each role sees of it is cut from here (role-view.ts). Refuses when a coordinate has no rule. */
export function buildFullSchema(): GraphQLSchema {
  const lists = ROOT_LISTS.map(([name, cls, description]) => declareRootList(name, cls, description));
  const schema = buildSchemaSync({
    resolvers: [NodeResolver, ...lists, ...declareNestedLists(), ...declareRootReports(), ...RESOLVERS] as never,
    orphanedTypes: [...READ_TYPES.keys()] as never,
    scalarsMap: [{ type: Date, scalar: DateTime }],
    // Live events come from PostgreSQL (live.ts); the build only insists on something here.
    pubSub: { publish: () => undefined, subscribe: () => [] as never },
    validate: false,
    emitSchemaFile: false,
  });
  resolveCompiledTypes(schema);
  resolveRoots(schema);
  describeInputs(schema);
  appendPermissions(schema);
  checkCoordinates(schema);
  return schema;
}

/** Every verb takes one `input`, and every description of it would be the same. */
function describeInputs(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()!.getFields())) {
    for (const argument of field.args) argument.description ??= '提交内容 / What is submitted';
  }
}

/** Compiled JSON is keyed by response key, aliases included; so its types look there and nowhere else. */
const byResponseKey: Resolve = (source, _args, _context, info) => (source as Record<string, unknown>)[info.path.key];

const payloadField: Resolve = (payload, _args, _context, info) => (payload as Payload).fields[info.path.key] ?? null;

function resolveCompiledTypes(schema: GraphQLSchema): void {
  for (const { name } of READ_TYPES.values()) {
    for (const typeName of [name, `${name}Connection`, `${name}Edge`]) {
      const type = schema.getType(typeName);
      if (isObjectType(type)) for (const field of Object.values(type.getFields())) field.resolve = byResponseKey as never;
    }
  }
  const pageInfo = schema.getType('PageInfo') as GraphQLObjectType;
  for (const field of Object.values(pageInfo.getFields())) field.resolve = byResponseKey as never;
  for (const name of PAYLOAD_TYPES) {
    for (const field of Object.values((schema.getType(name) as GraphQLObjectType).getFields())) {
      field.resolve = (field.name === 'userErrors' ? (payload: Payload) => payload.userErrors : payloadField) as never;
    }
  }
  const node = schema.getType('Node');
  if (isInterfaceType(node)) node.resolveType = (value) => (value as Record<string, string>)[TYPE_KEY];
}

function resolveRoots(schema: GraphQLSchema): void {
  const fields = schema.getQueryType()!.getFields();
  const resolve: Resolve = (_source, _args, context, info) => context.reader.field(context.viewer, info, context.signal);
  for (const name of rootReads().keys()) fields[name]!.resolve = resolve as never;
}
