import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { lockDispatchToMyTeam } from './lock-order.ts';
import type { AcceptDispatchInput } from './order.inputs.ts';
import { step } from './step.ts';

/** 接单: the team takes the order. Of several at once exactly one wins; the others learn who was first. */
export async function acceptDispatch(deed: Deed, input: AcceptDispatchInput): Promise<Outcome> {
  demand(deed, 'DISPATCH_ANSWER');
  const { order, dispatch, team } = await lockDispatchToMyTeam(deed, input);
  await step(deed, order, 'ACCEPT', { dispatch });
  dispatch.answeredAt = deed.now;
  dispatch.answeredByName = deed.viewer.displayName ?? undefined;
  await announce(deed.em, 'DemandOrder', order, [team]);
  return { dispatch, order };
}
