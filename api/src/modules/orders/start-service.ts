import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { lockOrderOfMyTeam } from './lock-order.ts';
import type { StartServiceInput } from './order.inputs.ts';
import { step } from './step.ts';

/** 开始服务: the first visit has begun; from now on the order cannot be cancelled or recalled. */
export async function startService(deed: Deed, input: StartServiceInput): Promise<Outcome> {
  demand(deed, 'SERVICE_REPORT');
  const { order, dispatch, team } = await lockOrderOfMyTeam(deed, input);
  await step(deed, order, 'START', { dispatch });
  order.contactedAt ??= deed.now;
  await announce(deed.em, 'DemandOrder', order, [team]);
  return { order };
}
