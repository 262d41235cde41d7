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
  return deed.em.find(DemandOrder, {
    countyCode: order.countyCode,
    regionCode: order.regionCode,
    requesterPhone: order.requesterPhone,
    category: order.category,
    reportedAt: { $gte: new Date(deed.now.getTime() - WITHIN_DAYS * DAY_MS) },
    state: { $nin: ['DRAFT', 'CANCELLED'] },
    id: { $ne: order.id },
  }, { orderBy: { reportedAt: 'desc', id: 'desc' }, limit: AT_MOST });
}
