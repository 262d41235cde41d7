import type { FilterQuery } from '@mikro-orm/core';
import type { Deed } from '../../graphql/deed.ts';
import { DAY_MS } from '../sla/shanghai.ts';
import { DemandOrder } from './demand-order.ts';

const WITHIN_DAYS = 7;
const AT_MOST = 5;

/**
 * Orders that may be the same demand: same village, phone and category within 7 days, newest first. A hint that warns
 * and never blocks, because relatives share a phone (domain §10-11). All of them lie in the village of the new order,
 * so they tell its recorder nothing from elsewhere.
 */
export async function possibleDuplicates(deed: Deed, order: DemandOrder): Promise<DemandOrder[]> {
  if (!order.requesterPhone) return [];
  const { countyCode, regionCode, requesterPhone, category, id } = order;
  return deed.em.find(DemandOrder, { ...recent(deed), countyCode, regionCode, requesterPhone, category, id: { $ne: id } }, { orderBy: NEWEST_FIRST, limit: AT_MOST });
}

/** The same for many drafts that are not there yet, asked at once. @returns for each draft its possible duplicates */
export async function likeDemands(deed: Deed, drafts: readonly DemandOrder[]): Promise<DemandOrder[][]> {
  const phones = [...new Set(drafts.flatMap(({ requesterPhone }) => requesterPhone ?? []))];
  const regions = [...new Set(drafts.map(({ regionCode }) => regionCode))];
  const found = phones.length === 0 ? [] : await deed.em.find(DemandOrder, {
    ...recent(deed), countyCode: deed.viewer.counties.lo, regionCode: { $in: regions }, requesterPhone: { $in: phones },
  }, { orderBy: NEWEST_FIRST });
  const byDemand = Map.groupBy(found, demandKey);
  return drafts.map((draft) => (draft.requesterPhone ? byDemand.get(demandKey(draft)) ?? [] : []).slice(0, AT_MOST));
}

const NEWEST_FIRST = { reportedAt: 'desc', id: 'desc' } as const;

function recent({ now }: Deed): FilterQuery<DemandOrder> & object {
  return { reportedAt: { $gte: new Date(now.getTime() - WITHIN_DAYS * DAY_MS) }, state: { $nin: ['DRAFT', 'CANCELLED'] } };
}

function demandKey({ regionCode, requesterPhone, category }: DemandOrder): string {
  return `${regionCode} ${requesterPhone} ${category}`;
}
