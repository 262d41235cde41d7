import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DemandOrder } from '../src/modules/orders/demand-order.ts';
import { buildApp, type App } from '../src/app.ts';
import { configFor, cookieOf } from './world-app.ts';
import { smallWorld, type World } from './world.ts';

let world: World;
let app: App;
let cookie: string;
beforeAll(async () => {
  world = await smallWorld();
  app = await buildApp(configFor(world.database.url));
  cookie = await cookieOf(world, world.viewers.village);
});
afterAll(async () => {
  await app.close();
  await world[Symbol.asyncDispose]();
});

interface Answer {
  errors?: { message: string; extensions: { code: string } }[];
  data?: { enterOrder?: { userErrors: { code: string; message: string; path: string[] }[] } };
}

async function post(payload: string, headers: Record<string, string> = {}) {
  const response = await app.server.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', cookie, ...headers }, payload });
  return { status: response.statusCode, body: response.json<Answer>(), raw: response.body };
}

const GOOD = {
  content: '想学用手机', category: 'SCIENCE', channel: 'WALK_IN', requesterName: '张䶮', requesterPhone: '13812345678', regionCode: '610528101200',
  raisedAt: '2026-06-08T09:00:00+08:00', proxyEntry: true, consentNote: '当面同意',
};
const enter = (changes: object) => post(JSON.stringify({
  query: 'mutation ($input: EnterOrderInput!) { enterOrder(input: $input) { order { id } userErrors { code message path } } }', variables: { input: { ...GOOD, ...changes } },
}));
const CHINESE = /[\u4e00-\u9fff]/;

describe('what is no request is answered by a code and a Chinese sentence', () => {
  test.each([
    ['no JSON', '{"query":', 400, 'BAD_REQUEST'],
    ['a batch', '[{"query":"{ me { role } }"}]', 400, 'BAD_REQUEST'],
    ['no query', '{}', 400, 'BAD_REQUEST'],
    ['a syntax error', '{"query":"{ me { "}', 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{"query":"{ nonsense }"}', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['too large', JSON.stringify({ query: `{ me { role } } # ${'x'.repeat(300_000)}` }), 413, 'OVER_LIMIT'],
  ])('%s', async (_what, payload, status, code) => {
    const answer = await post(payload);
    expect([answer.status, answer.body.errors?.[0]?.extensions.code]).toEqual([status, code]);
    expect(answer.body.errors?.[0]?.message).toMatch(CHINESE);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])('a form of %s (CSRF)', async (type) => {
    const answer = await post('{"query":"mutation { signOut { userErrors { code } } }"}', { 'content-type': type });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.body.errors?.[0]?.message).toMatch(CHINESE);
  });

  test('whoever is signed out is asked to sign in', async () => {
    const answer = await post('{"query":"{ orders { totalCount } }"}', { cookie: 'lastmile_session=gone' });
    expect(answer.body.errors?.[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' }, message: '登录已失效，请重新登录' });
  });
});

describe('bad input is refused whole', () => {
  test.each([
    ['a code that no dictionary has', { category: 'NOTHING' }],
    ['a region code of eight digits', { regionCode: '61052810' }],
    ['the thirteenth month', { raisedAt: '2026-13-01T09:00:00+08:00' }],
    ['a number for a text', { content: 5 }],
    ['a field that no input has', { isAdmin: true }],
  ])('%s does not fit the schema', async (_what, changes) => {
    const { status, body, raw } = await enter(changes);
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([status, 'BAD_USER_INPUT']);
    expect(status).toBeLessThan(500);
    expect(body.errors?.[0]?.message).toMatch(CHINESE);
    expect(raw).not.toContain(GOOD.requesterPhone);
  });

  test.each([
    ['nothing asked', { content: '   ' }, ['input', 'content']],
    ['more than 1000 characters', { content: '求'.repeat(1001) }, ['input', 'content']],
    ['a control character', { content: '看\u0007病' }, ['input', 'content']],
    ['a null byte', { requesterName: '张\u0000三' }, ['input', 'requesterName']],
    ['a phone of ten digits', { requesterPhone: '1381234567' }, ['input', 'requesterPhone']],
    ['a masked phone sent back', { requesterPhone: '138****5678' }, ['input', 'requesterPhone']],
    ['a village that was dissolved', { regionCode: '610528102299' }, ['input', 'regionCode']],
    ['a village of another county', { regionCode: '610526101200' }, ['input', 'regionCode']],
    ['said in the future', { raisedAt: '2099-01-01T00:00:00+08:00' }, ['input', 'raisedAt']],
  ])('%s', async (_what, changes, path) => {
    const errors = (await enter(changes)).body.data?.enterOrder?.userErrors;
    expect(errors?.map((error) => error.path)).toEqual([path]);
    for (const { code, message } of errors ?? []) expect([code, message]).toEqual([expect.stringMatching(/^[A-Z_]+$/), expect.stringMatching(CHINESE)]);
  });

  test('and nothing half-done stays', async () => {
    expect(await world.orm.em.fork().count(DemandOrder)).toBe(0);
  });
});
