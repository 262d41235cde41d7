import { graphql, type GraphQLSchema } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roleView } from '../../graphql/role-view.ts';
import { buildFullSchema } from '../../graphql/schema.ts';
import { globalId } from '../../reading/global-id.ts';
import { Reader } from '../../reading/read.ts';
import { loginsBeside } from '../../database/wall/logins.ts';
import { ReadSessions } from '../../reading/sessions.ts';
import { dispatchOf, orderAt } from '../../../test/loop.ts';
import { smallWorld, type World } from '../../../test/world.ts';
import { OrderRating } from '../ratings/order-rating.ts';
import { declineDispatch } from './decline-dispatch.ts';
import type { DemandOrder } from './demand-order.ts';

let world: World;
let pool: pg.Pool;
let full: GraphQLSchema;
beforeAll(async () => {
  world = await smallWorld();
  pool = new pg.Pool({ connectionString: loginsBeside(world.database.url).app, max: 2, pipeline: true } as pg.PoolConfig);
  full = buildFullSchema();
});
afterAll(async () => {
  await pool.end();
  await world[Symbol.asyncDispose]();
});

interface Candidate {
  score: number;
  categoryMatch: string;
  proximity: string;
  openLoad: number;
  weeklyCapacity: number;
  ratingTenths: number | null;
  ratingCount: number;
  declinedBefore: boolean;
  team: { name: string };
}

async function candidates(order: DemandOrder, who: keyof World['viewers'] = 'operator'): Promise<Candidate[]> {
  return (await ask(`query Candidates($orderId: ID!) { candidateTeams(orderId: $orderId) {
    score categoryMatch proximity openLoad weeklyCapacity ratingTenths ratingCount declinedBefore team { name } } }`, order, who)).candidateTeams;
}

async function ask<Data = { candidateTeams: Candidate[] }>(source: string, order: DemandOrder, who: keyof World['viewers'] = 'operator'): Promise<Data> {
  const viewer = world.viewers[who];
  const schema = roleView(full, viewer);
  const { data, errors } = await graphql({
    schema,
    source,
    variableValues: { orderId: globalId(order) },
    contextValue: { viewer, schema, reader: new Reader(new ReadSessions(pool, { prepare: true }), 'secret') },
  });
  if (errors) throw errors[0];
  return data as Data;
}

describe('候选队伍 (R77): best first, with the facts behind the score', () => {
  test('category, proximity, load and capacity; a suspended team is not there', async () => {
    const found = await candidates(await orderAt(world, 'PENDING_DISPATCH'));
    expect(found.map(({ team, score, categoryMatch, proximity }) => [team.name, score, categoryMatch, proximity])).toEqual([
      ['庄里镇扶贫帮困队', 40 + 20 + 20 + 8, 'SAME', 'SAME_TOWN'],
      ['东尧村帮扶队', 40 + 0 + 20 + 8, 'SAME', 'SAME_COUNTY'],
      ['富平县文艺队', 0 + 12 + 20 + 8, 'OTHER', 'IN_SERVICE_AREA'],
    ]);
    expect(found[0]).toMatchObject({ openLoad: 0, weeklyCapacity: 5, ratingCount: 0, ratingTenths: null, declinedBefore: false });
  });

  test('an order tells the best of them, as many as are asked for', async () => {
    const order = await orderAt(world, 'PENDING_DISPATCH');
    const names = async (count: string) => {
      const { node } = await ask<{ node: { candidateTeams: Candidate[] } }>(`query Opened($orderId: ID!) { node(id: $orderId) { ... on DemandOrder { candidateTeams${count} { team { name } } } } }`, order);
      return node.candidateTeams.map(({ team }) => team.name);
    };
    const all = (await candidates(order)).map(({ team }) => team.name);
    expect(await names('(first: 1)')).toEqual(all.slice(0, 1));
    expect(await names('(first: 2)')).toEqual(all.slice(0, 2));
    expect(await names('')).toEqual(all);
    for (const count of [0, 101, -1]) await expect(names(`(first: ${count})`)).rejects.toThrow(/每页 1 到 100 条/);
  });

  test('work in hand lowers the score, and so does having declined this very order', async () => {
    await orderAt(world, 'ACCEPTED');
    const order = await orderAt(world, 'DISPATCHED');
    await world.act(world.viewers.leader, declineDispatch, { dispatchId: globalId(await dispatchOf(world, order)), reasonCode: 'SHORT_OF_PEOPLE' });
    const relief = (await candidates(order)).find(({ team }) => team.name === '庄里镇扶贫帮困队');
    expect(relief).toMatchObject({ openLoad: 1, declinedBefore: true, score: 40 + 20 + 16 + 8 - 30 });
  });

  test('ratings count from the fifth on (domain §5 M10)', async () => {
    const order = await orderAt(world, 'PENDING_DISPATCH');
    const em = world.orm.em.fork();
    const rate = async (overall: number) => {
      const rated = await orderAt(world, 'PENDING_DISPATCH');
      em.persist(Object.assign(new OrderRating(), {
        countyCode: '610528', order: await em.findOneOrFail(rated.constructor as never, { countyCode: '610528', id: rated.id } as never), team: world.teams.culture,
        regionCode: rated.regionCode, overall, solved: 'YES' as const, raterKind: 'PHONE' as const, ratedAt: new Date(), editableUntil: new Date(),
      }));
      await em.flush();
    };
    const culture = async () => (await candidates(order)).find(({ team }) => team.name === '富平县文艺队')!;
    for (let n = 0; n < 4; n++) await rate(5);
    expect(await culture()).toMatchObject({ ratingCount: 4, ratingTenths: null, score: 40 });
    await rate(3);
    expect(await culture()).toMatchObject({ ratingCount: 5, ratingTenths: 46, score: 12 + 20 + 14 });
  });

  test('an order of another county has no candidates, and only who dispatches may ask', async () => {
    const order = await orderAt(world, 'PENDING_DISPATCH');
    expect(await candidates(order, 'puchengOperator')).toEqual([]);
    for (const who of ['village', 'leader', 'city', 'auditor', 'system'] as const) {
      await expect(candidates(order, who)).rejects.toThrow(/Cannot query field "candidateTeams"/);
    }
  });
});
