import { beforeEach, describe, expect, test } from 'vitest';
import { MikroORM } from '@mikro-orm/postgresql';
import { freshDatabase } from '../../../test/database.ts';
import { rangeOf } from '../../access/scope.ts';
import { loadInBulk } from '../../database/bulk.ts';
import { openOrm } from '../../database/orm.ts';
import { AuditEvent } from '../audit/audit-event.ts';
import { ENTITIES } from '../entities.ts';
import { enterRegionFigure } from './enter-region-figure.ts';
import { RegionFigureError } from './put-region-figure.ts';
import { importRegions } from './import-regions.ts';
import { SupersedeError } from './plan-region-changes.ts';
import { Region } from './region.ts';
import { RegionFigure } from './region-figure.ts';
import type { NamedRegion } from './region-set.ts';

const COUNTY = '610528000000', VILLAGE = '610528101200';
const ABOVE: NamedRegion[] = [{ code: '610000000000', name: '陕西省' }, { code: '610500000000', name: '渭南市' }];
const FUPING: NamedRegion[] = [
  ...ABOVE, { code: COUNTY, name: '富平县' }, { code: '610528101000', name: '庄里镇' }, { code: VILLAGE, name: '庄南村委会' }, { code: '610528101201', name: '西关村委会' },
];
const PUCHENG: NamedRegion[] = [...ABOVE, { code: '610526000000', name: '蒲城县' }, { code: '610526101000', name: '罕井镇' }];

let orm: MikroORM;
let url: string;

beforeEach(async () => {
  url = (await freshDatabase()).url;
  orm = openOrm({ databaseUrl: url, poolSize: 2, entities: ENTITIES });
  return () => orm.close(true);
});

function bring(regions: NamedRegion[], code = COUNTY, superseded?: Map<string, string>, today = '2026-11-23') {
  return loadInBulk(url, (client) => importRegions(client, { parts: [{ scope: rangeOf(code), regions }], superseded, today, setDay: '2023-06-30' }));
}

describe('importing regions', () => {
  test('a second run changes and writes nothing, not even an audit row', async () => {
    expect(await bring(FUPING)).toMatchObject({ added: 6, unchanged: 0 });
    expect(await bring(FUPING)).toEqual({ added: 0, retired: 0, renamed: 0, superseded: 0, revived: 0, adjusted: 0, unchanged: 6 });
    expect(await orm.em.fork().count(AuditEvent, { action: 'REGIONS_IMPORT', countyCode: '610528' })).toBe(1);
  });

  test('a county beside it leaves the first one as it is', async () => {
    await bring(FUPING);
    expect(await bring(PUCHENG, '610526000000')).toMatchObject({ added: 2, retired: 0, unchanged: 2 });
    expect(await orm.em.fork().count(Region, { validTo: null })).toBe(8);
  });

  test('what left the set stays in the table, retired and with its successor', async () => {
    await bring(FUPING);
    const fewer = FUPING.filter(({ code }) => code !== VILLAGE);
    expect(await bring(fewer, COUNTY, new Map([[VILLAGE, '610528101201']]))).toMatchObject({ retired: 1, superseded: 1 });
    expect(await orm.em.fork().findOneOrFail(Region, { code: VILLAGE })).toMatchObject({ validTo: '2026-11-23', supersededByCode: '610528101201', name: '庄南村委会' });
    expect(await bring(FUPING, COUNTY, undefined, '2027-01-01')).toMatchObject({ revived: 1 });
    expect(await orm.em.fork().findOneOrFail(Region, { code: VILLAGE })).toMatchObject({ validTo: null, supersededByCode: null });
  });

  test('a renamed region keeps its former name', async () => {
    await bring(FUPING);
    await bring(FUPING.map((region) => (region.code === COUNTY ? { ...region, name: '富平市' } : region)));
    const county = await orm.em.fork().findOneOrFail(Region, { code: COUNTY });
    expect(county).toMatchObject({ name: '富平市', formerNames: [{ name: '富平县', until: '2026-11-23' }] });
    expect(await orm.em.fork().findOneOrFail(Region, { code: VILLAGE })).toMatchObject({ fullName: '富平市庄里镇庄南村委会' });
  });

  test('after an error in a later part nothing is written', async () => {
    await bring(FUPING);
    const order = {
      parts: [{ scope: rangeOf('610526000000'), regions: PUCHENG }, { scope: rangeOf('610527000000'), regions: [{ code: '610527101000', name: '无上级镇' }] }],
      today: '2026-11-23', setDay: '2023-06-30',
    };
    await expect(loadInBulk(url, (client) => importRegions(client, order))).rejects.toThrow(/no parent/);
    await expect(bring(FUPING, COUNTY, new Map([[VILLAGE, '610528101201']]))).rejects.toThrow(SupersedeError);
    await expect(bring(FUPING, COUNTY, new Map([['610526101000', VILLAGE]]))).rejects.toThrow(/outside/);
    expect(await orm.em.fork().count(Region)).toBe(6);
  });

  test('two imports at once give the same as one after the other', async () => {
    const results = await Promise.all([bring(FUPING), bring(FUPING)]);
    expect(results.map(({ added }) => added).sort()).toEqual([0, 6]);
  });
});

describe('denominators of a region', () => {
  const figure = { regionCode: COUNTY, year: 2026, residentPopulation: 700_000, inServicePartyMembers: 32_000, sourceNote: '县统计公报' };

  test('are entered with their source, replaced, and audited', async () => {
    await bring(FUPING);
    expect((await enterRegionFigure(orm.em.fork(), figure)).replaced).toBe(false);
    expect((await enterRegionFigure(orm.em.fork(), { regionCode: COUNTY, year: 2026, residentPopulation: 701_000, sourceNote: '修订' })).replaced).toBe(true);
    expect(await orm.em.fork().findOneOrFail(RegionFigure, { regionCode: COUNTY, year: 2026 }))
      .toMatchObject({ residentPopulation: 701_000, inServicePartyMembers: 32_000, sourceNote: '修订', demo: false });
    const [, last] = await orm.em.fork().find(AuditEvent, { action: 'REGION_FIGURE' }, { orderBy: { at: 'asc' } });
    expect(last!.detail).toBe('700000, 32000 → 701000, 32000');
  });

  test('a real figure takes the place of an invented one as a whole', async () => {
    await bring(FUPING);
    const em = orm.em.fork();
    em.create(RegionFigure, { ...figure, demo: true });
    await em.flush();
    await enterRegionFigure(orm.em.fork(), { regionCode: COUNTY, year: 2026, residentPopulation: 650_000, sourceNote: '县统计公报' });
    expect(await orm.em.fork().findOneOrFail(RegionFigure, { regionCode: COUNTY, year: 2026 }))
      .toMatchObject({ residentPopulation: 650_000, inServicePartyMembers: null, demo: false });
  });

  test.each([
    ['an unknown region', { regionCode: '610599000000' }], ['no source', { sourceNote: ' ' }], ['a strange year', { year: 26 }],
    ['no figure', { residentPopulation: undefined, inServicePartyMembers: undefined }], ['half a resident', { residentPopulation: 0.5 }],
    ['more members than residents', { inServicePartyMembers: 700_001 }],
  ])('%s is refused', async (_, wrong) => {
    await bring(FUPING);
    await expect(enterRegionFigure(orm.em.fork(), { ...figure, ...wrong })).rejects.toThrow(RegionFigureError);
    expect(await orm.em.fork().count(RegionFigure)).toBe(0);
  });
});
