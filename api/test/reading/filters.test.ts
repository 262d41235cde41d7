import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Callers } from '../access/callers.ts';
import { manyOrders } from './many-orders.ts';

let callers: Callers;
let all: Order[];
beforeAll(async () => {
  callers = await Callers.open();
  await manyOrders(callers.databaseUrl);
  all = (await callers.ask('COUNTY_OPERATOR', '{ orders(first: 100) { nodes { id orderNo state urgency peopleNeeded inOpenPool dueAt regionCode preferredDate } } }')).data!.orders!['nodes' as never];
});
afterAll(() => callers[Symbol.asyncDispose]());

type Order = Record<'id' | 'orderNo' | 'state' | 'urgency' | 'regionCode', string> & { peopleNeeded: number; inOpenPool: boolean; dueAt: string | null; preferredDate: string | null };
type Filter = Record<string, unknown>;

/** One test of one field, in GraphQL and in JavaScript. A null answers no test but isNull. */
interface Test {
  where: Filter;
  holds(order: Order): boolean;
}

const field = <K extends keyof Order>(name: K, operator: string, operand: unknown, compare: (value: NonNullable<Order[K]>) => boolean): Test => ({
  where: { [name]: { [operator]: operand } }, holds: (order) => order[name] !== null && compare(order[name]!),
});
const isNull = (name: keyof Order, want: boolean): Test => ({ where: { [name]: { isNull: want } }, holds: (order) => (order[name] === null) === want });
const STATES = ['SUBMITTED', 'PENDING_DISPATCH', 'CLOSED', 'ACCEPTED', 'DRAFT'];
const MOMENTS = ['2026-05-02T08:00:00+08:00', '2026-05-02T00:00:00Z', '2026-05-03T08:00:00.000+08:00', '2026-03-01T00:00:00Z'];
const DAYS = ['2025-01-01', '2026-05-01', '2025-06-15'];

const leaf: fc.Arbitrary<Test> = fc.oneof(
  fc.constantFrom(...STATES).map((state) => field('state', 'eq', state, (value) => value === state)),
  fc.subarray(STATES).map((states) => field('state', 'in', states, (value) => states.includes(value))),
  fc.integer({ min: 0, max: 5 }).map((n) => field('peopleNeeded', 'gte', n, (value) => value >= n)),
  fc.integer({ min: 0, max: 5 }).map((n) => field('peopleNeeded', 'lt', n, (value) => value < n)),
  fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 3 }).map((list) => field('peopleNeeded', 'in', list, (value) => list.includes(value))),
  fc.boolean().map((b) => field('inOpenPool', 'eq', b, (value) => value === b)),
  fc.boolean().map((b) => isNull('dueAt', b)),
  fc.boolean().map((b) => isNull('preferredDate', b)),
  fc.constantFrom(...MOMENTS).map((moment) => field('dueAt', 'gte', moment, (value) => Date.parse(value) >= Date.parse(moment))),
  fc.constantFrom(...MOMENTS).map((moment) => field('dueAt', 'lt', moment, (value) => Date.parse(value) < Date.parse(moment))),
  fc.constantFrom(...DAYS).map((day) => field('preferredDate', 'gte', day, (value) => value >= day)),
  fc.constantFrom('XQ', 'xq6105', '100%', '_', '\\', '01', 'ZZ:A').map((text) => field('orderNo', 'contains', text, (value) => value.toLowerCase().includes(text.toLowerCase()))),
  fc.constantFrom('610528101200', '610528101000', '610528000000', '610526000000').map((code) => field('regionCode', 'within', code, (value) => value.startsWith(code.replace(/(000){1,2}$/, '')))),
);

/** Tests joined by and, or, not, at most `depth` deep. */
function filter(depth: number): fc.Arbitrary<Test> {
  if (depth === 0) return leaf;
  const below = filter(depth - 1);
  return fc.oneof(
    leaf,
    fc.array(below, { maxLength: 3 }).map((tests) => ({ where: { and: tests.map(({ where }) => where) }, holds: (order: Order) => tests.every((one) => one.holds(order)) })),
    fc.array(below, { maxLength: 3 }).map((tests) => ({ where: { or: tests.map(({ where }) => where) }, holds: (order: Order) => tests.some((one) => one.holds(order)) })),
    below.map((one) => ({ where: { not: one.where }, holds: (order: Order) => !one.holds(order) })),
    fc.tuple(leaf, leaf).filter(([a, b]) => Object.keys(a.where)[0] !== Object.keys(b.where)[0]).map(([a, b]) => ({ where: { ...a.where, ...b.where }, holds: (order: Order) => a.holds(order) && b.holds(order) })),
  );
}

const found = async (where: unknown) => callers.ask('COUNTY_OPERATOR', 'query ($where: DemandOrderFilter) { orders(first: 100, where: $where) { totalCount nodes { id } } }', { where });

