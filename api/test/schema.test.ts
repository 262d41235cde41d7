import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { auditServer } from 'graphql-http';
import { GraphQLNonNull, GraphQLString, extendSchema, isEnumType, isInputObjectType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedScalarType, parse, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildApp } from '../src/app.ts';
import { AccessRuleError, checkCoordinates } from '../src/graphql/check-coordinates.ts';
import { publishedFiles } from '../src/graphql/published.ts';
import { buildFullSchema } from '../src/graphql/schema.ts';
import { freshDatabase } from './database.ts';
import { configFor } from './world-app.ts';

const full = buildFullSchema();
const directory = join(import.meta.dirname, '../../schema');

describe('the published contract', () => {
  const files = publishedFiles(full);

  test.each([...files.keys()])('schema/%s is up to date; else run `npm run schema` and review what changed', (path) => {
    expect(readFileSync(join(directory, path), 'utf8')).toBe(files.get(path));
  });

  test('schema/roles holds no view of a role that is gone', () => {
    expect(readdirSync(join(directory, 'roles')).map((name) => `roles/${name}`).filter((path) => !files.has(path))).toEqual([]);
  });
});

describe('descriptions (api §Shape): Chinese first, then English', () => {
  test('every type, field, argument, input field and enum value has one', () => {
    expect([...described(full)].filter(([, text]) => !isBilingual(text)).map(([coordinate, text]) => `${coordinate}: ${text}`)).toEqual([]);
  });

  test.each(['Order number / 单号', '单号', 'Order number', '', undefined])('%j is none', (text) => {
    expect(isBilingual(text)).toBe(false);
  });
});

describe('start-up check (architecture rule 7): refuses', () => {
  const refused = (schema: GraphQLSchema) => {
    try {
      checkCoordinates(schema);
    } catch (error) {
      expect(error).toBeInstanceOf(AccessRuleError);
      return (error as Error).message.split('\n  ').slice(1);
    }
    return [];
  };
  const extended = (sdl: string) => refused(extendSchema(full, parse(sdl)));

  test('nothing of the schema as it is', () => expect(refused(full)).toEqual([]));

  test.each([
    ['a field', 'extend type DemandOrder { secret: String }', 'DemandOrder.secret'],
    ['a root field', 'extend type Query { everything: String }', 'Query.everything'],
    ['a verb', 'extend type Mutation { deleteAll: String }', 'Mutation.deleteAll'],
    ['a filter', 'extend input DemandOrderFilter { secret: StringFilter }', 'DemandOrderFilter.secret'],
    ['an order', 'extend enum DemandOrderOrderBy { SECRET_ASC }', 'DemandOrderOrderBy.SECRET_ASC'],
    ['an argument', 'extend type Query { everything(secret: String): String }', 'Query.everything(secret:)'],
    ['a type', 'type Hidden { x: Int } extend type Query { hidden: Hidden }', 'Hidden'],
    ['a union', 'union Any = DemandOrder | Dispatch extend type Query { any: Any }', 'Any'],
    ['a field of an interface', 'extend interface Node { secret: String }', 'Node.secret'],
  ])('%s without a rule', (_what, sdl, coordinate) => {
    expect(extended(sdl)).toContain(`${coordinate} has no access rule`);
  });

  test.each(['search', 'anything'])('an argument without a rule on a list that is there: %s', (name) => {
    const schema = changed('Query', 'me', (field) => ({ ...field, args: { [name]: { type: GraphQLString } } }));
    expect(refused(schema)).toEqual([`Query.me(${name}:) has no access rule`]);
  });

  test.each([['DemandOrder', 'requesterPhone'], ['Mutation', 'signIn'], ['Query', 'orders'], ['PageInfo', 'endCursor']])('a rule whose coordinate is gone: %s.%s', (type, field) => {
    expect(refused(changed(type, field, () => null))).toContain(`the rule for ${type}.${field} names no coordinate`);
  });

  test.each([
    ['DemandOrder', 'requesterName', 'NAME'], ['DemandOrder', 'requesterPhone', 'CONTACT'], ['Volunteer', 'birthDate', 'IDENTITY'], ['DemandOrder', 'serviceNote', 'SENSITIVE'],
  ])('a field that some role sees masked, but non-null: %s.%s', (type, field, dataClass) => {
    const schema = changed(type, field, (config) => ({ ...config, type: new GraphQLNonNull(config.type) }));
    expect(refused(schema)).toEqual([`${type}.${field} is of class ${dataClass} and must be nullable`]);
  });

  function changed(typeName: string, fieldName: string, change: (field: GraphQLFieldConfig<unknown, unknown>) => GraphQLFieldConfig<unknown, unknown> | null): GraphQLSchema {
    return mapSchema(full, { [MapperKind.OBJECT_FIELD]: (field, name, type) => (type === typeName && name === fieldName ? change(field) : field) });
  }
});

test('GraphQL over HTTP: the audit of graphql-http has no error, and no warning beyond three', async () => {
  const { url, drop } = await freshDatabase();
  const app = await buildApp(configFor(url));
  try {
    const address = await app.server.listen({ host: '127.0.0.1', port: 0 });
    const results = await auditServer({ url: `${address}/graphql` });
    const of = (status: string) => results.filter((one) => one.status === status).map(({ id, name }) => `${id} ${name}`);
    expect(of('error')).toEqual([]);
    // "Should use 200 on document parsing or validation failure when accepting application/json": Apollo answers 400.
    expect(of('warn').filter((name) => !/^(572B|FDE2|7B9B) /.test(name))).toEqual([]);
    expect(of('ok').length).toBeGreaterThan(50);
  } finally {
    await app.close();
    await drop();
  }
});

/** Every coordinate that a person reads, with its description. */
function* described(schema: GraphQLSchema): Generator<[string, string | null | undefined]> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    if (![schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type as never)) yield [type.name, type.description];
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value.description];
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        yield [`${type.name}.${field.name}`, field.description];
        for (const argument of field.args) yield [`${type.name}.${field.name}(${argument.name}:)`, argument.description];
      }
    }
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) yield [`${type.name}.${field.name}`, field.description];
  }
}

/** Its first letter is Chinese (numbers may stand before), and English follows behind " / ". */
function isBilingual(text: string | null | undefined): boolean {
  const [chinese, ...english] = (text ?? '').split(/ ?\/ /);
  return /^[^\p{L}]*\p{Script=Han}/u.test(chinese!) && english.some((part) => /[a-z]/i.test(part));
}
