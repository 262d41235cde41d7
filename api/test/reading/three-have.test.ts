import { afterAll, beforeAll, expect, test } from 'vitest';
import { Place } from '../../src/modules/places/place.ts';
import { CODES, smallWorld, type World } from '../world.ts';
import { WorldApp } from '../world-app.ts';

/** R19 三有, as everybody is told it, and the lists that stand on it. */
let world: World;
let app: WorldApp;
const WHOLE = { responsibleName: '王站长', responsiblePhone: '13800000001', standingProjects: '理发', openingHours: '9:00–17:00', ruleDocument: '站点管理制度', inspectionPassed: true, inspectedOn: '2026-01-01' };
const LACKING: Record<string, Partial<Place>> = {
  达标: {}, 无专人: { responsibleName: null }, 无电话: { responsiblePhone: null }, 任期已过: { responsibleUntil: '2026-01-01' }, 无项目: { standingProjects: null }, 无开放时间: { openingHours: null }, 无制度: { ruleDocument: null }, 巡检不合格: { inspectionPassed: false }, 未巡检: { inspectionPassed: null },
};
beforeAll(async () => {
  world = await smallWorld();
  app = await WorldApp.open(world);
  const em = world.orm.em.fork();
  for (const [name, lacks] of Object.entries(LACKING)) em.create(Place, { countyCode: '610528', name, kind: 'PRACTICE_STATION', regionCode: CODES.yongan, functions: [], active: true, version: 1, ...WHOLE, ...lacks });
  await em.flush();
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
});

interface Told { name: string; hasPerson: boolean; hasProject: boolean; hasManagement: boolean; qualified: boolean }
const places = async (who: 'operator' | 'city', where = {}) =>
  (await app.ask(who, 'query ($where: PlaceFilter) { places(first: 50, where: $where) { nodes { name hasPerson hasProject hasManagement qualified } } }', { where }) as { places: { nodes: Told[] } }).places.nodes;

test.each(['operator', 'city'] as const)('%s is told which of the three a place has', async (who) => {
  const told = Object.fromEntries((await places(who)).map(({ name, hasPerson, hasProject, hasManagement, qualified }) => [name, [hasPerson, hasProject, hasManagement, qualified]]));
  expect(told).toEqual({
    达标: [true, true, true, true], 无专人: [false, true, true, false], 无电话: [false, true, true, false], 任期已过: [false, true, true, false], 无项目: [true, false, true, false],
    无开放时间: [true, true, false, false], 无制度: [true, true, false, false], 巡检不合格: [true, true, false, false], 未巡检: [true, true, false, false],
  });
});

test('R12 the list of places without a responsible person', async () => {
  expect((await places('operator', { hasPerson: { eq: false } })).map(({ name }) => name).toSorted()).toEqual(['任期已过', '无专人', '无电话']);
});
