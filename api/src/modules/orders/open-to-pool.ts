import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked } from '../../graphql/input-rules.ts';
import { lockOrder } from './lock-order.ts';
import { offer } from './offer.ts';
import { OpenToPoolInput } from './order.inputs.ts';

/** 放入抢单池: offer the order to all teams of the county; the first that claims it has it. */
export async function openToPool(deed: Deed, given: OpenToPoolInput): Promise<Outcome> {
  demand(deed, 'ORDER_DISPATCH');
  const input = checked(OpenToPoolInput, given);
  const order = await lockOrder(deed, input);
  const note = input.note ?? null;
  const dispatch = await offer(deed, order, 'OPEN_POOL', { note });
  await announce(deed.em, 'DemandOrder', order, [], true);
  return { order, dispatch };
}
