import { graphql, type GraphQLSchema } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loginsBeside } from '../../database/wall/logins.ts';
import { roleView } from '../../graphql/role-view.ts';
import { buildFullSchema } from '../../graphql/schema.ts';
import { globalId } from '../../reading/global-id.ts';
import { Reader } from '../../reading/read.ts';
import { ReadSessions } from '../../reading/sessions.ts';
import { orderAt } from '../../../test/loop.ts';
import { smallWorld, type World } from '../../../test/world.ts';

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

interface Proposal { order: { id: string }; team: { name: string }; place: number; score: number }

async function proposals(orderIds: string[], who: keyof World['viewers'] = 'operator'): Promise<Proposal[]> {
  const viewer = world.viewers[who];
  const schema = roleView(full, viewer);
  const { data, errors } = await graphql({
    schema,
    source: 'query ($orderIds: [ID!]!) { proposedDispatches(orderIds: $orderIds) { order { id } team { name } place score } }',
    variableValues: { orderIds },
    contextValue: { viewer, schema, reader: new Reader(new ReadSessions(pool, { prepare: true }), 'secret') },
  });
  if (errors) throw errors[0];
  return data!.proposedDispatches as Proposal[];
}

test('the two best teams of each order, by the same points as for one order', async () => {
  const [one, other] = [await orderAt(world, 'PENDING_DISPATCH'), await orderAt(world, 'PENDING_DISPATCH')];
  const found = await proposals([globalId(one), globalId(other)]);
  for (const order of [one, other]) {
    const own = found.filter((proposal) => proposal.order.id === globalId(order));
    expect(own.map(({ place, team, score }) => [place, team.name, score])).toEqual([[1, '庄里镇扶贫帮困队', 88], [2, '东尧村帮扶队', 68]]);
  }
  expect(found).toHaveLength(4);
});

test('each order is looked at by itself: one in another state, of another county or unknown has no proposal', async () => {
  const [waiting, dispatched] = [await orderAt(world, 'PENDING_DISPATCH'), await orderAt(world, 'DISPATCHED')];
  const ids = [waiting, dispatched].map(globalId);
  const orders = async (who?: keyof World['viewers']) => new Set((await proposals([...ids, '610528.01990000-0000-7000-8000-000000000000', 'nonsense'], who)).map(({ order }) => order.id));
  expect(await orders()).toEqual(new Set([globalId(waiting)]));
  expect(await orders('puchengOperator')).toEqual(new Set());
});

test('fifty at most, which is told; and only who dispatches may ask', async () => {
  const id = globalId(await orderAt(world, 'PENDING_DISPATCH'));
  await expect(proposals(Array.from({ length: 51 }, () => id))).rejects.toThrow('一次最多 50 个编号，请分批');
  await expect(proposals([id], 'village')).rejects.toThrow(/Cannot query field "proposedDispatches"/);
});
