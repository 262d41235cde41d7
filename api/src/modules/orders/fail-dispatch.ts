import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked } from '../../graphql/input-rules.ts';
import { countyOperators } from '../messages/recipients.ts';
import { tell } from '../messages/tell.ts';
import { escalateAfterFailure } from './escalate-after-failure.ts';
import { lockOrderOfMyTeam } from './lock-order.ts';
import { FailDispatchInput } from './order.inputs.ts';
import { step } from './step.ts';

/** 退出、未能完成: the team gives the order back after it had accepted; who cannot come must tell in time (条例 §22). */
export async function failDispatch(deed: Deed, given: FailDispatchInput): Promise<Outcome> {
  demand(deed, 'DISPATCH_ANSWER');
  const input = checked(FailDispatchInput, given);
  const { order, dispatch, team } = await lockOrderOfMyTeam(deed, input);
  const note = input.reasonNote ?? null;
  await step(deed, order, 'FAIL', { dispatch, reasonCode: input.reasonCode, note });
  await escalateAfterFailure(deed, order);
  await announce(deed.em, 'DemandOrder', order, [team]);
  await tell(deed, order.countyCode, 'SERVICE_FAILED', countyOperators(order.countyCode), order.id);
  return { dispatch, order };
}
