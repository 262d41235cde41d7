import { describe, expect, test } from 'vitest';
import { rangeOf } from '../../access/scope.ts';
import type { RegionRow } from '../../database/region-rows.ts';
import { planRegionChanges, SupersedeError, type RegionComparison } from './plan-region-changes.ts';
import { regionNameAt } from './region-name-at.ts';
import { placeRegions, RegionSetError, type NamedRegion } from './region-set.ts';

const COUNTY = '610528000000', TOWN = '610528101000', VILLAGE = '610528101200';
const SET: NamedRegion[] = [
  { code: '610000000000', name: '陕西省' }, { code: '610500000000', name: '渭南市' }, { code: COUNTY, name: '富平县' },
  { code: TOWN, name: '庄里镇' }, { code: VILLAGE, name: '庄南村委会' }, { code: '610528101201', name: '西关村委会' },
];
const scope = rangeOf(COUNTY);
const set = placeRegions(SET, scope);

function plan(changes: Partial<RegionComparison>) {
  return planRegionChanges({ existing: [], set, scope, superseded: new Map(), today: '2026-11-23', setDay: '2023-06-30', ...changes });
}

/** The table after an earlier import. */
const before: RegionRow[] = plan({}).writes;

function without(code: string) {
  return placeRegions(SET.filter((region) => region.code !== code), scope);
}

function renamed(code: string, name: string) {
  return placeRegions(SET.map((region) => (region.code === code ? { code, name } : region)), scope);
}

describe('a set of regions', () => {
  test('full names run from the county down, and above it from the province', () => {
    expect(Object.fromEntries(set.map(({ code, fullName }) => [code, fullName]))).toMatchObject({
      '610500000000': '陕西省渭南市', [COUNTY]: '富平县', [TOWN]: '富平县庄里镇', [VILLAGE]: '富平县庄里镇庄南村委会',
    });
    expect(set.find(({ code }) => code === VILLAGE)).toMatchObject({ level: 'VILLAGE', parentCode: TOWN, nameInitials: 'ZNCWH' });
  });

  test('a city without counties stands above its towns itself (东莞)', () => {
    const placed = placeRegions([
      { code: '440000000000', name: '广东省' }, { code: '441900000000', name: '东莞市' }, { code: '441900000000', name: '东莞市' }, { code: '441900003000', name: '东城街道' },
    ], rangeOf('441900000000'));
    expect(placed.map(({ code, level, fullName, parentCode }) => [code, level, fullName, parentCode])).toEqual([
      ['440000000000', 'PROVINCE', '广东省', null], ['441900000000', 'CITY', '广东省东莞市', '440000000000'], ['441900003000', 'TOWN', '东莞市东城街道', '441900000000'],
    ]);
  });

  test('an orphan, an empty name, a malformed code and a stranger are refused', () => {
    expect(() => without(TOWN)).toThrow(RegionSetError);
    expect(() => renamed(TOWN, '')).toThrow(RegionSetError);
    expect(() => placeRegions([{ code: '6105', name: '渭南市' }], scope)).toThrow(/12-digit/);
    expect(() => placeRegions([...SET, { code: '610526000000', name: '蒲城县' }], scope)).toThrow(/outside/);
  });
});

describe('comparing a set with what the table holds', () => {
  test('a county not known before is valid since the day of the set', () => {
    expect(plan({})).toMatchObject({ added: 6, unchanged: 0 });
    expect(before.find(({ code }) => code === VILLAGE)?.validFrom).toBe('2023-06-30');
  });

  test('the same set again changes nothing', () => {
    expect(plan({ existing: before })).toEqual({ writes: [], added: 0, retired: 0, renamed: 0, superseded: 0, revived: 0, adjusted: 0, unchanged: 6 });
  });

  test('a region that left is retired, never deleted, and once only', () => {
    const after = plan({ existing: before, set: without(VILLAGE) });
    expect(after).toMatchObject({ retired: 1, unchanged: 5 });
    expect(after.writes).toEqual([{ ...before.find(({ code }) => code === VILLAGE), validTo: '2026-11-23' }]);
    const table = [...before.filter(({ code }) => code !== VILLAGE), ...after.writes];
    expect(plan({ existing: table, set: without(VILLAGE), today: '2027-01-01' })).toMatchObject({ retired: 0, writes: [] });
  });

  test('a region that came back is revived and no longer superseded', () => {
    const gone = before.map((row) => (row.code === VILLAGE ? { ...row, validTo: '2025-01-01', supersededByCode: '610528101201' } : row));
    const after = plan({ existing: gone });
    expect(after).toMatchObject({ revived: 1, retired: 0, unchanged: 5 });
    expect(after.writes[0]).toMatchObject({ code: VILLAGE, validTo: null, supersededByCode: null });
  });

  test('an old name stays with the day until which it was valid, and names below follow', () => {
    const after = plan({ existing: before, set: renamed(TOWN, '庄里街道') });
    expect(after).toMatchObject({ renamed: 1, adjusted: 2, unchanged: 3 });
    const town = after.writes.find(({ code }) => code === TOWN)!;
    expect(town.formerNames).toEqual([{ name: '庄里镇', until: '2026-11-23' }]);
    expect(after.writes.find(({ code }) => code === VILLAGE)).toMatchObject({ fullName: '富平县庄里街道庄南村委会', formerNames: [] });
    expect([regionNameAt(town, '2026-11-22'), regionNameAt(town, '2026-11-23')]).toEqual(['庄里镇', '庄里街道']);
  });

  test('a region that joins a known county is valid from today', () => {
    const after = plan({ existing: before.filter(({ code }) => code !== VILLAGE) });
    expect(after.writes).toMatchObject([{ code: VILLAGE, validFrom: '2026-11-23' }]);
  });

  test('a mapping tells what took the place of a retired region', () => {
    const superseded = new Map([[VILLAGE, '610528101201']]);
    const after = plan({ existing: before, set: without(VILLAGE), superseded });
    expect(after).toMatchObject({ retired: 1, superseded: 1 });
    expect(after.writes).toMatchObject([{ code: VILLAGE, validTo: '2026-11-23', supersededByCode: '610528101201' }]);
    expect(() => plan({ existing: before, superseded })).toThrow(SupersedeError);
    expect(() => plan({ existing: before, set: without(VILLAGE), superseded: new Map([[VILLAGE, '610528999000']]) })).toThrow(/610528999000/);
    expect(() => plan({ existing: before, superseded: new Map([['610528998000', TOWN]]) })).toThrow(/610528998000/);
  });

  test('regions outside of what is imported are never retired', () => {
    const city = { ...before.find(({ code }) => code === '610500000000')!, code: '610600000000', name: '延安市' };
    expect(plan({ existing: [...before, city] })).toMatchObject({ retired: 0, writes: [] });
  });
});
