import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { optionalText } from '../../graphql/text-input.ts';
import { lockOrder } from './lock-order.ts';
import { offer } from './offer.ts';
import type { OpenToPoolInput } from './order.inputs.ts';

/** 放入抢单池: offer the order to all teams of the county; the first that claims it has it. */
export async function openToPool(deed: Deed, input: OpenToPoolInput): Promise<Outcome> {
  demand(deed, 'ORDER_DISPATCH');
  const order = await lockOrder(deed, input);
  const note = optionalText(input.note, { path: ['input', 'note'], max: 300, lines: true });
  const dispatch = await offer(deed, order, 'OPEN_POOL', { note });
  await announce(deed.em, 'DemandOrder', order, [], true);
  return { order, dispatch };
}