describe('filters', () => {
  test('find what the same conditions find in the rows themselves, and / or / not up to 3 deep, nulls included', async () => {
    await fc.assert(fc.asyncProperty(filter(3), async ({ where, holds }) => {
      const { data, errors } = await found(where);
      expect(errors).toBeUndefined();
      const { nodes, totalCount } = data!.orders as { nodes: { id: string }[]; totalCount: number };
      expect(nodes.map(({ id }) => id).sort()).toEqual(all.filter((order) => holds(order)).map(({ id }) => id).sort());
      expect(totalCount).toBe(nodes.length);
    }), { numRuns: 150 });
  });

  test('an empty filter is no filter; a filter that is null neither', async () => {
    for (const where of [{}, null, { and: [] }, { state: null }, { state: {} }]) expect((await found(where)).data!.orders).toHaveProperty('totalCount', all.length);
    expect((await found({ or: [] })).data!.orders).toHaveProperty('totalCount', 0);
  });

  test('more than 3 deep is refused, before and after a plan is there', async () => {
    const deep = (n: number): Filter => (n === 0 ? { inOpenPool: { eq: true } } : { not: deep(n - 1) });
    for (let i = 0; i < 2; i++) {
      expect((await found(deep(3))).errors).toBeUndefined();
      expect((await found(deep(4))).errors?.map(({ extensions }) => extensions.code)).toEqual(['OVER_LIMIT']);
    }
  });

  test('in takes at most 250 values, contains and search at most 100 characters', async () => {
    const many = (n: number) => Array.from({ length: n }, (_, i) => String(i));
    expect((await found({ orderNo: { in: many(250) } })).errors).toBeUndefined();
    for (const where of [{ orderNo: { in: many(251) } }, { id: { in: many(251) } }, { currentTeam: { in: many(251) } }, { orderNo: { contains: 'x'.repeat(101) } }]) {
      expect((await found(where)).errors?.map(({ extensions }) => extensions.code)).toEqual(['OVER_LIMIT']);
    }
    const searched = await callers.ask('COUNTY_OPERATOR', 'query ($search: String) { orders(search: $search) { totalCount } }', { search: 'x'.repeat(101) });
    expect(searched.errors?.map(({ extensions }) => extensions.code)).toEqual(['OVER_LIMIT']);
  });

  test.each([
    [{ dueAt: { gte: '2026-13-01T00:00:00Z' } }], [{ dueAt: { gte: 'yesterday' } }], [{ preferredDate: { eq: '2026-02-30' } }], [{ regionCode: { within: '61' } }],
    [{ state: { eq: 'NO_STATE' } }], [{ peopleNeeded: { eq: 1.5 } }], [{ peopleNeeded: { eq: 2 ** 31 } }], [{ and: { inOpenPool: { eq: 'x' } } }], [{ '1=1': { eq: 1 } }],
    [{ dueAt: { gte: '2026-02-30T00:00:00Z' } }], [{ dueAt: { gte: '2026-06-01T00:00:00+23:00' } }], [{ dueAt: { lt: '2026-06-01T24:30:00Z' } }],
    [{ regionCode: { within: '610528101200\u0000' } }],
  ])('%j is refused with a code and without the value', async (where) => {
    const { errors, status } = await found(where);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(status).toBeLessThan(500);
  });

  test('a text that no database can hold is refused, wherever it stands', async () => {
    for (const query of ['orders(search: $text) { totalCount }', 'orders(where: { orderNo: { contains: $text } }) { totalCount }', 'orders(where: { orderNo: { eq: $text } }) { totalCount }',
      'orders(where: { orderNo: { in: [$text] } }) { totalCount }', 'regions(where: { id: { in: [$text] } }) { totalCount }', 'node(id: $text) { id }', 'nodes(ids: [$text]) { id }']) {
      const { errors } = await callers.ask('COUNTY_OPERATOR', `query ($text: ${/[iI]d/.test(query) ? 'ID' : 'String'}!) { ${query} }`, { text: 'a\u0000b' });
      expect(errors?.map(({ extensions }) => extensions.code), query).toEqual(['BAD_USER_INPUT']);
    }
  });

  test.each(["' or 1=1 --", '%', '_', '\\', '𬭚龑', '\ud800', '\u202E', "'; drop table demand_orders; --", '{"a":1}', '$1'])('search and contains take %j as text', async (text) => {
    const { data, errors } = await callers.ask('COUNTY_OPERATOR', 'query ($text: String!) { orders(search: $text, where: { orderNo: { contains: $text } }) { totalCount } }', { text });
    expect(errors).toBeUndefined();
    expect(data!.orders).toHaveProperty('totalCount', all.filter(({ orderNo }) => orderNo.includes(text)).length);
  });
});
