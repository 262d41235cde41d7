import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Callers } from '../access/callers.ts';
import { manyOrders } from './many-orders.ts';
import type { Role } from '../../src/access/roles.ts';

let callers: Callers;
beforeAll(async () => {
  callers = await Callers.open();
  await manyOrders(callers.databaseUrl);
});
afterAll(() => callers[Symbol.asyncDispose]());

interface Page {
  totalCount: number;
  edges: { cursor: string; node: { id: string } }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
}

const QUERY = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: [DemandOrderOrderBy!], $where: DemandOrderFilter) {
  orders(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, where: $where) {
    totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;

async function page(role: Role, variables: Record<string, unknown>): Promise<Page> {
  const { data, errors } = await callers.ask(role, QUERY, variables);
  if (errors) throw new Error(errors[0]!.message);
  return data!.orders as Page;
}

const ids = ({ edges }: Page) => edges.map(({ node }) => node.id);

/** All pages in the order in which they come. */
async function pages(role: Role, size: number, backwards: boolean, rest: object): Promise<Page[]> {
  const all: Page[] = [];
  for (let cursor: string | null = null; ; ) {
    const here: Page = await page(role, { ...(backwards ? { last: size, before: cursor } : { first: size, after: cursor }), ...rest });
    all.push(here);
    cursor = backwards ? here.pageInfo.startCursor : here.pageInfo.endCursor;
    if (!(backwards ? here.pageInfo.hasPreviousPage : here.pageInfo.hasNextPage)) return all;
  }
}

const FIELDS = ['REGION_CODE', 'RAISED_AT', 'REPORTED_AT', 'DUE_AT', 'AGREED_AT', 'CLOSED_AT'];
const order = fc.tuple(fc.constantFrom(...FIELDS), fc.constantFrom('ASC', 'DESC')).map((parts) => parts.join('_'));
const asked = fc.record({
  role: fc.constantFrom<Role>('COUNTY_OPERATOR', 'TOWN_STAFF', 'CITY_OVERSEER', 'TEAM_LEADER'),
  size: fc.integer({ min: 1, max: 30 }),
  backwards: fc.boolean(),
  orderBy: fc.option(fc.uniqueArray(order, { maxLength: 3, selector: (one) => one.replace(/_(ASC|DESC)$/, '') })),
  where: fc.option(fc.constantFrom({ dueAt: { isNull: true } }, { urgency: { eq: 'URGENT' } })),
});

describe('keyset paging', () => {
  test('all pages together are the whole list once, forwards and backwards, in every order, over nulls and ties', async () => {
    await fc.assert(fc.asyncProperty(asked, async ({ role, size, backwards, orderBy, where }) => {
      const rest = { orderBy, where };
      const whole = await page(role, { first: 100, ...rest });
      const all = await pages(role, size, backwards, rest);
      expect((backwards ? all.reverse() : all).flatMap(ids)).toEqual(ids(whole));
      expect(new Set(ids(whole)).size).toBe(whole.totalCount);
      all.forEach((one, i) => {
        expect(one.totalCount).toBe(whole.totalCount);
        expect(one.pageInfo).toMatchObject({ startCursor: one.edges[0]?.cursor ?? null, endCursor: one.edges.at(-1)?.cursor ?? null, hasNextPage: i < all.length - 1, hasPreviousPage: i > 0 });
      });
    }), { numRuns: 40 });
  });

  test.each(FIELDS.flatMap((field) => [`${field}_ASC`, `${field}_DESC`]))('%s: sorted, nulls last, equal ones by id', async (name) => {
    const field = name.replace(/_(ASC|DESC)$/, '').toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const { data } = await callers.ask('COUNTY_OPERATOR', `{ orders(first: 100, orderBy: [${name}]) { nodes { id ${field} } } }`);
    const nodes = (data!.orders as { nodes: Record<string, string | null>[] }).nodes;
    const sign = name.endsWith('DESC') ? -1 : 1;
    const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -sign : sign);
    const uuid = (node: Record<string, string | null>) => node.id!.slice(7);
    const sorted = [...nodes].sort((a, b) => {
      const [x, y] = [a[field]!, b[field]!];
      return (x === null ? 1 : 0) - (y === null ? 1 : 0) || (x !== null && y !== null ? compare(x, y) : 0) || compare(uuid(a), uuid(b));
    });
    expect(nodes.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
  });

  test('more than 3 keys are refused', async () => {
    const { errors } = await callers.ask('COUNTY_OPERATOR', '{ orders(orderBy: [DUE_AT_ASC, RAISED_AT_ASC, CLOSED_AT_ASC, AGREED_AT_ASC]) { totalCount } }');
    const limited = await callers.ask('COUNTY_OPERATOR', '{ orders(orderBy: [DUE_AT_ASC, RAISED_AT_ASC, CLOSED_AT_ASC, AGREED_AT_ASC]) { nodes { id } } }');
    expect([errors, limited.errors].map((one) => one?.[0]?.extensions.code)).toEqual(['OVER_LIMIT', 'OVER_LIMIT']);
  });

  test('first goes with after, last with before', async () => {
    const { edges } = await page('COUNTY_OPERATOR', { first: 1 });
    for (const args of [{ first: 1, before: edges[0]!.cursor }, { last: 1, after: edges[0]!.cursor }]) {
      const { errors } = await callers.ask('COUNTY_OPERATOR', QUERY, args);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });

  test('a nested list is paged under each parent by itself', async () => {
    type Nested = { id: string; memberships: { totalCount: number; nodes: { id: string }[]; pageInfo: Page['pageInfo'] } };
    const first = await callers.ask('COUNTY_OPERATOR', '{ teams { nodes { id memberships(first: 1) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } } }');
    const { id, memberships: page } = (first.data!.teams as { nodes: Nested[] }).nodes.find(({ memberships }) => memberships.totalCount === 3)!;
    expect(page.pageInfo.hasNextPage).toBe(true);
    const second = await callers.ask('COUNTY_OPERATOR', 'query ($id: ID!, $after: String) { node(id: $id) { ... on VolunteerTeam { memberships(first: 5, after: $after) { nodes { id } pageInfo { hasNextPage hasPreviousPage } } } } }', { id, after: page.pageInfo.endCursor });
    const rest = (second.data!.node as Nested).memberships;
    expect(new Set([...page.nodes, ...rest.nodes].map((one) => one.id)).size).toBe(3);
    expect(rest.pageInfo).toEqual({ hasNextPage: false, hasPreviousPage: true });
  });
});
