import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Asking } from './asking.ts';

/** What an operation may return counts alike, however the size of a page is given (reliability §1.5, B25). */
let asking: Asking;
beforeAll(async () => {
  asking = await Asking.open();
});
afterAll(() => asking[Symbol.asyncDispose]());

/** A page of events for each order of a page. */
const query = (head: string, orders: string, events: string) => `${head} { orders${orders} { nodes { events${events} { nodes { id } } } } }`;

describe('rows of an operation', () => {
  test.each([
    ['a literal', query('query', '(first: 100)', '(first: 100)'), {}, 10_100],
    ['variables', query('query ($a: Int, $b: Int)', '(first: $a)', '(last: $b)'), { a: 100, b: 100 }, 10_100],
    ['defaults of variables', query('query ($a: Int = 100, $b: Int = 100)', '(first: $a)', '(first: $b)'), {}, 10_100],
    ['a variable that is null', query('query ($a: Int = 1)', '(first: $a)', '(first: 50)'), { a: null }, 1_020],
    ['left out', query('query', '', '(first: 50)'), {}, 1_020],
    ['left out within', query('query', '(first: 50)', ''), {}, 1_050],
    ['a variable left out', query('query ($a: Int)', '(first: $a)', '(first: 50)'), {}, 1_020],
    ['edges', '{ orders(first: 50) { edges { node { events { edges { node { id } } } } } } }', {}, 1_050],
    ['both nodes and edges', '{ orders(first: 24) { nodes { events { nodes { id } } } edges { node { events { nodes { id } } } } } }', {}, 1_008],
    ['the same list under two names', '{ a: orders(first: 24) { nodes { events { nodes { id } } } } b: orders(first: 24) { nodes { events { nodes { id } } } } }', {}, 1_008],
    ['by fragments', '{ orders(first: 50) { nodes { ...A } } } fragment A on DemandOrder { ...B } fragment B on DemandOrder { events { nodes { id } } }', {}, 1_050],
    ['ids of nodes', `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on DemandOrder { events { nodes { id } } } } }`, { ids: Array(50).fill('x') }, 1_050],
    ['a negative size does not make it less', query('query', '(first: -100)', '(first: 50)'), {}, 1_020],
    ['of first and last the larger', query('query', '(first: 1, last: 50)', ''), {}, 1_050],
    ['an absurd size', query('query', '(first: 2147483647)', ''), {}, 2_147_483_647 * 21],
  ])('%s', async (_what, operation, variables, actual) => {
    const { status, errors, reads, extensions } = await asking.ask(operation, variables);
    expect([status, errors?.map(({ extensions: { code } }) => code)]).toEqual([400, ['OVER_LIMIT']]);
    expect(reads).toEqual([]);
    // Nothing but rows is asked for, so the cost is their number, also where a size is refused that is none.
    expect(extensions!.cost!.requested).toBe(actual);
    const { limit } = errors![0]!.extensions;
    if (limit!.name === 'rows') expect(limit).toEqual({ name: 'rows', max: 1_000, actual });
    else expect(limit).toMatchObject({ name: 'page', max: 100 });
  });

  test('a field that is left out by a variable does not count', async () => {
    const operation = 'query ($all: Boolean!) { orders(first: 100) { nodes { events @include(if: $all) { nodes { id } } } } }';
    expect((await asking.ask(operation, { all: true })).errors?.[0]?.extensions.limit?.name).toBe('rows');
    expect((await asking.ask(operation, { all: false })).extensions?.cost?.requested).toBe(100);
  });

  test.each([['literal', 'query', '32', {}], ['variable', 'query ($n: Int)', '$n', { n: 32 }], ['default', 'query ($n: Int = 32)', '$n', {}]])('up to the limit it passes and is told: %s', async (_what, head, size, variables) => {
    const { errors, extensions, reads } = await asking.ask(query(head, '(first: 30)', `(first: ${size})`), variables);
    expect([errors, extensions?.cost?.requested, reads.length]).toEqual([undefined, 30 + 30 * 32, 1]);
  });
});

