import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ResidentialPoint } from '../../src/modules/circle/residential-point.ts';
import { Place } from '../../src/modules/places/place.ts';
import { RegionFigure } from '../../src/modules/regions/region-figure.ts';
import { globalId } from '../../src/reading/global-id.ts';
import { CODES, smallWorld, type World } from '../world.ts';
import { WorldApp } from '../world-app.ts';

/** R20 15 分钟服务圈, held against the same counted by hand, point by point and site by site. */
let world: World;
let app: WorldApp;
const sites: Place[] = [], points: ResidentialPoint[] = [];
/** The same places in every run. */
let seed = 7;
const next = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
const VILLAGES = [CODES.yongan, CODES.sanhe, CODES.dongyao];
const MEETS = { responsibleName: '王站长', responsiblePhone: '13800000001', standingProjects: '理发', openingHours: '9:00–17:00', ruleDocument: '站点管理制度', inspectionPassed: true };

beforeAll(async () => {
  world = await smallWorld();
  app = await WorldApp.open(world);
  const em = world.orm.em.fork();
  const site = (name: string, given: Partial<Place>) => em.create(Place, { countyCode: '610528', name, kind: 'SERVICE_SITE', venueType: 'RESIDENTIAL', regionCode: CODES.yongan, functions: [], active: true, version: 1, ...MEETS, ...given });
  for (let i = 0; i < 60; i++) sites.push(site(`站 ${i}`, { latitude: 34.6 + next() * 0.3, longitude: 109 + next() * 0.4, active: i % 10 !== 0, ...(i % 7 === 0 ? { responsiblePhone: null } : {}) }));
  site('无坐标', {});
  for (let i = 0; i < 300; i++) points.push(em.create(ResidentialPoint, { countyCode: '610528', name: `点 ${i}`, kind: 'SETTLEMENT', regionCode: VILLAGES[i % 2]!, population: 10 + (i % 90), latitude: 34.6 + next() * 0.3, longitude: 109 + next() * 0.4, active: i % 25 !== 0, version: 1 }));
  await em.flush();
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
});

interface Row { regionCode: string; points: number; coveredPoints: number; population: number; coveredPopulation: number; radiusMetres: number; minutes: number; metresPerMinute: number; detourPercent: number; villages: number; villagesWithoutPoints: number }
const circle = async (given: Record<string, unknown> = {}, who: keyof World['viewers'] = 'operator') => (await app.ask(who as never, `query ($level: RegionLevel, $mode: TravelMode, $threeHave: Boolean, $minutes: Int, $changes: [SiteChangeInput!]) {
  serviceCircle(level: $level, mode: $mode, threeHave: $threeHave, minutes: $minutes, changes: $changes) { regionCode points coveredPoints population coveredPopulation radiusMetres minutes metresPerMinute detourPercent villages villagesWithoutPoints } }`, given) as { serviceCircle: Row[] }).serviceCircle;

function metres(a: { latitude: number; longitude: number }, b: { latitude: number; longitude: number }): number {
  const rad = (degrees: number) => degrees * Math.PI / 180;
  const h = Math.sin(rad(b.latitude - a.latitude) / 2) ** 2 + Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * Math.sin(rad(b.longitude - a.longitude) / 2) ** 2;
  return 12_742_000 * Math.asin(Math.sqrt(h));
}

function byHand(radius: number, open: (site: Place) => boolean, extra: { latitude: number; longitude: number }[] = []) {
  const there = [...sites.filter((site) => site.active && open(site)).map(({ latitude, longitude }) => ({ latitude: latitude!, longitude: longitude! })), ...extra];
  const counted = points.filter(({ active }) => active);
  const covered = counted.filter((point) => there.some((site) => metres(point, site) <= radius));
  const people = (of: ResidentialPoint[]) => of.reduce((sum, { population }) => sum + population!, 0);
  return { points: counted.length, coveredPoints: covered.length, population: people(counted), coveredPopulation: people(covered) };
}
const qualified = (site: Place) => site.responsiblePhone != null;

