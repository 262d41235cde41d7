import type { Deed } from '../../graphql/deed.ts';
import { HAND_OVER_AFTER_FAILURES, REDISPATCH_AFTER_FAILURES } from '../sla/sla-defaults.ts';
import type { DemandOrder } from './demand-order.ts';
import { asSystem, step } from './step.ts';

/** 需改派: tells the county when a second dispatch failed, and proposes a hand-over at the third (domain §4.3). */
export async function escalateAfterFailure(deed: Deed, order: DemandOrder): Promise<void> {
  const note = order.failedDispatches === REDISPATCH_AFTER_FAILURES ? `已 ${REDISPATCH_AFTER_FAILURES} 次派单未成，需改派`
    : order.failedDispatches === HAND_OVER_AFTER_FAILURES ? `已 ${HAND_OVER_AFTER_FAILURES} 次派单未成，建议转交` : null;
  if (note) await step(asSystem(deed), order, 'ESCALATE', { note });
}
