import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked, missing } from '../../graphql/input-rules.ts';
import { whoHasTheTurn } from '../messages/recipients.ts';
import { tell } from '../messages/tell.ts';
import { lockOrder } from './lock-order.ts';
import { ReviewOrderInput } from './order.inputs.ts';
import { step } from './step.ts';

/**
 * 审核: accept for service, return for more information, or reject with a reason. Who is returned or rejected gets an
 * answer in words (条例 §13: verify and answer in time).
 */
export async function reviewOrder(deed: Deed, given: ReviewOrderInput): Promise<Outcome> {
  demand(deed, 'ORDER_REVIEW');
  const input = checked(ReviewOrderInput, given);
  const order = await lockOrder(deed, input);
  const note = input.reasonNote ?? null;
  await step(deed, order, input.decision, { reasonCode: input.reasonCode, note });
  if (input.decision !== 'APPROVE' && !input.replyToRequester) throw missing('replyToRequester');
  order.replyToRequester = input.replyToRequester ?? null;
  order.reasonCode = input.reasonCode ?? null;
  if (input.decision === 'APPROVE') order.requiredSkill = input.requiredSkill ?? null;
  await announce(deed.em, 'DemandOrder', order);
  if (input.decision === 'RETURN') await tell(deed, order.countyCode, 'ORDER_RETURNED', whoHasTheTurn(order), order.id);
  return { order };
}
