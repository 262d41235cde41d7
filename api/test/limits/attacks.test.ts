import { getIntrospectionQuery } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Asking } from './asking.ts';

/** The attacks of reliability §1.5 and §3(f): refused with 4xx, by which limit is told, and before any SQL of theirs runs. */
let asking: Asking;
beforeAll(async () => {
  asking = await Asking.open();
});
afterEach(() => asking.stillServes());
afterAll(() => asking[Symbol.asyncDispose]());

const times = (n: number, one: (i: number) => string) => Array.from({ length: n }, (_, i) => one(i)).join(' ');
const nested = (n: number, inner: string): string => (n === 0 ? inner : `memberships { nodes { team { ${nested(n - 1, inner)} } } }`);
/** F0 takes F1 twice, F1 takes F2 twice, and so on. */
const bomb = (n: number) => `{ orders { nodes { ...F0 } } } ${times(n, (i) => `fragment F${i} on DemandOrder { ${i + 1 < n ? `...F${i + 1} ...F${i + 1}` : 'id'} }`)}`;
const CHINESE = /[\u4e00-\u9fff].*，请/;

describe('the document', () => {
  test.each([
    ['nested 12 deep', `{ teams(first: 1) { nodes { ${nested(3, 'id')} } } }`, 'depth', 10, 12],
    ['nested 12 deep by fragments', `{ teams(first: 1) { nodes { ...A } } } fragment A on VolunteerTeam { ${nested(2, '...B')} } fragment B on VolunteerTeam { ${nested(1, 'id')} }`, 'depth', 10, 12],
    ['101 aliases', `{ orders { nodes { ${times(101, (i) => `a${i}: id`)} } } }`, 'aliases', 15, 101],
    ['4 aliases in a fragment that is used 4 times', `{ ${times(4, (i) => `${['orders', 'teams', 'volunteers', 'places'][i]} { nodes { ...F } }`)} } fragment F on Node { a: id b: id c: id d: id }`, 'aliases', 15, 16],
    ['11 root fields', `{ ${times(11, () => '__typename')} }`, 'rootFields', 10, 11],
    ['11 root fields, in fragments', '{ ...F ...F } fragment F on Query { me { role } mySessions { id } ...G ...G } fragment G on Query { __typename __typename }', 'rootFields', 10, 12],
    ['11 verbs', `mutation { ${times(11, () => 'signOut { userErrors { code } }')} }`, 'rootFields', 10, 11],
    ['1 000 directives', `{ me { role ${times(1_000, () => '@include(if: true)')} } }`, 'tokens', 2_000, undefined],
    ['31 directives', `{ me { role ${times(31, () => '@include(if: true)')} } }`, 'directives', 30, 31],
    ['5 000 duplicate fields', `{ me { ${times(5_000, () => 'role')} } }`, 'tokens', 2_000, undefined],
    ['2 000 overlapping selections', `{ ${times(2_000, () => 'me { role }')} }`, 'tokens', 2_000, undefined],
    ['300 fragments', `{ me { ...F0 } } ${times(300, (i) => `fragment F${i} on Me { role ${i < 299 ? `...F${i + 1}` : ''} }`)}`, 'tokens', 2_000, undefined],
    ['51 fragments', `{ me { ...F0 } } ${times(51, (i) => `fragment F${i} on Me { role ${i < 50 ? `...F${i + 1}` : ''} }`)}`, 'fragments', 50, 51],
    ['fragments that double 40 times', bomb(40), 'fragments', 50, 2 ** 40 - 1],
    ['the same in fragments that nothing uses', bomb(40).replace('...F0', 'id'), 'fragments', 50, 2 ** 40 - 2],
    ['101 times the same field', `{ me { ${times(101, () => 'role')} } }`, 'overlaps', 5_000, 5_050],
    ['490 overlapping selections', `{ orders { nodes { ${times(490, () => 'region { code }')} } } }`, 'overlaps', 5_000, 119_805],
    ['overlapping fragments', `{ node(id: "x") { ${times(24, (i) => `...F${i}`)} } } ${times(24, (i) => `fragment F${i} on DemandOrder { ${times(12, () => 'region { code }')} }`)}`, 'overlaps', 5_000, 41_328],
    ['selections that overlap deep within', `{ ${times(10, () => `orders { nodes { ${times(16, () => 'region { code }')} } }`)} }`, 'overlaps', 5_000, 12_810],
    ['overlapping beside circular fragments', `{ me { ...A ${times(101, () => 'role')} } } fragment A on Me { ...B } fragment B on Me { ...A }`, 'overlaps', 5_000, 5_050],
    ['types of fields of types of fields', '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }', 'introspectionDepth', 2, 3],
    ['the same by a fragment', '{ __type(name: "DemandOrder") { ...T } } fragment T on __Type { fields { type { interfaces { possibleTypes { name } } } } }', 'introspectionDepth', 2, 3],
    ['251 values in a literal', `{ orders(where: { orderNo: { in: [${times(251, (i) => `"${i}"`)}] } }) { totalCount } }`, 'listLength', 250, 251],
    ['251 values in a default', `query ($ids: [ID!]! = [${times(251, (i) => `"${i}"`)}]) { nodes(ids: $ids) { id } }`, 'listLength', 250, 251],
    ['a value nested as deep as tokens allow', `{ orders(where: ${'['.repeat(1_900)}) { id } }`, 'variablesDepth', 8, undefined],
    ['selections nested as deep as tokens allow', `{ a ${'{ a '.repeat(990)}`, 'depth', 10, undefined],
    ['a literal 9 deep', `{ orders(where: ${'{ not: '.repeat(9)}{}${' }'.repeat(9)}) { totalCount } }`, 'variablesDepth', 8, 9],
  ])('%s', async (_what, query, name, max, actual) => {
    const answer = await asking.ask(query);
    expect(answer.status).toBe(400);
    expect(answer.errors).toEqual([{ message: expect.stringMatching(CHINESE), extensions: { code: 'OVER_LIMIT', limit: { name, max, ...(actual !== undefined && { actual }) } } }]);
    expect(answer.reads).toEqual([]);
  });

  test('is measured before it is validated: what is also invalid is told its limit', async () => {
    const { errors } = await asking.ask(`{ nonsense { ${times(16, (i) => `a${i}: nothing`)} } }`);
    expect(errors?.map(({ extensions }) => extensions.limit?.name)).toEqual(['aliases']);
  });

  test('is measured before it is asked who sends it', async () => {
    const { errors } = await asking.ask(`{ ${times(16, (i) => `a${i}: __typename`)} }`, {}, null);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['OVER_LIMIT']);
  });

  test.each([
    ['10 deep', `{ teams(first: 1) { nodes { ${nested(2, 'leader { id }')} } } }`],
    ['15 aliases', `{ orders { nodes { ${times(15, (i) => `a${i}: id`)} } } }`],
    ['10 root fields', `{ ${times(10, () => '__typename')} }`],
    ['30 directives', `{ me { ${times(30, () => '... @include(if: true) { role }')} } }`],
    ['100 times the same field', `{ me { ${times(100, () => 'role')} } }`],
    ['50 fragments', `{ me { ...F0 } } ${times(50, (i) => `fragment F${i} on Me { role ${i < 49 ? `...F${i + 1}` : ''} }`)}`],
    ['the introspection of tools', getIntrospectionQuery({ descriptions: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true })],
  ])('up to the limit it passes: %s', async (_what, query) => {
    const { status, errors } = await asking.ask(query);
    expect([status, errors]).toEqual([200, undefined]);
  });

  test.each([
    ['circular fragments', '{ me { ...A } } fragment A on Me { ...B } fragment B on Me { ...A }'],
    ['a fragment of itself', '{ me { ...A } } fragment A on Me { role ...A }'],
    ['a fragment that is not there', '{ me { ...A } }'],
  ])('%s is told by validation', async (_what, query) => {
    const { status, errors, reads } = await asking.ask(query);
    expect(status).toBe(400);
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']));
    expect(reads).toEqual([]);
  });
});

