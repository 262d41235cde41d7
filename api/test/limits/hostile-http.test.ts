import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Asking } from './asking.ts';

/** Requests that are no honest ones (reliability §3(f)): answered with 4xx, without effect, and the server goes on. */
let asking: Asking;
let cookie: string;
beforeAll(async () => {
  asking = await Asking.open();
  cookie = await asking.cookie('operator');
});
afterEach(() => asking.stillServes());
afterAll(() => asking[Symbol.asyncDispose]());

const SIGN_OUT = 'mutation { signOut { userErrors { code } } }';
const codes = ({ errors }: { errors?: { extensions: { code: string } }[] }) => errors?.map(({ extensions }) => extensions.code);

describe('the body', () => {
  test.each([
    ['variables of 5 MB', JSON.stringify({ query: '{ me { role } }', variables: { x: 'x'.repeat(5_000_000) } })],
    ['1 MB of [', '['.repeat(1_000_000)],
    ['1 MB of {', '{"a":'.repeat(200_000)],
    ['a document of 1 MB of {', JSON.stringify({ query: '{ a '.repeat(250_000) })],
  ])('%s is too large', async (_what, payload) => {
    const answer = await asking.send(payload, { headers: { cookie } });
    expect(answer.status).toBe(413);
    expect(answer.errors).toEqual([{ message: '请求内容超过 256 KiB，请分批提交', extensions: { code: 'OVER_LIMIT', limit: { name: 'bodyBytes', max: 262_144 } } }]);
    expect(answer.reads).toEqual([]);
  });

  test('may be made smaller by the administrator, and the answer tells so', async () => {
    await using small = await Asking.open({ bodyBytes: 1_024 });
    const { status, errors } = await small.send('x'.repeat(1_025));
    expect([status, errors?.[0]]).toEqual([413, { message: '请求内容超过 1 KiB，请分批提交', extensions: { code: 'OVER_LIMIT', limit: { name: 'bodyBytes', max: 1_024 } } }]);
  });

  test.each([
    ['[ as deep as fits', '['.repeat(250_000)],
    ['{ as deep as fits', '{"a":'.repeat(50_000)],
    ['lists as deep as fit', `{"query":"{ __typename }","extensions":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
    ['a batch', JSON.stringify([{ query: '{ me { role } }' }, { query: SIGN_OUT }])],
    ['a batch of a thousand', JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: SIGN_OUT })))],
    ['null', 'null'], ['a number', '1'], ['a text', '"{ me { role } }"'], ['nothing', ''],
    ['a query that is a list', '{"query":["{ me { role } }"]}'],
    ['a query that is a document', '{"query":{"kind":"Document","definitions":[]}}'],
    ['variables that are a text', '{"query":"{ me { role } }","variables":"{}"}'],
    ['variables that are a list', '{"query":"{ me { role } }","variables":[1]}'],
    ['a document nested as deep as tokens allow', JSON.stringify({ query: `{ a${' { a'.repeat(990)}` })],
    ['a value nested as deep as tokens allow', JSON.stringify({ query: `{ orders(where: ${'['.repeat(1_900)}) { id } }` })],
    ['a document nested beyond', JSON.stringify({ query: '{ a '.repeat(50_000) })],
    ['a value nested beyond', JSON.stringify({ query: `{ a(b: ${'['.repeat(200_000)}` })],
    ['names that only look alike', JSON.stringify({ query: 'mutation { sіgnOut { userErrors { code } } }' })],
    ['spaces that are none', JSON.stringify({ query: '{\u2003me\u3000{ role } }' })],
    ['text that turns around', JSON.stringify({ query: '{ me { \u202erole } }' })],
    ['half a surrogate', '{"query":"{ \\ud800 }"}'],
    ['a null byte', JSON.stringify({ query: '{ me { role\u0000 } }' })],
  ])('%s is refused', async (_what, payload) => {
    const before = await asking.verbsRun();
    const { status, errors, reads, data } = await asking.send(payload, { headers: { cookie } });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    for (const { message } of errors ?? []) expect(message).toMatch(/[\u4e00-\u9fff]/);
    expect([reads, data]).toEqual([[], undefined]);
    expect(await asking.verbsRun()).toBe(before);
  });

  test('that is not UTF-8 does no harm', async () => {
    const response = await asking.app.server.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', cookie }, payload: Buffer.from([0x7b, 0xff, 0xfe, 0x7d]) });
    expect(response.statusCode).toBe(400);
  });
});

describe('names of the prototype', () => {
  const probe = {} as Record<string, unknown>;
  test.each([
    ['__proto__ in variables', '{"query":"query ($w: DemandOrderFilter) { orders(where: $w) { totalCount } }","variables":{"w":{"__proto__":{"polluted":true}}}}'],
    ['__proto__ as a variable', '{"query":"{ me { role } }","variables":{"__proto__":{"polluted":true}}}'],
    ['__proto__ written in escapes', '{"query":"{ me { role } }","variables":{"\\u005f_proto__":{"polluted":true}}}'],
    ['constructor.prototype in variables', '{"query":"query ($w: DemandOrderFilter) { orders(where: $w) { totalCount } }","variables":{"w":{"constructor":{"prototype":{"polluted":true}}}}}'],
    ['__proto__ beside the query', '{"query":"{ me { role } }","__proto__":{"polluted":true}}'],
    ['__proto__ in a literal', JSON.stringify({ query: '{ orders(where: { __proto__: { polluted: true } }) { totalCount } }' })],
    ['constructor as a field', JSON.stringify({ query: '{ constructor { prototype } }' })],
    ['__proto__ as a fragment', JSON.stringify({ query: '{ me { ...__proto__ } }' })],
  ])('%s change nothing', async (_what, payload) => {
    const { status, reads } = await asking.send(payload, { headers: { cookie } });
    expect([status, reads]).toEqual([400, []]);
    expect([probe['polluted'], ({} as Record<string, unknown>)['polluted']]).toEqual([undefined, undefined]);
  });

  test('as aliases, operation, fragment and variable names they are names', async () => {
    const { status, raw } = await asking.ask('query __proto__ ($constructor: Boolean = true) { me { constructor: role @include(if: $constructor) ...toString } } fragment toString on Me { hasOwnProperty: role }');
    expect([status, JSON.parse(raw)]).toMatchObject([200, { data: { me: { constructor: 'COUNTY_OPERATOR', hasOwnProperty: 'COUNTY_OPERATOR' } } }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('many errors', () => {
  test.each([
    ['unknown fields', 100, JSON.stringify({ query: `{ me { ${Array.from({ length: 1_900 }, (_, i) => `x${i}`).join(' ')} } }` })],
    ['unknown keys of a variable', 25, JSON.stringify({ query: 'query ($w: DemandOrderFilter) { orders(where: $w) { totalCount } }', variables: { w: Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`x${i}`, 'x'.repeat(900)])) } })],
    ['values of a wrong kind', 25, JSON.stringify({ query: 'query ($o: [DemandOrderOrderBy!]) { orders(orderBy: $o) { totalCount } }', variables: { o: Array(250).fill('NONE') } })],
    ['variables that are declared and not used', 100, JSON.stringify({ query: `query (${Array.from({ length: 400 }, (_, i) => `$x${i}: Int`).join(' ')}) { me { role } }` })],
  ])('%s: at most %i are told', async (_what, most, payload) => {
    const { status, errors, reads } = await asking.send(payload, { headers: { cookie } });
    expect([status, reads]).toEqual([400, []]);
    expect(errors).toHaveLength(most);
  });
});

describe('requests that a page of another site could send (CSRF)', () => {
  const query = encodeURIComponent(SIGN_OUT);
  test.each([
    ['text', { payload: JSON.stringify({ query: SIGN_OUT }), headers: { 'content-type': 'text/plain' } }],
    ['text that says it is JSON', { payload: JSON.stringify({ query: SIGN_OUT }), headers: { 'content-type': 'text/plain; charset=application/json' } }],
    ['a form', { payload: `query=${query}`, headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['a form of parts', { payload: `--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n${SIGN_OUT}\r\n--x--`, headers: { 'content-type': 'multipart/form-data; boundary=x' } }],
    ['no type', { payload: JSON.stringify({ query: SIGN_OUT }), headers: { 'content-type': '' } }],
    ['a bare address', { method: 'GET' as const, url: `/graphql?query=${query}` }],
    ['the address of a query', { method: 'GET' as const, url: `/graphql?query=${encodeURIComponent('{ orders { totalCount } }')}` }],
  ])('%s', async (_what, { payload, ...sending }: { payload?: string; method?: 'GET'; url?: string; headers?: Record<string, string> }) => {
    for (const url of ['/graphql', '/graphql/stream']) {
      const before = await asking.verbsRun();
      const answer = await asking.send(payload, { ...sending, url: (sending.url ?? '/graphql').replace('/graphql', url), headers: { cookie, ...sending.headers } });
      expect([400, 405, 415], url).toContain(answer.status);
      expect(answer.reads).toEqual([]);
      expect(await asking.verbsRun()).toBe(before);
    }
  });

  test('a verb by GET is refused with 405, also when the browser was asked before', async () => {
    const { status, reads } = await asking.send(undefined, { method: 'GET', url: `/graphql?query=${query}`, headers: { cookie, 'apollo-require-preflight': '1' } });
    expect([status, reads]).toEqual([405, []]);
  });

  test('a query by GET is under the same limits', async () => {
    const ask = (text: string, variables = '{}') => asking.send(undefined, { method: 'GET', url: `/graphql?query=${encodeURIComponent(text)}&variables=${encodeURIComponent(variables)}`, headers: { cookie, 'apollo-require-preflight': '1' } });
    expect((await ask('{ me { role } }')).data).toEqual({ me: { role: 'COUNTY_OPERATOR' } });
    expect((await ask(`{ ${Array.from({ length: 16 }, (_, i) => `a${i}: __typename`).join(' ')} }`)).errors?.[0]?.extensions.limit?.name).toBe('aliases');
    expect((await ask('{ me { role } }', `{"x":${'['.repeat(20)}${']'.repeat(20)}}`)).errors?.[0]?.extensions.limit?.name).toBe('variablesDepth');
    expect((await ask('query ($n: Int) { orders(first: $n) { nodes { events(first: $n) { nodes { id } } } } }', '{"n":100}')).errors?.[0]?.extensions.limit?.name).toBe('rows');
  });
});

describe('streams', () => {
  test.each([
    ['a query', { query: '{ orders { totalCount } }' }],
    ['a verb', { query: SIGN_OUT }],
    ['a verb beside a subscription', { query: `subscription A { changes { id } } ${SIGN_OUT.replace('mutation', 'mutation B')}`, operationName: 'B' }],
    ['two operations, of which none is named', { query: `subscription A { changes { id } } ${SIGN_OUT.replace('mutation', 'mutation B')}` }],
    ['no document', { query: 'subscription {' }],
    ['no query', { variables: {} }],
    ['a subscription over a limit', { query: `subscription { changes { ${Array.from({ length: 16 }, (_, i) => `a${i}: id`).join(' ')} } }` }],
  ])('%s is refused', async (_what, body) => {
    const before = await asking.verbsRun();
    const { status, reads } = await asking.send(JSON.stringify(body), { url: '/graphql/stream', headers: { cookie, accept: 'text/event-stream' } });
    expect([status, reads]).toEqual([400, []]);
    expect(await asking.verbsRun()).toBe(before);
  });

  test('a subscription is not answered where it cannot be streamed', async () => {
    const { status, errors } = await asking.ask('subscription { changes { id } }');
    expect([status, codes({ errors: errors! })]).toEqual([400, ['BAD_REQUEST']]);
  });
});

describe('guessing passwords', () => {
  const tries = (n: number) => `mutation { ${Array.from({ length: n }, (_, i) => `a${i}: signIn(input: { loginName: "nobody.here", password: "guess${i}" }) { userErrors { code } }`).join(' ')} }`;
  test.each([[1_000, 'tokens'], [50, 'aliases'], [16, 'aliases'], [11, 'rootFields']])('%i attempts in one request: none is looked at', async (n, name) => {
    const before = await asking.verbsRun();
    const { status, errors } = await asking.ask(tries(n), {}, null);
    expect([status, errors?.map(({ extensions }) => extensions.limit?.name)]).toEqual([400, [name]]);
    expect(await asking.verbsRun()).toBe(before);
  });

  test('10 attempts: 5 are looked at, the others find the door locked', async () => {
    const { data } = await asking.ask(tries(10), {}, null);
    const answered = Object.values(data as Record<string, { userErrors: { code: string }[] }>).map(({ userErrors }) => userErrors[0]!.code);
    expect(answered).toEqual([...Array(5).fill('SIGN_IN_FAILED'), ...Array(5).fill('SIGN_IN_LOCKED')]);
  });
});
