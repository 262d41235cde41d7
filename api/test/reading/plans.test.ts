import { execute, parse } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { planCounts, type Plan } from '../../src/reading/plan.ts';
import type { Role } from '../../src/access/roles.ts';
import { viewerOf } from '../../src/access/viewer.ts';
import { Callers } from '../access/callers.ts';
import { VILLAGES } from '../access/marked-world.ts';
import { Leaks } from '../access/markers.ts';

/** A plan is f(operation, role view, shape of the variables); nothing else decides it, and nothing of one role serves another. */
let callers: Callers;
const statements: Plan[] = [];
beforeAll(async () => {
  callers = await Callers.open();
  callers.app.reader.onStatement = (plan) => statements.push(plan);
});
beforeEach(() => statements.splice(0));
afterAll(() => callers[Symbol.asyncDispose]());

async function missesOf(ask: () => Promise<unknown>): Promise<number> {
  const before = planCounts.misses;
  await ask();
  return planCounts.misses - before;
}

const ORDERS = 'query ($where: DemandOrderFilter, $orderBy: [DemandOrderOrderBy!], $search: String, $first: Int) { orders(where: $where, orderBy: $orderBy, search: $search, first: $first) { totalCount nodes { id requesterName } } }';
const orders = (variables: object, role: Role = 'COUNTY_OPERATOR') => callers.ask(role, ORDERS, variables as never);
const total = async (variables: object) => ((await orders(variables)).data!.orders as { totalCount: number }).totalCount;

describe('plan cache', () => {
  test('the second request of an operation meets the plan of the first, with other values too', async () => {
    expect(await missesOf(() => orders({ where: { orderNo: { contains: 'Ao' } }, first: 5 }))).toBe(1);
    expect(await missesOf(() => orders({ where: { orderNo: { contains: 'Bo' } }, first: 7 }))).toBe(0);
    expect(statements[0]!.name).toBe(statements[1]!.name);
    expect(await total({ where: { orderNo: { contains: 'ZZ:Bo' } }, first: 5 })).toBe(1);
  });

  test.each([
    ['another field', { where: { orderNo: { eq: 'x' } } }, { where: { regionName: { eq: 'x' } } }],
    ['another operator', { where: { orderNo: { eq: 'x' } } }, { where: { orderNo: { contains: 'x' } } }],
    ['isNull the other way', { where: { dueAt: { isNull: true } } }, { where: { dueAt: { isNull: false } } }],
    ['null instead of a value', { where: { orderNo: { eq: 'x' } } }, { where: { orderNo: { eq: null } } }],
    ['one filter more', { where: { or: [{ orderNo: { eq: 'x' } }] } }, { where: { or: [{ orderNo: { eq: 'x' } }, { orderNo: { eq: 'y' } }] } }],
    ['another order', { orderBy: ['DUE_AT_ASC'] }, { orderBy: ['DUE_AT_DESC'] }],
    ['no order', { orderBy: ['DUE_AT_ASC'] }, {}],
    ['a search', { first: 1 }, { first: 1, search: 'x' }],
  ])('variables of another shape make another plan: %s', async (_what, one, other) => {
    await orders(one);
    await orders(other);
    expect(statements[0]!.text).not.toBe(statements[1]!.text);
    statements.splice(0);
    expect(await missesOf(async () => [await orders(one), await orders(other)])).toBe(0);
    expect(statements[0]!.text).not.toBe(statements[1]!.text);
  });

  test('an empty search and a later one share a plan, and each finds its own rows', async () => {
    const all = await total({});
    expect(await total({ search: '' })).toBe(all);
    expect(await total({ search: 'ZZ:Ao:DemandOrder.title' })).toBe(1);
    expect(await total({ search: '   ' })).toBe(all);
  });

  test('one document asked by every role: each is answered by its own plan (access §4: two people on one warm process)', async () => {
    const roles: Role[] = ['COUNTY_OPERATOR', 'COUNTY_DIRECTOR', 'TOWN_STAFF', 'VILLAGE_STAFF', 'TEAM_LEADER', 'AUDITOR', 'INTEGRATOR'];
    const leaks = new Leaks(callers.world);
    for (let round = 0; round < 2; round++) {
      for (const role of roles) {
        const answer = await callers.ask(role, '{ orders(first: 100) { totalCount nodes { id title requesterName } } }');
        expect(answer.errors).toBeUndefined();
        expect(leaks.of(answer.raw, role)).toEqual([]);
      }
    }
  });

  test('not even one parsed document, executed for two roles, lets them share a plan', async () => {
    const document = parse('{ orders(first: 100) { nodes { id requesterPhone } } }');
    const phones = async (role: Role, regionCode: string) => {
      const schema = callers.app.schemas.get(role)!;
      const viewer = viewerOf({ role, regionCode, teamId: null, accountId: '01990000-0000-7000-9000-000000000001', appointmentId: '01990000-0000-7000-9000-000000000002', sessionId: null, displayName: '' });
      const { data } = await execute({ schema, document, contextValue: { viewer, schema, reader: callers.app.reader } });
      return (data!.orders as { nodes: { requesterPhone: string }[] }).nodes.map(({ requesterPhone }) => requesterPhone);
    };
    const clear = await phones('VILLAGE_STAFF', VILLAGES.A);
    const masked = await phones('COUNTY_OPERATOR', '610528000000');
    expect(clear.filter((phone) => phone.includes('*'))).toEqual([]);
    expect(masked.filter((phone) => !phone.includes('*'))).toEqual([]);
    expect(masked.length).toBeGreaterThan(clear.length);
  });

  test('one plan serves every viewer of its role, each with its own range', async () => {
    const query = '{ orders(first: 100) { totalCount nodes { id } } }';
    const one = await callers.ask('COUNTY_OPERATOR', query);
    statements.splice(0);
    expect(await missesOf(() => callers.ask('stranger', query))).toBe(0);
    const other = await callers.ask('stranger', query);
    const ids = (answer: typeof one) => (answer.data!.orders as { nodes: { id: string }[] }).nodes.map(({ id }) => id.slice(0, 6));
    expect([new Set(ids(one)), new Set(ids(other))]).toEqual([new Set(['610528']), new Set(['610526'])]);
  });

  test('two operations in one document, and one aliased list twice, do not take each other for the same', async () => {
    const both = 'query A { orders(first: 1) { nodes { id } } } query B { orders(first: 2) { nodes { id state } } }';
    const named = async (operationName: string) => callers.app.server.inject({ method: 'POST', url: '/graphql', payload: { query: both.replaceAll('orders', 'places').replace(' state', ' name'), operationName } });
    const [a, b] = [(await named('A')).json(), (await named('B')).json()] as { data: { places: { nodes: object[] } } }[];
    expect([a!.data.places.nodes.length, b!.data.places.nodes.length]).toEqual([1, 2]);
    expect(Object.keys(b!.data.places.nodes[0]!)).toEqual(['id', 'name']);
  });
});

