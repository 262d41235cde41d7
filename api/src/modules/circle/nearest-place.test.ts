import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CODES, smallWorld, type World } from '../../../test/world.ts';
import { WorldApp } from '../../../test/world-app.ts';
import { Place } from '../places/place.ts';

let world: World;
let app: WorldApp;
beforeAll(async () => {
  world = await smallWorld();
  app = await WorldApp.open(world);
  const em = world.orm.em.fork();
  const place = (name: string, latitude: number | null, active = true) =>
    em.create(Place, { countyCode: '610528', name, kind: 'PRACTICE_STATION', regionCode: CODES.yongan, functions: [], active, latitude, longitude: latitude && 109.18, version: 1 });
  place('北站', 34.77);
  place('近站', 34.752);
  place('停用站', 34.751, false);
  place('没有坐标的站', null);
  place('外地站', 36.9);
  await em.flush();
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
});

describe('R21 places near a position', () => {
  test('are everybody\'s to see, the nearest first; those out of use and far away are left out', async () => {
    const near = async (position: string) => (await app.ask<{ nearestPlaces: { name: string; metres: number; place: { name: string } }[] }>(null, 'query ($position: String!) { nearestPlaces(position: $position) { name metres place { name } } }', { position })).nearestPlaces;
    const found = await near('34.75,109.18');
    expect(found.map(({ name }) => name)).toEqual(['近站', '北站']);
    expect(found[0]!.place.name).toBe('近站');
    // 0.002 degrees of latitude.
    expect(found[0]!.metres).toBeGreaterThan(215);
    expect(found[0]!.metres).toBeLessThan(230);
    expect((await near('109.18,34.75')).map(({ name }) => name), 'also the other way round').toEqual(['近站', '北站']);
    await expect(near('富平县')).rejects.toThrow('BAD_USER_INPUT');
  });
});
