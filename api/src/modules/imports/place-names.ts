import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../../access/viewer.ts';
import { Region } from '../regions/region.ts';
import { shanghaiDay } from '../sla/shanghai.ts';

/** Endings that people leave out or write in another way: 永安村委会 is 永安村. */
const ENDINGS: readonly [ending: RegExp, plain: string][] = [[/(村民委员会|村委会)$/, '村'], [/(社区居民委员会|社区居委会|居民委员会|居委会)$/, '社区']];

/** The towns and villages of a viewer's range that are valid today, by the names that people write. */
export class PlaceNames {
  /** As a list to choose from: 庄里镇, 庄里镇/永安村. */
  readonly paths: string[] = [];
  readonly #byName = new Map<string, { code: string; path: string }[]>();

  static async of(em: EntityManager, { range }: Viewer, now: Date): Promise<PlaceNames> {
    const today = shanghaiDay(now);
    const regions = await em.find(Region, {
      code: { $gte: range.lo, $lt: range.hi }, level: { $in: ['TOWN', 'VILLAGE'] }, validFrom: { $lte: today }, $or: [{ validTo: null }, { validTo: { $gt: today } }],
    }, { orderBy: { code: 'asc' } });
    return new PlaceNames(regions);
  }

  private constructor(regions: Region[]) {
    const towns = new Map(regions.map(({ code, name }) => [code, name]));
    for (const { code, name, fullName, parentCode, level } of regions) {
      const town = level === 'VILLAGE' ? towns.get(parentCode ?? '') : undefined;
      const place = { code, path: town ? `${town}/${name}` : name };
      this.paths.push(place.path);
      for (const called of new Set([name, place.path, fullName].map(plainPlace))) this.#byName.set(called, [...this.#byName.get(called) ?? [], place]);
    }
  }

  /** All places that may be meant by a name, with or without the town before it. */
  named(text: string): { code: string; path: string }[] {
    return this.#byName.get(plainPlace(text)) ?? [];
  }

  /** Paths that one sign less, more or other would make of what was written: at most three. */
  near(text: string): string[] {
    const wanted = plainPlace(text);
    const close = [...this.#byName].filter(([called]) => oneSignApart(called, wanted)).flatMap(([, places]) => places.map(({ path }) => path));
    return [...new Set(close)].slice(0, 3);
  }
}

function plainPlace(text: string): string {
  const joined = text.normalize('NFKC').replace(/[\s/\\>·,，、-]+/g, '');
  const ending = ENDINGS.find(([written]) => written.test(joined));
  return ending ? joined.replace(ending[0], ending[1]) : joined;
}

function oneSignApart(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > 1 || Math.max(a.length, b.length) < 3) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const rest = (signs: string[], skipped: number) => signs.slice(at + skipped).join('');
  return rest(a, 1) === rest(b, 1) || rest(a, 1) === rest(b, 0) || rest(a, 0) === rest(b, 1);
}
