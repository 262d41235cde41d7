import { graphql, type GraphQLSchema } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roleView } from '../../graphql/role-view.ts';
import { buildFullSchema } from '../../graphql/schema.ts';
import { globalId } from '../../reading/global-id.ts';
import { Reader } from '../../reading/read.ts';
import { loginsBeside } from '../../database/wall/logins.ts';
import { ReadSessions } from '../../reading/sessions.ts';
import { dispatchOf, orderAt, refused } from '../../../test/loop.ts';
import { smallWorld, type World } from '../../../test/world.ts';
import { Place } from '../places/place.ts';
import { OrderRating } from '../ratings/order-rating.ts';
import { endLink } from '../teams/end-link.ts';
import { linkTeam } from '../teams/link-team.ts';
import { TeamPlaceLink } from '../teams/team-place-link.ts';
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
  linked: boolean;
  team: { id: string; name: string };
}

async function candidates(order: DemandOrder, who: keyof World['viewers'] = 'operator'): Promise<Candidate[]> {
  return (await ask(`query Candidates($orderId: ID!) { candidateTeams(orderId: $orderId) {
    score linked categoryMatch proximity openLoad weeklyCapacity ratingTenths ratingCount declinedBefore team { id name } } }`, order, who)).candidateTeams;
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

  test('R14 a team that is linked with a place where the order is comes first, while the link runs and its category fits', async () => {
    const order = await orderAt(world, 'PENDING_DISPATCH');
    const em = world.orm.em.fork();
    const place = em.create(Place, { countyCode: '610528', name: '结对站', kind: 'PRACTICE_STATION', regionCode: order.regionCode, functions: [], active: true, version: 1 });
    await em.flush();
    const link = async (teamId: string, given: object = {}) => (await world.act(world.viewers.town, linkTeam, { placeId: globalId(place), teamId, kind: 'PAIRED', fromDay: '2026-01-01', ...given } as never)).link as TeamPlaceLink;
    const first = async () => (await candidates(order))[0]!.team.name;
    const helpers = (await candidates(order)).find(({ team }) => team.name === '东尧村帮扶队')!;
    expect(await first()).toBe('庄里镇扶贫帮困队');
    await link(globalId(world.teams.culture));
    expect(await first()).toBe('庄里镇扶贫帮困队');
    const { id, version } = await link(helpers.team.id, { kind: 'STATIONED', contactName: '陈联络', contactPhone: '13900000001' });
    expect((await candidates(order))[0]).toMatchObject({ linked: true, score: helpers.score, team: { name: '东尧村帮扶队' } });
    await refused(link(helpers.team.id, { fromDay: '2026-06-01' }), 'INVALID_INPUT');
    await refused(link(helpers.team.id, { fromDay: '2025-06-01', untilDay: '2025-05-01' }), 'INVALID_INPUT');
    const end = (untilDay: string, given: object = {}, who: keyof World['viewers'] = 'town') => world.act(world.viewers[who], endLink, { linkId: globalId(Object.assign(new TeamPlaceLink(), { countyCode: '610528', id })), untilDay, ...given } as never);
    await refused(end('2025-12-31'), 'INVALID_INPUT');
    await refused(end('2026-02-01', { version: version + 1 }), 'CONFLICT');
    await refused(end('2026-02-01', {}, 'puchengOperator'), 'NOT_FOUND');
    await end('2026-02-01');
    expect(await first()).toBe('庄里镇扶贫帮困队');
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
