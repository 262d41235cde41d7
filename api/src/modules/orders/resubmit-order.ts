import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked } from '../../graphql/input-rules.ts';
import { ResubmitOrderInput } from './demand.inputs.ts';
import { noteChanges } from '../audit/field-changes.ts';
import { lockOrder } from './lock-order.ts';
import { setDemand } from './set-demand.ts';
import { step } from './step.ts';

/** 补充后重报: a returned demand goes back to review; its clock runs on with the time that was left (domain §4.3). */
export async function resubmitOrder(deed: Deed, given: ResubmitOrderInput): Promise<Outcome> {
  demand(deed, 'ORDER_ENTER');
  const input = checked(ResubmitOrderInput, given);
  const order = await lockOrder(deed, input);
  const note = input.note ?? null;
  // Before the step: the clock goes on by the urgency that is told now.
  if (input.changes && order.state === 'RETURNED') await setDemand(deed, order, input.changes, ['input', 'changes']);
  await step(deed, order, 'RESUBMIT', { note, changes: noteChanges(deed, order) });
  order.reasonCode = null;
  order.replyToRequester = null;
  await announce(deed.em, 'DemandOrder', order);
  return { order };
}
