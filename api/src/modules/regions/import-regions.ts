import { v7 } from 'uuid';
import { contains, countyOf, levelOf, type RegionRange } from '../../access/scope.ts';
import { insertInScope, type BulkClient } from '../../database/bulk.ts';
import { addRegions, changeRegions, lockRegions, readRegions } from '../../database/region-rows.ts';
import { COMMAND_SCOPE } from '../../database/wall/scope.ts';
import { planRegionChanges, SupersedeError, type RegionChanges } from './plan-region-changes.ts';
import { placeRegions, type NamedRegion } from './region-set.ts';

export interface RegionPart {
  /** The range that this part names completely. */
  scope: RegionRange;
  /** All regions of the range, and the ancestors of the range. */
  regions: readonly NamedRegion[];
}

export interface RegionImport {
  /** One part for a county, city or province; one per province for a whole country, to keep memory small. */
  parts: Iterable<RegionPart>;
  superseded?: ReadonlyMap<string, string>;
  /** Day on which changes take effect, in Asia/Shanghai. */
  today: string;
  /** Day of which the set is. */
  setDay: string;
  /** Told after each part. */
  progress?: (part: RegionPart) => void;
}

export type RegionImportResult = Omit<RegionChanges, 'writes'>;

/**
 * Brings the table to a published set (domain §0-10), in the caller's transaction. Importing the same set again changes
 * nothing and writes nothing.
 * @throws RegionSetError, SupersedeError before anything of the part is written; the caller rolls back
 */
export async function importRegions(client: BulkClient, order: RegionImport): Promise<RegionImportResult> {
  const { superseded = new Map<string, string>(), today, setDay } = order;
  const total: RegionImportResult = { added: 0, retired: 0, renamed: 0, superseded: 0, revived: 0, adjusted: 0, unchanged: 0 };
  const pending = new Map(superseded);
  const changed = new Set<string>();
  await lockRegions(client);

  for (const part of order.parts) {
    const set = placeRegions(part.regions, part.scope);
    // Each pair is taken with the part in which the old code lies; the new one may lie anywhere.
    const mine = new Map([...pending].filter(([from]) => contains(part.scope, from)));
    for (const from of mine.keys()) pending.delete(from);
    const outside = set.filter(({ code }) => !contains(part.scope, code)).map(({ code }) => code);
    const existing = await readRegions(client, part.scope, [...outside, ...mine.values()]);
    const { writes, ...counts } = planRegionChanges({ existing, set, scope: part.scope, superseded: mine, today, setDay });
    const known = new Set(existing.map(({ code }) => code));
    await addRegions(client, writes.filter(({ code }) => !known.has(code)));
    await changeRegions(client, writes.filter(({ code }) => known.has(code)));
    for (const { code } of writes) changed.add(auditCountyOf(code));
    for (const key of Object.keys(total) as (keyof RegionImportResult)[]) total[key] += counts[key];
    order.progress?.(part);
  }
  const [lost] = pending;
  if (lost) throw new SupersedeError(`${lost[0]} lies outside what is imported`);
  await tellAudit(client, changed, total);
  return total;
}

function auditCountyOf(code: string): string {
  return ['PROVINCE', 'CITY'].includes(levelOf(code)) ? '000000' : countyOf(code);
}

/** One audit row per county whose regions changed, in the transaction of the change. */
async function tellAudit(client: BulkClient, counties: ReadonlySet<string>, result: RegionImportResult): Promise<void> {
  const done = Object.entries(result).filter(([what, count]) => what !== 'unchanged' && count > 0).map(([what, count]) => `${what} ${count}`);
  await insertInScope(client, COMMAND_SCOPE, {
    table: 'audit_events',
    rows: [...counties].sort().map((countyCode) => ({
      countyCode, id: v7(), at: new Date(), action: 'REGIONS_IMPORT', verb: 'importRegions', outcome: 'OK', role: 'COMMAND', detail: `whole import: ${done.join(', ')}`,
    })),
  });
}
