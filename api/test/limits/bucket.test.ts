import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Buckets, payer } from '../../src/graphql/limits/buckets.ts';
import { Asking } from './asking.ts';

describe('a bucket', () => {
  const at = { now: 0 };
  const filled = () => new Buckets({ bucket: 100, restorePerSecond: 10 }, () => at.now);
  afterEach(() => { at.now = 0; });

  test('pays until it is empty, and tells how long to wait', () => {
    const buckets = filled();
    expect([buckets.spend('a', 60), buckets.left('a'), buckets.spend('a', 60), buckets.left('a')]).toEqual([0, 40, 2_000, 40]);
    at.now = 1_999;
    expect(buckets.spend('a', 60)).toBe(1);
    at.now = 2_000;
    expect([buckets.spend('a', 60), buckets.left('a')]).toEqual([0, 0]);
  });

  test('never holds more than its size, whatever the time', () => {
    const buckets = filled();
    buckets.spend('a', 1);
    at.now = 86_400_000;
    expect(buckets.left('a')).toBe(100);
  });

  test('is one of each caller', () => {
    const buckets = filled();
    buckets.spend('a', 100);
    expect([buckets.left('a'), buckets.left('b')]).toEqual([0, 100]);
  });

  test('that is full pays for anything', () => {
    expect(filled().spend('a', 1_000)).toBe(0);
  });

  test('forgets whoever was longest unseen, so that strangers cannot fill the memory', () => {
    const buckets = filled();
    buckets.spend('first', 100);
    for (let i = 0; i < 60_000; i++) buckets.spend(`stranger ${i}`, 1);
    expect([buckets.left('first'), buckets.left('stranger 59999')]).toEqual([100, 99]);
  });
});

describe('who pays', () => {
  const nobody = { accountId: null };
  test.each([
    ['the account, from whatever address', { viewer: { accountId: '7' }, address: '203.0.113.1' }, 'account 7'],
    ['the address of nobody', { viewer: nobody, address: '203.0.113.1' }, 'address 203.0.113.1'],
    ['the network of one subscriber', { viewer: nobody, address: '2001:db8:0:1:aaaa::1' }, 'address 2001:db8:0:1::/64'],
    ['the same by another of its addresses', { viewer: nobody, address: '2001:db8:0:1:bbbb::2' }, 'address 2001:db8:0:1::/64'],
  ])('%s', (_what, context, key) => {
    expect(payer(context)).toBe(key);
  });
});

describe('over HTTP', () => {
  let asking: Asking;
  beforeAll(async () => {
    asking = await Asking.open({ bucket: 300, restorePerSecond: 1 });
  });
  afterAll(() => asking[Symbol.asyncDispose]());

  test('every answer tells the cost, also one that is refused', async () => {
    const told = async (query: string) => (await asking.ask(query, {}, 'village')).extensions?.cost;
    expect(await told('{ orders(first: 10) { nodes { id } } }')).toEqual({ requested: 10, remaining: 290, restoreRate: 1 });
    expect(await told('{ orders(first: 101) { nodes { id } } }')).toMatchObject({ requested: 101, restoreRate: 1 });
    expect(await told('{ nonsense }')).toMatchObject({ requested: 0, restoreRate: 1 });
  });

  test('whoever is over it is told to wait, with 200, and nothing is read', async () => {
    const query = '{ orders(first: 100) { nodes { id } } }';
    for (let i = 0; i < 3; i++) expect((await asking.ask(query, {}, 'town')).errors).toBeUndefined();
    const { status, errors, data, extensions, reads } = await asking.ask(query, {}, 'town');
    expect([status, data, reads]).toEqual([200, undefined, []]);
    expect(errors).toEqual([{ message: expect.stringMatching(/^请求过于频繁，请 \d+ 秒后再试$/), extensions: { code: 'RATE_LIMITED', limit: { name: 'bucket', max: 300 }, retryAfterMs: expect.any(Number) } }]);
    expect(errors![0]!.extensions.retryAfterMs).toBeGreaterThan(0);
    expect(errors![0]!.extensions.retryAfterMs).toBeLessThanOrEqual(100_000);
    expect(extensions?.cost).toMatchObject({ requested: 100, restoreRate: 1 });
    // Others are not held up by it, nor is the same person by what costs nothing.
    expect((await asking.ask(query, {}, 'director')).errors).toBeUndefined();
    expect((await asking.ask('{ __typename }', {}, 'town')).errors).toBeUndefined();
  });

  test('a second session of the same account has the same bucket', async () => {
    await asking.ask('{ orders(first: 100) { nodes { id } } }', {}, 'auditor');
    const second = await asking.anotherCookie('auditor');
    const { extensions } = await asking.send('{"query":"{ __typename }"}', { headers: { cookie: second }, remoteAddress: '198.51.100.7' });
    expect(extensions!.cost!.remaining).toBeLessThan(210);
  });

  test('nobody signed in is known by the address alone, whatever headers say (B22)', async () => {
    const ask = (i: number, remoteAddress: string) => asking.send('{"query":"{ mySessions { id } }"}', {
      remoteAddress, headers: { 'x-forwarded-for': `198.51.100.${i}`, 'x-real-ip': `198.51.100.${i}`, forwarded: `for=198.51.100.${i}`, 'user-agent': `agent ${i}`, 'x-request-id': `${i}`, authorization: `Bearer ${i}`, cookie: `lastmile_session=${'a'.repeat(42)}${i}` },
    });
    const codes = [];
    for (let i = 0; i < 6; i++) codes.push((await ask(i, '203.0.113.77')).errors?.[0]?.extensions.code);
    expect(codes).toEqual([undefined, undefined, undefined, 'RATE_LIMITED', 'RATE_LIMITED', 'RATE_LIMITED']);
    expect((await ask(7, '203.0.113.78')).errors).toBeUndefined();
  });
});
