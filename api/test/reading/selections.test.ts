import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Callers } from '../access/callers.ts';
import { manyOrders } from './many-orders.ts';

let callers: Callers;
beforeAll(async () => {
  callers = await Callers.open();
  await manyOrders(callers.databaseUrl);
});
afterAll(() => callers[Symbol.asyncDispose]());

type Json = Record<string, unknown>;

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Json> {
  const { data, errors } = await callers.ask('COUNTY_OPERATOR', query, variables);
  expect(errors).toBeUndefined();
  return data!;
}

const idOf = (type: string, label: string) => callers.world.rows.find((row) => row.type === type && row.label === label)!.id;

describe('selections', () => {
  test('one connection under several aliases, each with its own arguments', async () => {
    const { all, some, first } = await ask('{ all: orders(first: 100) { nodes { id } } some: orders(first: 3, where: { urgency: { eq: URGENT } }) { nodes { id urgency } } first: orders(first: 1) { totalCount nodes { id } } }') as Record<string, { nodes: Json[]; totalCount: number }>;
    expect(first!.nodes).toEqual([all!.nodes[0]]);
    expect(first!.totalCount).toBe(all!.nodes.length);
    expect(some!.nodes.map(({ urgency }) => urgency)).toEqual(['URGENT', 'URGENT', 'URGENT']);
  });

  test('a nested connection under several aliases', async () => {
    const { node } = await ask('query ($id: ID!) { node(id: $id) { ... on VolunteerTeam { now: memberships(where: { leftOn: { isNull: true } }) { totalCount } ever: memberships { totalCount } one: memberships(first: 1) { nodes { volunteer { name } } } } } }', { id: idOf('VolunteerTeam', 'A.') }) as { node: Record<string, { totalCount: number; nodes: unknown[] }> };
    expect([node.now!.totalCount, node.ever!.totalCount, node.one!.nodes.length]).toEqual([2, 3, 1]);
  });

  test('fragments, inline fragments and repeated fields are merged', async () => {
    const { orders } = await ask(`{ orders(first: 2) { ...C nodes { region { name } ...A ... on DemandOrder { region { code } } ... on Node { id } } } }
      fragment A on DemandOrder { state region { level } ...B } fragment B on DemandOrder { state orderNo } fragment C on DemandOrderConnection { totalCount nodes { version } }`) as { orders: { nodes: Json[]; totalCount: number } };
    expect(orders.totalCount).toBeGreaterThan(40);
    expect(Object.keys(orders.nodes[0]!).sort()).toEqual(['id', 'orderNo', 'region', 'state', 'version']);
    expect(Object.keys(orders.nodes[0]!.region as Json).sort()).toEqual(['code', 'level', 'name']);
  });

  test('@skip and @include by variables, each way with its own plan', async () => {
    const query = 'query ($a: Boolean!, $b: Boolean!) { orders(first: 1) { nodes { id state @include(if: $a) ... @skip(if: $b) { orderNo } ...F @include(if: $a) } totalCount @skip(if: $a) } } fragment F on DemandOrder { urgency }';
    const keys = async (a: boolean, b: boolean) => {
      const { orders } = await ask(query, { a, b }) as { orders: { nodes: Json[]; totalCount?: number } };
      return [...Object.keys(orders.nodes[0]!), ...Object.keys(orders)];
    };
    for (let i = 0; i < 2; i++) {
      expect(await keys(true, true)).toEqual(['id', 'state', 'urgency', 'nodes']);
      expect(await keys(true, false)).toEqual(['id', 'state', 'orderNo', 'urgency', 'nodes']);
      expect(await keys(false, false)).toEqual(['id', 'orderNo', 'nodes', 'totalCount']);
      expect(await keys(false, true)).toEqual(['id', 'nodes', 'totalCount']);
    }
  });

  test('__typename everywhere', async () => {
    const answer = await ask('query ($id: ID!) { __typename orders(first: 1) { __typename nodes { __typename region { __typename } } edges { __typename node { t: __typename } } pageInfo { __typename } } node(id: $id) { __typename } }', { id: idOf('Dispatch', 'Ao') });
    expect(answer).toEqual({
      __typename: 'Query', node: { __typename: 'Dispatch' },
      orders: {
        __typename: 'DemandOrderConnection', nodes: [{ __typename: 'DemandOrder', region: { __typename: 'Region' } }],
        edges: [{ __typename: 'DemandOrderEdge', node: { t: 'DemandOrder' } }], pageInfo: { __typename: 'PageInfo' },
      },
    });
  });

  test('more than 50 fields in one object, in the order asked', async () => {
    const names = Array.from({ length: 120 }, (_, i) => `f${i}`);
    const { orders } = await ask(`{ orders(first: 1) { nodes { ${names.map((name, i) => `${name}: ${['id', 'state', 'orderNo', 'overdue'][i % 4]}`).join(' ')} } } }`) as { orders: { nodes: Json[] } };
    expect(Object.keys(orders.nodes[0]!)).toEqual(names);
    expect(orders.nodes[0]!.f0).toBe(orders.nodes[0]!.f116);
  });

  test('node and nodes: interface fragments pick the fields of the type that is there, in the order asked', async () => {
    const ids = [idOf('VolunteerTeam', 'A.'), 'nothing', idOf('DemandOrder', 'Ao'), '610528000000', idOf('VolunteerTeam', 'A.')];
    const { nodes } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on VolunteerTeam { name } ... on DemandOrder { state region { code } } ...R } } fragment R on Region { level }', { ids });
    expect(nodes).toEqual([
      { id: ids[0], name: '赵ZZ:A.:VolunteerTeam.name:' }, null, { id: ids[2], state: 'ACCEPTED', region: { code: '610528101200' } }, { id: ids[3], level: 'COUNTY' }, { id: ids[0], name: '赵ZZ:A.:VolunteerTeam.name:' },
    ]);
    expect((await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [] })).nodes).toEqual([]);
    const over = await callers.ask('COUNTY_OPERATOR', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill(ids[0]) });
    expect(over.errors?.map(({ extensions }) => extensions.code)).toEqual(['OVER_LIMIT']);
  });

  test('a list of which nothing but the type is asked, beside another root field', async () => {
    const answer = await callers.ask('TEAM_LEADER', '{ orders(first: 1) { __typename } regions { __typename } }');
    expect(answer).toMatchObject({ data: { orders: { __typename: 'DemandOrderConnection' }, regions: { __typename: 'RegionConnection' } } });
  });

  test('computed fields', async () => {
    const answer = await ask('query ($team: ID!, $volunteer: ID!) { team: node(id: $team) { ... on VolunteerTeam { memberCount } } volunteer: node(id: $volunteer) { ... on Volunteer { confirmedMinutes } } late: orders(first: 1, where: { dueAt: { lt: "2026-01-01T00:00:00Z" } }) { nodes { overdue } } none: orders(first: 1, where: { dueAt: { isNull: true } }) { nodes { overdue needsRedispatch handOverProposed } } }', { team: idOf('VolunteerTeam', 'A.'), volunteer: idOf('Volunteer', 'A.') });
    expect(answer).toEqual({ team: { memberCount: 2 }, volunteer: { confirmedMinutes: 0 }, late: { nodes: [] }, none: { nodes: [{ overdue: false, needsRedispatch: false, handOverProposed: false }] } });
  });

  test('relations in both directions, four deep', async () => {
    const { node } = await ask('query ($id: ID!) { node(id: $id) { ... on DemandOrder { currentTeam { memberships { nodes { volunteer { serviceRecords { nodes { order { id } } } } } } } dispatches { nodes { order { currentDispatch { team { id } } } } } } } }', { id: idOf('DemandOrder', 'Ao') }) as { node: { dispatches: Json; currentTeam: { memberships: { nodes: unknown[] } } } };
    expect(node.currentTeam.memberships.nodes).toHaveLength(3);
    expect(node.dispatches).toEqual({ nodes: [{ order: { currentDispatch: { team: { id: idOf('VolunteerTeam', 'A.') } } } }] });
  });
});
