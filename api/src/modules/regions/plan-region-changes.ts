import { contains, countyOf, type RegionRange } from '../../access/scope.ts';
import type { RegionRow } from '../../database/region-rows.ts';
import type { PlacedRegion } from './region-set.ts';

/** What a set changes in what the table holds. A region may count under more than one heading: renamed and revived. */
export interface RegionChanges {
  /** Rows to write, new ones and changed ones, complete. */
  writes: RegionRow[];
  added: number;
  retired: number;
  renamed: number;
  superseded: number;
  revived: number;
  /** Full name, initials or parent follow another change. */
  adjusted: number;
  unchanged: number;
}

export interface RegionComparison {
  /** What the table holds: the scope, the ancestors, and the regions that `superseded` names. */
  existing: readonly RegionRow[];
  set: readonly PlacedRegion[];
  /** Regions in this range that the set does not name are retired; ancestors outside of it never are. */
  scope: RegionRange;
  /** Retired code → code that took its place. */
  superseded: ReadonlyMap<string, string>;
  /** Day on which changes take effect. */
  today: string;
  /** Day of which the set is: regions of a county not known before are valid since then. */
  setDay: string;
}

/** The mapping names a region that is not there or still valid. */
export class SupersedeError extends Error {}

/**
 * Compares a set with the table (domain §0-10): nothing is deleted; a region that left is retired, one that came back is
 * revived, an old name is kept with the day until which it was valid. Comparing the same set again changes nothing.
 */
export function planRegionChanges(comparison: RegionComparison): RegionChanges {
  const { existing, set, scope, superseded, today, setDay } = comparison;
  const before = new Map(existing.map((row) => [row.code, row]));
  const after = new Map<string, RegionRow>();
  const knownCounties = new Set(existing.filter((row) => contains(scope, row.code)).map((row) => countyOf(row.code)));
  const changes: RegionChanges = { writes: [], added: 0, retired: 0, renamed: 0, superseded: 0, revived: 0, adjusted: 0, unchanged: 0 };

  for (const region of set) {
    const old = before.get(region.code);
    if (old) after.set(region.code, follow(old, region, today, changes));
    else {
      changes.added++;
      const validFrom = knownCounties.has(countyOf(region.code)) ? today : setDay;
      after.set(region.code, { ...region, validFrom, validTo: null, supersededByCode: null, formerNames: [] });
    }
  }
  for (const old of existing) {
    if (after.has(old.code) || !contains(scope, old.code) || old.validTo !== null) continue;
    changes.retired++;
    after.set(old.code, { ...old, validTo: today });
  }
  for (const [from, to] of superseded) supersede(from, to);

  for (const row of after.values()) {
    const old = before.get(row.code);
    if (old && same(old, row)) changes.unchanged++;
    else changes.writes.push(row);
  }
  return changes;

  function supersede(from: string, to: string): void {
    const old = after.get(from) ?? before.get(from);
    const heir = after.get(to) ?? before.get(to);
    if (!old) throw new SupersedeError(`${from} is no known region`);
    if (!heir) throw new SupersedeError(`${to}, named as successor of ${from}, is no known region`);
    if (from === to) throw new SupersedeError(`${from} cannot be its own successor`);
    if (old.validTo === null) throw new SupersedeError(`${from} ${old.name} is still in the set, so nothing has taken its place`);
    if (old.supersededByCode === to) return;
    changes.superseded++;
    after.set(from, { ...old, supersededByCode: to });
  }
}

/** The row that a known region becomes by the set. */
function follow(old: RegionRow, region: PlacedRegion, today: string, changes: RegionChanges): RegionRow {
  const row: RegionRow = { ...old, ...region };
  if (old.validTo !== null) {
    changes.revived++;
    Object.assign(row, { validTo: null, supersededByCode: null });
  }
  if (old.name !== region.name) {
    changes.renamed++;
    row.formerNames = [...old.formerNames, { name: old.name, until: today }];
  } else if (old.validTo === null && !same(old, row)) changes.adjusted++;
  return row;
}

function same(a: RegionRow, b: RegionRow): boolean {
  return a.name === b.name && a.fullName === b.fullName && a.nameInitials === b.nameInitials && a.level === b.level
    && a.parentCode === b.parentCode && a.validFrom === b.validFrom && a.validTo === b.validTo
    && a.supersededByCode === b.supersededByCode && a.formerNames.length === b.formerNames.length;
}