describe('one statement per operation (architecture rule 1)', () => {
  test.each([
    ['a list with nested lists', '{ orders(first: 50) { totalCount nodes { id region { name } dispatches { nodes { team { name memberships(first: 3) { nodes { volunteer { name } } } } } } events { nodes { actorName } } } } }', 1],
    ['nodes', '{ nodes(ids: ["610528000000", "1", "2"]) { id ... on Region { parent { parent { name } } } } }', 1],
    ['a node of the type that is asked for', '{ node(id: "610528000000") { ... on Region { name } } }', 1],
    ['a node of another type, or of none', '{ node(id: "610528000000") { ... on DemandOrder { state } } }', 2],
    ['three root fields', '{ orders { totalCount } teams { nodes { leader { name } } } node(id: "610528000000") { id } }', 1],
    ['introspection beside lists', '{ __schema { queryType { name } } orders { totalCount } teams { totalCount } }', 2],
    ['a list beside the own account', '{ me { role } orders { totalCount } }', 1],
    ['an alias of each', '{ a: orders { totalCount } b: orders { totalCount } }', 1],
    ['introspection', '{ __schema { types { name } } }', 0],
    ['a refused field', '{ orders { nodes { id nosuchfield } } }', 0],
    ['a page too large', '{ orders(first: 101) { totalCount } }', 0],
  ])('%s', async (_what, query, count) => {
    await callers.ask('COUNTY_OPERATOR', query);
    expect(statements).toHaveLength(count);
  });

  test('values and ids are never in the text of a statement', async () => {
    await callers.ask('COUNTY_OPERATOR', '{ orders(search: "秘密", where: { orderNo: { eq: "XQ-secret" }, id: { eq: "610528.01990000-0000-7000-8000-000000000001" } }, first: 17) { nodes { id } } }');
    expect(statements[0]!.text).not.toMatch(/秘密|secret|610528|0199|17/);
  });
});
