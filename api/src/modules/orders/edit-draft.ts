import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import type { EditDraftInput } from './demand.inputs.ts';
import { noteChanges } from '../audit/field-changes.ts';
import { lockOrder } from './lock-order.ts';
import { setDemand } from './set-demand.ts';
import { step } from './step.ts';

/** 修改草稿: changes a demand that is not submitted yet. */
export async function editDraft(deed: Deed, input: EditDraftInput): Promise<Outcome> {
  demand(deed, 'ORDER_ENTER');
  const order = await lockOrder(deed, input);
  const event = await step(deed, order, 'SAVE_DRAFT');
  await setDemand(deed, order, input.changes, ['input', 'changes']);
  event.changes = noteChanges(deed, order);
  await announce(deed.em, 'DemandOrder', order);
  return { order };
}
