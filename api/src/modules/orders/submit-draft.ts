import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import type { SubmitDraftInput } from './demand.inputs.ts';
import { lockOrder } from './lock-order.ts';
import { possibleDuplicates } from './possible-duplicates.ts';
import { step } from './step.ts';

/** 提交草稿: sends a draft to review; it counts as reported from now on. */
export async function submitDraft(deed: Deed, input: SubmitDraftInput): Promise<Outcome> {
  demand(deed, 'ORDER_ENTER');
  const order = await lockOrder(deed, input);
  await step(deed, order, 'SUBMIT');
  order.reportedAt = deed.now;
  await announce(deed.em, 'DemandOrder', order);
  return { order, possibleDuplicates: await possibleDuplicates(deed, order) };
}
