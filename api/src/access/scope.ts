/**
 * Region codes and the ranges that are scopes (architecture rule 4). A code has 12 digits, padded with zeros above
 * village level; a scope is the half-open range [lo, hi) in byte order. Always compared with >= and <, never LIKE.
 */
export type RegionLevel = 'COUNTRY' | 'PROVINCE' | 'CITY' | 'COUNTY' | 'TOWN' | 'VILLAGE';

export interface RegionRange {
  lo: string;
  hi: string;
}

/** Digits that are significant at each level. */
const SIGNIFICANT: Record<RegionLevel, number> = { COUNTRY: 0, PROVINCE: 2, CITY: 4, COUNTY: 6, TOWN: 9, VILLAGE: 12 };

export const EVERYWHERE: RegionRange = { lo: '000000000000', hi: '999999999999' };
/** Holds no code: what an unset scope must mean (default deny). */
export const NOWHERE: RegionRange = { lo: '000000000000', hi: '000000000000' };

export function isRegionCode(code: string): boolean {
  return /^[1-9]\d{11}$/.test(code);
}

export function levelOf(code: string): RegionLevel {
  if (!isRegionCode(code)) throw new RangeError('not a 12-digit region code');
  if (code.slice(9) !== '000') return 'VILLAGE';
  if (code.slice(6) !== '000000') return 'TOWN';
  if (code.slice(4) !== '00000000') return 'COUNTY';
  return code.slice(2) === '0000000000' ? 'PROVINCE' : 'CITY';
}

/** The range of a region and all below it: county 610528 = [610528000000, 610529000000). */
export function rangeOf(code: string): RegionRange {
  const digits = SIGNIFICANT[levelOf(code)];
  const next = String(BigInt(code.slice(0, digits)) + 1n).padStart(digits, '0');
  return { lo: code, hi: next.padEnd(12, '0') };
}

export function contains(range: RegionRange, code: string): boolean {
  return code >= range.lo && code < range.hi;
}

/** The ancestor of a code at a level, or the code itself at its own level. */
export function ancestorAt(code: string, level: RegionLevel): string {
  return code.slice(0, SIGNIFICANT[level]).padEnd(12, '0');
}

/** The digits that all codes below a region begin with. */
export function digitsOf(code: string): string {
  return code.slice(0, SIGNIFICANT[levelOf(code)]);
}

/** The tenant key of a region at county level or below: its first six digits. */
export function countyOf(code: string): string {
  return code.slice(0, 6);
}
