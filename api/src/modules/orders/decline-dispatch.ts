import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { optionalText } from '../../graphql/text-input.ts';
import { countyOperators } from '../messages/recipients.ts';
import { tell } from '../messages/tell.ts';
import { escalateAfterFailure } from './escalate-after-failure.ts';
import { lockDispatchToMyTeam } from './lock-order.ts';
import type { DeclineDispatchInput } from './order.inputs.ts';
import { step } from './step.ts';

/** 拒单: always possible while the offer is open, because nobody may be forced to serve (条例 §25). */
export async function declineDispatch(deed: Deed, input: DeclineDispatchInput): Promise<Outcome> {
  demand(deed, 'DISPATCH_ANSWER');
  const { order, dispatch, team } = await lockDispatchToMyTeam(deed, input);
  const note = optionalText(input.reasonNote, { path: ['input', 'reasonNote'], max: 300, lines: true });
  await step(deed, order, 'DECLINE', { dispatch, reasonCode: input.reasonCode, note });
  dispatch.answeredAt = deed.now;
  dispatch.answeredByName = deed.viewer.displayName ?? undefined;
  await escalateAfterFailure(deed, order);
  await announce(deed.em, 'DemandOrder', order, [team]);
  await tell(deed, order.countyCode, 'OFFER_DECLINED', countyOperators(order.countyCode), order.id);
  return { dispatch, order };
}
