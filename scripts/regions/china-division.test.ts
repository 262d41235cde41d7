import { describe, expect, test } from 'vitest';
import { placeRegions } from '../../api/src/modules/regions/region-set.ts';
import { readParts } from './china-division.ts';

function placed(code: string) {
  return [...readParts(code)].flatMap(({ regions, scope }) => placeRegions(regions, scope));
}

describe('the published set of regions', () => {
  test('富平县 has 15 towns and 287 villages, and 106 among the towns is a gap', () => {
    const regions = placed('610528');
    const towns = regions.filter(({ level }) => level === 'TOWN');
    expect(towns.map(({ code }) => code.slice(6, 9))).toEqual(['001', '101', '102', '103', '104', '105', '107', '108', '109', '110', '111', '112', '113', '114', '115']);
    expect(regions.filter(({ level }) => level === 'VILLAGE')).toHaveLength(287);
    expect(regions.filter(({ level }) => level === 'PROVINCE' || level === 'CITY' || level === 'COUNTY').map(({ fullName }) => fullName)).toEqual(['陕西省', '陕西省渭南市', '富平县']);
  });

  test('a city brings its counties and its province, a code may have 12 digits', () => {
    const counties = placed('6105').filter(({ level }) => level === 'COUNTY').map(({ code }) => code.slice(0, 6));
    expect(counties).toEqual(['610502', '610503', '610522', '610523', '610524', '610525', '610526', '610527', '610528', '610581', '610582']);
    expect(placed('610500000000')).toEqual(placed('6105'));
    expect(placed('61').filter(({ level }) => level === 'CITY')).toHaveLength(10);
  });

  test('the whole country is 665 271 regions in 31 provinces', { timeout: 120_000 }, () => {
    let count = 0, provinces = 0;
    for (const { regions, scope } of readParts('all')) {
      provinces++;
      count += new Set(regions.map(({ code }) => code)).size;
      expect(regions.every(({ code }) => code >= scope.lo && code < scope.hi)).toBe(true);
    }
    expect([count, provinces]).toEqual([665_271, 31]);
  });

  test('东莞, a city without counties, and 金门县, a county without towns, come out as one region each', () => {
    expect(placed('4419').filter(({ level }) => level === 'COUNTY')).toEqual([]);
    expect(placed('441900').some(({ fullName }) => fullName === '东莞市东城街道')).toBe(true);
    expect(placed('350527').map(({ level }) => level)).toEqual(['PROVINCE', 'CITY', 'COUNTY']);
  });

  test.each(['610599', '99', '6199', '610599000000'])('%s is not in it', (code) => expect(() => readParts(code)).toThrow(/no region .* nothing was written/));
  test.each(['', '6', '61052', '6105280', 'abcdef', '６１０５２８', '610528 ', "610528'", '061052', 'ALL'])('"%s" is no region code', (code) => expect(() => readParts(code)).toThrow(/is no region code.*nothing was written/));
  test.each(['610528101000', '610528101200'])('%s is a town or village', (code) => expect(() => readParts(code)).toThrow(/import its county 610528; nothing was written/));
});
