import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { optionalText, requiredText } from '../../graphql/text-input.ts';
import { whoHasTheTurn } from '../messages/recipients.ts';
import { tell } from '../messages/tell.ts';
import { lockOrder } from './lock-order.ts';
import type { ReviewOrderInput } from './order.inputs.ts';
import { step } from './step.ts';

/**
 * 审核: accept for service, return for more information, or reject with a reason. Who is returned or rejected gets an
 * answer in words (条例 §13: verify and answer in time).
 */
export async function reviewOrder(deed: Deed, input: ReviewOrderInput): Promise<Outcome> {
  demand(deed, 'ORDER_REVIEW');
  const order = await lockOrder(deed, input);
  const note = optionalText(input.reasonNote, { path: ['input', 'reasonNote'], max: 300, lines: true });
  await step(deed, order, input.decision, { reasonCode: input.reasonCode, note });
  const reply = { path: ['input', 'replyToRequester'], max: 500, lines: true };
  order.replyToRequester = input.decision === 'APPROVE' ? optionalText(input.replyToRequester, reply) : requiredText(input.replyToRequester, reply);
  order.reasonCode = input.reasonCode ?? null;
  await announce(deed.em, 'DemandOrder', order);
  if (input.decision === 'RETURN') await tell(deed, order.countyCode, 'ORDER_RETURNED', whoHasTheTurn(order), order.id);
  return { order };
}