describe('R20 the covered share', () => {
  test('is that of the points within 865 m of a place that has all three, told with its parameters', async () => {
    const [own] = await circle();
    expect(own).toMatchObject({ regionCode: CODES.fuping, minutes: 15, metresPerMinute: 75, detourPercent: 130, radiusMetres: 865, ...byHand(865, qualified) });
    expect(own!.coveredPoints).toBeGreaterThan(0);
  });

  test('by riding reaches 2 885 m; places that lack one of the three count when asked for; fewer minutes reach less', async () => {
    expect((await circle({ mode: 'RIDE' }))[0]).toMatchObject({ radiusMetres: 2885, ...byHand(2885, qualified) });
    expect((await circle({ threeHave: false }))[0]).toMatchObject(byHand(865, () => true));
    expect((await circle({ minutes: 10 }))[0]).toMatchObject({ radiusMetres: 577, ...byHand(577, qualified) });
  });

  test('changes when a site is moved or added, at once and without being kept', async () => {
    const moved = sites.find((site) => site.active && qualified(site))!;
    const at = { latitude: 34.75, longitude: 109.2 };
    expect((await circle({ changes: [{ placeId: globalId(moved), position: '34.75,109.2' }] }))[0]).toMatchObject(byHand(865, (site) => qualified(site) && site !== moved, [at]));
    expect((await circle({ changes: [{ position: '34.75,109.2' }] }))[0]).toMatchObject(byHand(865, qualified, [at]));
    expect((await circle())[0]).toMatchObject(byHand(865, qualified));
  });

  test('of towns and villages adds up to that of the county', async () => {
    for (const level of ['TOWN', 'VILLAGE']) {
      const [own, ...below] = (await circle({ level, mode: 'RIDE' })).toSorted((a, b) => (a.regionCode < b.regionCode ? -1 : 1));
      for (const key of ['points', 'coveredPoints', 'population', 'coveredPopulation', 'villages', 'villagesWithoutPoints'] as const) expect(below.reduce((sum, row) => sum + row[key], 0), key).toBe(own![key]);
    }
  });

  test('says how many villages have no point; their centre stands for them, with the residents of the year', async () => {
    expect((await circle())[0]).toMatchObject({ villages: 3, villagesWithoutPoints: 1 });
    const em = world.orm.em.fork();
    em.create(ResidentialPoint, { countyCode: '610528', name: '东尧村中心', kind: 'VILLAGE_CENTRE', regionCode: CODES.dongyao, population: null, latitude: 34.7, longitude: 109.1, active: true, version: 1 });
    // Settlements of the village are on record already: its centre does not count beside them.
    em.create(ResidentialPoint, { countyCode: '610528', name: '永安村中心', kind: 'VILLAGE_CENTRE', regionCode: CODES.yongan, population: 99_999, latitude: 34.7, longitude: 109.1, active: true, version: 1 });
    em.create(RegionFigure, { regionCode: CODES.dongyao, year: 2025, residentPopulation: 1234, sourceNote: '统计公报', demo: false } as never);
    await em.flush();
    const expected = byHand(865, qualified);
    expect((await circle())[0]).toMatchObject({ villagesWithoutPoints: 0, points: expected.points + 1, population: expected.population + 1234 });
  });

  test('is told to each by its own range; an overseer sees its counties, another county nothing of this one', async () => {
    expect((await circle({ level: 'VILLAGE' }, 'town')).map(({ regionCode }) => regionCode).toSorted()).toEqual([CODES.zhuangli, CODES.yongan, CODES.sanhe].toSorted());
    expect((await circle({ level: 'COUNTY' }, 'city')).map(({ regionCode, points: of }) => [regionCode, of > 0])).toEqual([[CODES.city, true], [CODES.pucheng, false], [CODES.fuping, true]]);
    expect((await circle({}, 'puchengOperator'))[0]).toMatchObject({ points: 0 });
  });
});

test('each point is told with its nearest place, those out of reach first', async () => {
  const { circlePoints } = await app.ask('operator', 'query ($within: RegionCode) { circlePoints(within: $within, threeHave: false) { name regionCode nearestMetres covered place { name } } }', { within: CODES.yongan }) as { circlePoints: { name: string; regionCode: string; nearestMetres: number; covered: boolean; place: { name: string } }[] };
  expect(new Set(circlePoints.map(({ regionCode }) => regionCode))).toEqual(new Set([CODES.yongan]));
  const open = sites.filter(({ active }) => active);
  for (const told of circlePoints.filter(({ covered }) => covered)) {
    const point = points.find(({ name }) => name === told.name)!;
    const [nearest] = open.map((site) => ({ site, far: metres(point, site as never) })).toSorted((a, b) => a.far - b.far);
    expect([told.place.name, told.nearestMetres]).toEqual([nearest!.site.name, Math.round(nearest!.far)]);
  }
  const order = circlePoints.map(({ covered }) => covered);
  expect(order).toEqual(order.toSorted((a, b) => Number(a) - Number(b)));
});