describe('variables', () => {
  const deep = (n: number): unknown => (n === 0 ? 1 : { a: deep(n - 1) });
  const lists = (n: number): unknown => (n === 0 ? 1 : [lists(n - 1)]);

  test.each([
    ['objects 9 deep', { x: deep(9) }, 'variablesDepth', 8],
    ['objects in lists 9 deep', { x: [[deep(8)]] }, 'variablesDepth', 8],
    ['lists 10 deep', { x: lists(10) }, 'variablesDepth', 8],
    ['a list of 251', { x: Array(251).fill(0) }, 'listLength', 250],
    ['an object of 251 keys', { x: Object.fromEntries(Array.from({ length: 251 }, (_, i) => [`k${i}`, 0])) }, 'listLength', 250],
    ['a list of 251 within', { where: { and: [{ orderNo: { in: Array(251).fill('') } }] } }, 'listLength', 250],
  ])('%s', async (_what, variables, name, max) => {
    const answer = await asking.ask('query ($where: DemandOrderFilter) { orders(where: $where) { totalCount } }', variables);
    expect(answer.status).toBe(400);
    expect(answer.errors).toEqual([{ message: expect.stringMatching(CHINESE), extensions: { code: 'OVER_LIMIT', limit: { name, max, actual: max + 1 } } }]);
    expect(answer.reads).toEqual([]);
  });

  test.each([['[', ']'], ['{"a":', '}']])('nested a hundred thousand deep by %s', async (open, close) => {
    const n = Math.floor(250_000 / (open.length + close.length));
    const { status, reads } = await asking.send(`{"query":"{ me { role } }","variables":{"x":${open.repeat(n)}1${close.repeat(n)}}}`, { headers: { cookie: await asking.cookie('operator') } });
    expect([status, reads]).toEqual([400, []]);
  });

  test('the deepest filter that is allowed passes', async () => {
    const where = { and: [{ or: [{ and: [{ orderNo: { in: ['1'] } }] }] }] };
    expect((await asking.ask('query ($where: DemandOrderFilter) { orders(where: $where) { totalCount } }', { where })).errors).toBeUndefined();
  });
});
