import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked } from '../../graphql/input-rules.ts';
import { countyOperators } from '../messages/recipients.ts';
import { tell } from '../messages/tell.ts';
import { escalateAfterFailure } from './escalate-after-failure.ts';
import { lockDispatchToMyTeam } from './lock-order.ts';
import { DeclineDispatchInput } from './order.inputs.ts';
import { step } from './step.ts';

/** 拒单: always possible while the offer is open, because nobody may be forced to serve (条例 §25). */
export async function declineDispatch(deed: Deed, given: DeclineDispatchInput): Promise<Outcome> {
  demand(deed, 'DISPATCH_ANSWER');
  const input = checked(DeclineDispatchInput, given);
  const { order, dispatch, team } = await lockDispatchToMyTeam(deed, input);
  const note = input.reasonNote ?? null;
  await step(deed, order, 'DECLINE', { dispatch, reasonCode: input.reasonCode, note });
  dispatch.answeredAt = deed.now;
  dispatch.answeredByName = deed.viewer.displayName ?? undefined;
  await escalateAfterFailure(deed, order);
  await announce(deed.em, 'DemandOrder', order, [team]);
  await tell(deed, order.countyCode, 'OFFER_DECLINED', countyOperators(order.countyCode), order.id);
  return { dispatch, order };
}
