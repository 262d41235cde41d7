import { ancestorAt, contains, isRegionCode, levelOf, rangeOf, type RegionRange } from '../../access/scope.ts';
import { nameInitials } from '../../database/name-initials.ts';
import type { RegionRow } from '../../database/region-rows.ts';

/** A region as a published set names it; everything else follows from code and name. */
export interface NamedRegion {
  code: string;
  name: string;
}

/** What a region is by its set: a row without history. */
export type PlacedRegion = Pick<RegionRow, 'code' | 'name' | 'fullName' | 'nameInitials' | 'level' | 'parentCode'>;

/** The set is not a tree of named regions; the message says which line is wrong. */
export class RegionSetError extends Error {}

const ABOVE = { PROVINCE: null, CITY: 'PROVINCE', COUNTY: 'CITY', TOWN: 'COUNTY', VILLAGE: 'TOWN' } as const;

/**
 * Places each region under its parent. Full names run from the county down (富平县庄里镇庄南村委会), above it from the province
 * (陕西省渭南市). Cities without counties (东莞 4419) stand in for the county 441900, whose padded code is the city's own.
 * @param scope regions outside of it may only be ancestors
 */
export function placeRegions(set: readonly NamedRegion[], scope: RegionRange): PlacedRegion[] {
  const placed = new Map<string, PlacedRegion>();
  const inOrder = [...set].sort((a, b) => (a.code < b.code ? -1 : 1));
  for (const { code, name } of inOrder) {
    if (!isRegionCode(code)) throw new RegionSetError(`"${code}" in the set is not a 12-digit region code`);
    if (name === '' || name.trim() !== name) throw new RegionSetError(`region ${code} of the set has the name "${name}"`);
    // 东莞市 4419 and 441900, 金门县 350527 and 350527000: one region, written at two levels.
    if (placed.has(code)) continue;
    const level = levelOf(code) as keyof typeof ABOVE;
    const parent = ABOVE[level] && placed.get(ancestorAt(code, ABOVE[level]));
    if (ABOVE[level] && !parent) throw new RegionSetError(`region ${code} ${name} of the set has no parent in it`);
    if (!contains(scope, code) && !contains(rangeOf(code), scope.lo)) {
      throw new RegionSetError(`region ${code} ${name} lies outside what is imported`);
    }
    const fullName = level === 'PROVINCE' || level === 'COUNTY' ? name : (level === 'TOWN' ? parent!.name : parent!.fullName) + name;
    placed.set(code, { code, name, fullName, nameInitials: nameInitials(name), level, parentCode: parent?.code ?? null });
  }
  return [...placed.values()];
}
