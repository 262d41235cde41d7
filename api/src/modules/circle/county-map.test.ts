import { afterAll, beforeAll, expect, test } from 'vitest';
import { refused } from '../../../test/loop.ts';
import { smallWorld, type World } from '../../../test/world.ts';
import { CountyMap } from './county-map.ts';
import { setCountyMap } from './set-county-map.ts';

let world: World;
beforeAll(async () => { world = await smallWorld(); });
afterAll(() => world[Symbol.asyncDispose]());

const RING = [[109.1, 34.7], [109.3, 34.7], [109.3, 34.9], [109.1, 34.7]];
const collection = (geometry: object, properties: object = { name: '庄里镇', secret: '13812345678' }) => JSON.stringify({ type: 'FeatureCollection', name: 'x', features: [{ type: 'Feature', id: 7, properties, geometry }] });
const POLYGON = collection({ type: 'Polygon', coordinates: [RING] });
const set = async (given: object, who: keyof World['viewers'] = 'operator') => (await world.act(world.viewers[who], setCountyMap, given)).map as CountyMap;
const source = '自行绘制，陕S(2024)0001号';

test('R20 the county uploads its boundaries; names and shapes are kept of the file, and nothing else', async () => {
  const map = await set({ shape: POLYGON, source });
  expect(JSON.parse(map.shape!)).toEqual({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { name: '庄里镇' }, geometry: { type: 'Polygon', coordinates: [RING] } }] });
  expect(map.source).toBe(source);
  const next = await set({ shape: collection({ type: 'MultiPolygon', coordinates: [[RING]] }), source, version: map.version });
  expect(await world.orm.em.fork().count(CountyMap, { countyCode: '610528' }), 'in place of the one before').toBe(1);
  await refused(set({ shape: POLYGON, source, version: next.version - 1 }), 'CONFLICT');
  expect((await set({})).shape, 'taken away').toBeNull();
});

test('what is no map of polygons in the country is refused, and says why', async () => {
  for (const shape of ['{', '[]', '{"type":"Topology"}', collection({ type: 'Point', coordinates: [109, 34] }), collection({ type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 0]]] }), collection({ type: 'Polygon', coordinates: [[['109', '34']]] }), JSON.stringify({ type: 'FeatureCollection', features: [] }), JSON.stringify({ type: 'FeatureCollection', features: [null] }), `${POLYGON}${' '.repeat(200_000)}`]) {
    await refused(set({ shape, source }), 'INVALID_INPUT');
  }
  await refused(set({ shape: POLYGON }), 'INVALID_INPUT');
  await refused(set({ shape: POLYGON, source }, 'town'), 'FORBIDDEN');
});
