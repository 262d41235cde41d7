import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { lockOrder } from './lock-order.ts';
import { UnresolveOrderInput } from './order.inputs.ts';
import { step } from './step.ts';

/** Failed dispatches before an order may be given up; the system proposes it at the third (domain §4.3) [D]. */
const FAILURES_NEEDED = 1;

/** 转交无法办理: hands the matter over to who can help, with a public reason; only after teams were asked (domain §4.1). */
export async function unresolveOrder(deed: Deed, given: UnresolveOrderInput): Promise<Outcome> {
  demand(deed, 'ORDER_UNRESOLVE');
  const input = checked(UnresolveOrderInput, given);
  const order = await lockOrder(deed, input);
  const note = input.reasonNote ?? null;
  const reply = input.replyToRequester;
  await step(deed, order, 'UNRESOLVE', { reasonCode: input.reasonCode, note });
  if (order.failedDispatches < FAILURES_NEEDED) throw new Refusal('WRONG_STATE', ['input'], '还没有派单未成的记录，请先派单，确无队伍可接再转交');
  order.reasonCode = input.reasonCode;
  order.replyToRequester = reply;
  order.handOverTo = input.handOverTo;
  await announce(deed.em, 'DemandOrder', order);
  return { order };
}
