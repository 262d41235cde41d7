import { CandidatesDocument } from '@lastmile/schema/dispatch-board';
import { useRead } from '@/api/use-read';
import type { BoardOrder } from './shown-order';

/** The teams for an order and what was asked alike before; who asks at the same time shares one request. */
export function useCandidates(order: () => BoardOrder) {
  return useRead(CandidatesDocument, () => {
    const { id, category, regionCode } = order();
    return { orderId: id, similar: { category: { eq: category }, regionCode: { eq: regionCode }, state: { eq: 'CLOSED' as const } } };
  });
}