describe('sizes of a page that are none (B25)', () => {
  const kinds: [string, unknown, string][] = [
    ['0', 0, 'OVER_LIMIT'], ['-1', -1, 'OVER_LIMIT'], ['101', 101, 'OVER_LIMIT'], ['2147483647', 2 ** 31 - 1, 'OVER_LIMIT'],
    ['2147483648', 2 ** 31, 'invalid'], ['1.5', 1.5, 'invalid'], ['"5"', '5', 'invalid'], ['[1, 2]', [1, 2], 'invalid'], ['true', true, 'invalid'],
  ];
  test.each(kinds.flatMap((kind) => ['first', 'last'].map((name) => [name, ...kind] as const)))('%s: %s', async (name, literal, value, code) => {
    const written = await asking.ask(`{ orders(${name}: ${literal}) { nodes { id } } }`);
    const given = await asking.ask(`query ($n: Int) { orders(${name}: $n) { nodes { id } } }`, { n: value });
    expect([written.status, given.status]).toEqual([400, 400]);
    expect([written, given].map(({ errors }) => errors![0]!.extensions.code)).toEqual(code === 'OVER_LIMIT' ? [code, code] : ['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);
    if (code === 'OVER_LIMIT') for (const { errors } of [written, given]) expect(errors![0]!.extensions.limit).toEqual({ name: 'page', max: 100, actual: value });
    expect([...written.reads, ...given.reads]).toEqual([]);
  });

  test('null is as left out', async () => {
    const { errors, extensions } = await asking.ask('query ($n: Int) { a: orders(first: null) { nodes { id } } b: orders(last: $n) { nodes { id } } }', { n: null });
    expect([errors, extensions?.cost?.requested]).toEqual([undefined, 40]);
  });

  test('both are refused', async () => {
    const { status, errors } = await asking.ask('query ($n: Int = 2) { orders(first: 1, last: $n) { nodes { id } } }');
    expect([status, errors?.[0]?.message, errors?.[0]?.extensions.limit]).toEqual([400, 'first 与 last 只能给一个', { name: 'page', max: 100, actual: 2 }]);
  });

  test('of nodes at most 100 ids', async () => {
    const { status, errors } = await asking.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill('x') });
    expect([status, errors?.[0]?.extensions.limit]).toEqual([400, { name: 'page', max: 100, actual: 101 }]);
  });
});

describe('what a variable cannot be', () => {
  test.each([
    ['no number', 'query ($n: Int!) { orders(first: $n) { totalCount } }', { n: 'x' }],
    ['missing', 'query ($n: Int!) { orders(first: $n) { totalCount } }', {}],
    ['null where a default hid that it may not be', 'query ($x: Boolean = true) { me @include(if: $x) { role } }', { x: null }],
    ['null for ids that had a default', 'query ($ids: [ID!] = []) { nodes(ids: $ids) { id } }', { ids: null }],
  ])('%s', async (_what, query, variables) => {
    const { status, errors, reads } = await asking.ask(query, variables);
    expect([status, errors?.map(({ extensions }) => extensions.code)]).toEqual([400, ['BAD_USER_INPUT']]);
    expect(reads).toEqual([]);
  });
});

describe('cost of an operation', () => {
  test.each<[string, string, number, Record<string, unknown>?]>([
    ['a list', '{ orders { totalCount pageInfo { hasNextPage } nodes { id title } } }', 20],
    ['with one object for each row', '{ orders(first: 10) { nodes { id currentTeam { name } region { code } } } }', 30],
    ['nothing but a count', '{ orders(first: 1) { totalCount } }', 1],
    ['one record', '{ node(id: "x") { id ... on DemandOrder { region { code } } ... on VolunteerTeam { name } } }', 2],
    ['a plain list', '{ mySessions { id } }', 100],
    ['the schema', '{ __schema { queryType { name } } }', 100],
    ['only names of types', '{ __typename }', 0],
    ['a verb', 'mutation { signOut { userErrors { code } } }', 10],
    ['a verb that answers a record', 'mutation ($input: SuperviseOrderInput!) { superviseOrder(input: $input) { order { id currentTeam { id } } userErrors { code } } }', 12, { input: { orderId: 'x', version: 1, note: '请尽快' } }],
  ])('%s', async (_what, query, requested, variables = {}) => {
    expect((await asking.ask(query, variables, query.includes('superviseOrder') ? 'director' : 'operator2')).extensions?.cost).toMatchObject({ requested });
  });

  test('rows within their limit may still cost too much', async () => {
    const query = '{ orders(first: 100) { nodes { currentTeam { id } region { code } events(first: 9) { nodes { team { id } } } } } }';
    const { status, errors, reads } = await asking.ask(query);
    expect([status, errors?.[0]?.extensions.limit, reads]).toEqual([400, { name: 'cost', max: 2_000, actual: 2_100 }, []]);
  });
});
