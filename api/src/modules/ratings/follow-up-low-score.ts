import type { Deed } from '../../graphql/deed.ts';
import type { DemandOrder } from '../orders/demand-order.ts';
import { dueAfter } from '../sla/limit-of-step.ts';
import { FollowUpVisit } from './follow-up-visit.ts';
import { LOW_SCORE } from './rating-rules.ts';

/** 低分回访: a low rating makes a task to ask the resident again, once per order (domain §4.1, R59). */
export async function followUpLowScore(deed: Deed, order: DemandOrder, overall: number): Promise<void> {
  if (overall > LOW_SCORE) return;
  const { countyCode, urgency } = order;
  if (await deed.em.findOne(FollowUpVisit, { countyCode, order, cause: 'LOW_RATING' })) return;
  deed.em.persist(Object.assign(new FollowUpVisit(), {
    countyCode,
    order,
    regionCode: order.regionCode,
    cause: 'LOW_RATING',
    dueAt: await dueAfter(deed.em, { countyCode, urgency, step: 'FOLLOW_UP' }, deed.now),
  } satisfies Partial<FollowUpVisit>));
}
