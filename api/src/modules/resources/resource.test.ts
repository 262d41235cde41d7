import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hours, orderAt, refused } from '../../../test/loop.ts';
import { CODES, smallWorld, type World } from '../../../test/world.ts';
import { globalId } from '../../reading/global-id.ts';
import type { DemandOrder } from '../orders/demand-order.ts';
import { ServiceProject } from '../projects/service-project.ts';
import { addResource } from './add-resource.ts';
import { allocateResource } from './allocate-resource.ts';
import { editResource } from './edit-resource.ts';
import { releaseResource } from './release-resource.ts';
import { ResourceAllocation } from './resource-allocation.ts';
import type { ServiceResource } from './service-resource.ts';

let world: World;
let order: DemandOrder;
let project: ServiceProject;
beforeAll(async () => {
  world = await smallWorld();
  order = await orderAt(world, 'PENDING_DISPATCH');
  const em = world.orm.em.fork();
  project = em.create(ServiceProject, { countyCode: '610528', title: '大讲堂', kind: 'THEMATIC', category: 'CULTURE_ARTS', regionCode: CODES.fuping, state: 'DRAFT', version: 1 });
  await em.flush();
});
afterAll(() => world[Symbol.asyncDispose]());

type Who = keyof World['viewers'];
const facts = (given: object = {}) => ({ name: '县文化馆小剧场', kind: 'VENUE', regionCode: CODES.fuping, quantity: 1, unit: '处', ...given });
const add = async (given: object = {}, who: Who = 'operator') => (await world.act(world.viewers[who], addResource, facts(given) as never)).resource as ServiceResource;
const allocate = async (resource: ServiceResource, from: number, until: number, given: object = {}, who: Who = 'operator') => (await world.act(world.viewers[who], allocateResource, {
  resourceId: globalId(resource), projectId: globalId(project), startsAt: hours(from).toISOString(), endsAt: hours(until).toISOString(), quantity: 1, ...given,
} as never)).allocation as ResourceAllocation;
const release = (allocation: ResourceAllocation, who: Who = 'operator') => world.act(world.viewers[who], releaseResource, { allocationId: globalId(allocation), reason: '活动取消' });
const history = (resource: ServiceResource) => world.orm.em.fork().find(ResourceAllocation, { countyCode: '610528', resource: { countyCode: '610528', id: resource.id } } as never, { orderBy: { startsAt: 'asc' } });

describe('R8 resources', () => {
  test('a venue is booked once at a time; what touches is no overlap; released it is free, and the history stays', async () => {
    const venue = await add();
    const first = await allocate(venue, 24, 27);
    await refused(allocate(venue, 26, 28), 'RESOURCE_TAKEN');
    await refused(allocate(venue, 23, 30, { projectId: null, orderId: globalId(order) }), 'RESOURCE_TAKEN');
    await allocate(venue, 27, 28, { projectId: null, orderId: globalId(order) });
    await release(first);
    await refused(release(first), 'WRONG_STATE');
    await allocate(venue, 25, 26);
    expect((await history(venue)).map(({ state, releaseReason }) => [state, releaseReason ?? null])).toEqual([['RELEASED', '活动取消'], ['ALLOCATED', null], ['ALLOCATED', null]]);
  });

  test('of two who book a venue at the same moment one has it', async () => {
    const venue = await add({ name: '礼堂' });
    const outcomes = await Promise.allSettled([allocate(venue, 24, 27), allocate(venue, 25, 28)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await history(venue)).toHaveLength(1);
  });

  test('of equipment as much is out at any moment as there is', async () => {
    const chairs = await add({ name: '折叠椅', kind: 'EQUIPMENT', quantity: 100, unit: '把' });
    await allocate(chairs, 24, 30, { quantity: 60 });
    await allocate(chairs, 26, 32, { quantity: 40 });
    await refused(allocate(chairs, 28, 29, { quantity: 1 }), 'RESOURCE_TAKEN');
    await allocate(chairs, 31, 33, { quantity: 60 });
    await refused(edit(chairs, { quantity: 90 }), 'RESOURCE_TAKEN');
  });

  test('material and funds are used up, whenever they are given out', async () => {
    const rice = await add({ name: '大米', kind: 'MATERIAL', quantity: 50, unit: '袋' });
    const out = await allocate(rice, 24, 25, { quantity: 30 });
    await refused(allocate(rice, 240, 241, { quantity: 21 }), 'RESOURCE_TAKEN');
    await allocate(rice, 240, 241, { quantity: 20 });
    await release(out);
    await allocate(rice, 300, 301, { quantity: 30 });
  });

  test('it is for exactly one thing; out of use it is allocated no more; the range of a town is its own', async () => {
    const expert = await add({ name: '心理咨询师', kind: 'EXPERT', unit: '位' });
    await refused(allocate(expert, 24, 25, { orderId: globalId(order) }), 'INVALID_INPUT');
    await refused(allocate(expert, 24, 25, { projectId: null }), 'INVALID_INPUT');
    await refused(allocate(expert, 25, 24), 'TIME_INVALID');
    await refused(add({ quantity: 2 }), 'INVALID_INPUT');
    await refused(allocate(expert, 24, 25, {}, 'town'), 'NOT_FOUND');
    await refused(add({}, 'village'), 'FORBIDDEN');
    const own = await add({ name: '镇投影仪', kind: 'EQUIPMENT', regionCode: CODES.zhuangli }, 'town');
    await allocate(own, 24, 25, {}, 'town');
    await edit(expert, { name: '心理咨询师', unit: '位', active: false });
    await refused(allocate(expert, 24, 25), 'WRONG_STATE');
  });
});

function edit(resource: ServiceResource, given: object) {
  const { kind: _, ...rest } = facts({ name: resource.name, unit: resource.unit, quantity: resource.quantity, active: true, ...given });
  return world.act(world.viewers.operator, editResource, { resourceId: globalId(resource), ...rest } as never);
}
