import { getNullableType, isInputObjectType, isListType, type GraphQLInputObjectType, type GraphQLInputType } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ALL_ROLES, type Role } from '../../src/access/roles.ts';
import { MOST_VARIABLE_ERRORS } from '../../src/graphql/limits/limits.ts';
import { Callers } from './callers.ts';
import { DatabaseChecksum } from './database-checksum.ts';
import { EXPECTED_ACTIONS, EXPECTED_VERBS } from './expected.ts';
import { VILLAGES } from './marked-world.ts';
import { documentOf, plausibleInput, VERBS } from './plausible-inputs.ts';

/** Nobody writes a column by naming it: an input takes what it declares and nothing else (reliability B14). */
let callers: Callers;
let checksum: DatabaseChecksum;
let columns: string[];
beforeAll(async () => {
  callers = await Callers.open();
  checksum = await DatabaseChecksum.open(callers.databaseUrl);
  const entities = [...callers.app.orm.getMetadata().getAll().values()];
  columns = [...new Set(entities.flatMap((entity) => Object.values(entity.properties as Record<string, { name: string; fieldNames?: string[] }>).flatMap(({ name, fieldNames }) => [name, ...(fieldNames ?? [])])))].sort();
});
afterAll(async () => {
  await checksum[Symbol.asyncDispose]();
  await callers[Symbol.asyncDispose]();
});

/** An answer tells this many errors of variables at most, one of them that there are more. */
const TOLD_AT_ONCE = MOST_VARIABLE_ERRORS - 1;

const inputs = VERBS.flatMap(({ name, args }) => args.flatMap(({ type }) => placesOf(type, ['input']).map(({ path, of }) => ({ verb: name, path, of }))));

test.each(inputs.map(({ verb, path, of }) => ({ title: `${verb} ${path.join('.')}`, verb, path, of })))('B14: $title takes no column that it does not declare', async ({ verb, path, of }) => {
  const role = ALL_ROLES.find((one) => one !== 'ANONYMOUS' && EXPECTED_ACTIONS.get(EXPECTED_VERBS.get(verb)!)![one] === 'x') as Role;
  const undeclared = columns.filter((column) => !(column in of.getFields()));
  expect(undeclared.length).toBeGreaterThan(100);
  const before = await checksum.take();
  for (let i = 0; i < undeclared.length; i += TOLD_AT_ONCE) {
    const names = undeclared.slice(i, i + TOLD_AT_ONCE);
    const variables = plausibleInput(verb, { id: (type) => callers.world.rows.find((row) => row.type === type)!.id, regionCode: VILLAGES.A });
    Object.assign(objectAt(variables, path), Object.fromEntries(names.map((name) => [name, '1'])));
    const answer = await callers.ask(role, documentOf(verb), variables);
    expect(answer.data ?? null).toBeNull();
    const refused = (answer.errors ?? []).map(({ message }) => /Field "(\w+)" is not defined by type/.exec(message)?.[1]);
    expect(refused).toEqual(names);
  }
  expect(await checksum.take()).toEqual(before);
});

/** The object at the end of a way; of a list its first item. */
function objectAt(value: unknown, path: string[]): object {
  const object = (Array.isArray(value) ? value[0] : value) as Record<string, unknown>;
  const [next, ...rest] = path;
  return next === undefined ? object : objectAt(object[next], rest);
}

/** Every input object within an input, with the way to it. */
function placesOf(type: GraphQLInputType, path: string[]): { path: string[]; of: GraphQLInputObjectType }[] {
  const nullable = getNullableType(type);
  const of = isListType(nullable) ? getNullableType(nullable.ofType as GraphQLInputType) : nullable;
  if (!isInputObjectType(of)) return [];
  return [{ path, of }, ...Object.values(of.getFields()).flatMap((field) => placesOf(field.type, [...path, field.name]))];
}
