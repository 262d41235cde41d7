import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refused } from '../../../test/loop.ts';
import { CODES, smallWorld, type World } from '../../../test/world.ts';
import { WorldApp } from '../../../test/world-app.ts';
import { globalId } from '../../reading/global-id.ts';
import { addPlace } from './add-place.ts';
import { advancePlace } from './advance-place.ts';
import { editPlace } from './edit-place.ts';
import { inspectPlace } from './inspect-place.ts';
import { movePlace } from './move-place.ts';
import type { AddPlaceInput } from './place.inputs.ts';
import { Place } from './place.ts';
import { parsePosition } from './position.ts';

let world: World;
beforeAll(async () => { world = await smallWorld(); });
afterAll(() => world[Symbol.asyncDispose]());

type Who = keyof World['viewers'];
let places = 0;
const added = (given: Partial<AddPlaceInput>, who: Who = 'operator') =>
  world.act(world.viewers[who], addPlace, { name: `阵地 ${++places}`, kind: 'PRACTICE_STATION', regionCode: CODES.yongan, ...given } as AddPlaceInput);
const add = async (given: Partial<AddPlaceInput>, who: Who = 'operator') => (await added(given, who)).place as Place;
const advance = (place: Place, step: string, who: Who = 'operator') => world.act(world.viewers[who], advancePlace, { placeId: globalId(place), step } as never);
const staffed = { responsibleName: '王站长', responsiblePhone: '13800000001' };
const kept = (place: Place) => world.orm.em.fork().findOneOrFail(Place, { countyCode: '610528', id: place.id });

describe('R6 the promotion centre', () => {
  const centre = { kind: 'PROMOTION_CENTER', regionCode: CODES.fuping, ...staffed } as const;

  test('is attached to the practice centre of the county, and there is one', async () => {
    await refused(added(centre), 'INVALID_INPUT');
    await add({ kind: 'PRACTICE_CENTER', regionCode: CODES.fuping });
    const first = await add(centre);
    await refused(added(centre), 'PROMOTION_CENTER_EXISTS');
    await advance(first, 'CLOSE');
    const second = await add(centre);
    await refused(advance(first, 'REOPEN'), 'PROMOTION_CENTER_EXISTS');
    await advance(second, 'CLOSE');
    await advance(first, 'REOPEN');
  });

  test('put on record by two windows at once, is one', async () => {
    const standing = await world.orm.em.fork().find(Place, { countyCode: '610528', kind: 'PROMOTION_CENTER', active: true });
    for (const place of standing) await advance(place, 'CLOSE');
    const both = await Promise.allSettled([add(centre), add(centre, 'director')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('R12 the responsible person', () => {
  test('who is missing, has no phone or whose term is over, is told when the place is published; it is published all the same', async () => {
    expect(await added({})).toMatchObject({ withoutPerson: true });
    expect(await added({ responsibleName: '王站长' })).toMatchObject({ withoutPerson: true });
    expect(await added({ ...staffed, responsibleUntil: '2026-06-07' })).toMatchObject({ withoutPerson: true });
    expect(await added({ ...staffed, responsibleUntil: '2026-06-08' })).toMatchObject({ withoutPerson: false });
    await refused(added({ ...staffed, responsibleFrom: '2026-06-08', responsibleUntil: '2026-06-07' }), 'INVALID_INPUT');
  });
});

test.each<[string, Partial<AddPlaceInput>, string]>([
  ['R18 a service site without its venue', { kind: 'SERVICE_SITE' }, 'venueType'], ['a station in a town', { regionCode: CODES.zhuangli }, 'regionCode'], ['an institute in a village', { kind: 'PRACTICE_INSTITUTE' }, 'regionCode'],
  ['a position that is none', { position: '没有' }, 'position'], ['a position abroad', { position: '48.85,2.35' }, 'position'],
])('%s is refused', async (_what, given, field) => {
  await expect(added(given)).rejects.toMatchObject({ code: 'INVALID_INPUT', path: ['input', field] });
});

test.each([['34.7512,109.1873'], ['109.1873，34.7512'], [' 34.7512 109.1873 ']])('the position %s is understood', (text) => {
  expect(parsePosition(text)).toEqual({ latitude: 34.7512, longitude: 109.1873 });
});

test('R17 places are found by what they are for', async () => {
  await using app = await WorldApp.open(world);
  const [hall] = [await add({ functions: ['LECTURES', 'CULTURE'] }), await add({ functions: ['FITNESS'] })];
  const { places: found } = await app.ask<{ places: { nodes: { name: string; functions: string[] }[] } }>(null, '{ places(first: 20, where: { functions: { has: LECTURES } }) { nodes { name functions } } }');
  expect(found.nodes).toEqual([{ name: hall.name, functions: ['LECTURES', 'CULTURE'] }]);
});

test('of one name there is one place in a village', async () => {
  await add({ name: '永安村实践站' });
  await refused(added({ name: '永安村实践站' }), 'INVALID_INPUT');
  await add({ name: '永安村实践站', regionCode: CODES.sanhe });
});

test('a town looks after its own; a village and strangers do not', async () => {
  const site = await add({ kind: 'SERVICE_SITE', venueType: 'SERVICE_WINDOW' }, 'town');
  await refused(added({ regionCode: CODES.dongyao }, 'town'), 'NOT_FOUND');
  await refused(added({}, 'village'), 'FORBIDDEN');
  await refused(advance(site, 'CLOSE', 'puchengOperator'), 'NOT_FOUND');
  const elsewhere = await add({ regionCode: CODES.dongyao });
  await refused(advance(elsewhere, 'CLOSE', 'town'), 'NOT_FOUND');
});

test('what was changed by somebody else meanwhile is not overwritten', async () => {
  const place = await add({ ...staffed });
  const edit = (given: object) => world.act(world.viewers.operator, editPlace, { placeId: globalId(place), name: '改名后的站', ...given } as never);
  await edit({ version: 1, ...staffed });
  await refused(edit({ version: 1 }), 'CONFLICT');
  expect(await kept(place)).toMatchObject({ name: '改名后的站', version: 2, responsibleName: '王站长' });
  await world.act(world.viewers.operator, movePlace, { placeId: globalId(place), position: '34.8,109.2', version: 2 } as never);
  expect(await kept(place)).toMatchObject({ latitude: 34.8, longitude: 109.2 });
});

describe('R19 inspection', () => {
  const inspect = (place: Place, given: object) => world.act(world.viewers.town, inspectPlace, { placeId: globalId(place), inspectedOn: '2026-06-01', passed: true, ...given } as never);

  test('the latest day counts, whenever it was put on record; what did not pass says why', async () => {
    const place = await add({});
    await refused(inspect(place, { passed: false }), 'INVALID_INPUT');
    await refused(inspect(place, { inspectedOn: '2026-06-09' }), 'INVALID_INPUT');
    await inspect(place, { passed: false, findings: '未按时开放' });
    expect(await kept(place)).toMatchObject({ inspectedOn: '2026-06-01', inspectionPassed: false });
    await inspect(place, { inspectedOn: '2026-05-01' });
    expect(await kept(place)).toMatchObject({ inspectedOn: '2026-06-01', inspectionPassed: false });
    await inspect(place, { inspectedOn: '2026-06-02' });
    expect(await kept(place)).toMatchObject({ inspectedOn: '2026-06-02', inspectionPassed: true });
  });
});
