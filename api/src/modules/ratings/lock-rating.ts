import { LockMode } from '@mikro-orm/core';
import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { findVisible } from '../../reading/visible.ts';
import { DemandOrder } from '../orders/demand-order.ts';
import { changedSince } from '../orders/lock-order.ts';
import { OrderRating } from './order-rating.ts';

/** A rating that the viewer sees, with its order; both locked, the order first. @throws Refusal NOT_FOUND, CONFLICT */
export async function lockRating(deed: Deed, { ratingId, version }: { ratingId: string; version?: number | null }): Promise<{ order: DemandOrder; rating: OrderRating }> {
  const seen = await findVisible(deed.em, deed.viewer, OrderRating, ratingId);
  if (!seen) throw new Refusal('NOT_FOUND', ['input', 'ratingId']);
  const { countyCode } = seen;
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const order = await deed.em.findOneOrFail(DemandOrder, { countyCode, id: seen.order.id }, lock);
  const rating = await deed.em.findOneOrFail(OrderRating, { countyCode, id: seen.id }, lock);
  if (version != null && version !== rating.version) throw await changedSince(deed, order);
  return { order, rating };
}
