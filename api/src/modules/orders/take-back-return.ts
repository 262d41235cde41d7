import { oneTrip } from '../../database/one-trip.ts';
import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { lockOrder } from './lock-order.ts';
import type { TakeBackReturnInput } from './order.inputs.ts';
import { step } from './step.ts';

/**
 * 撤销退回: the centre returned a demand by mistake. It waits for review again with the time that was left, as long as its
 * recorder has not sent it anew; who was told has nothing to do any more, so the message counts as read.
 */
export async function takeBackReturn(deed: Deed, input: TakeBackReturnInput): Promise<Outcome> {
  demand(deed, 'ORDER_REVIEW');
  const order = await lockOrder(deed, input);
  await step(deed, order, 'TAKE_BACK_RETURN');
  order.reasonCode = null;
  order.replyToRequester = null;
  await oneTrip(deed.em, {
    text: `update messages set read_at = $3::timestamptz where county_code = $1::bpchar and order_id = $2::uuid and code = 'ORDER_RETURNED' and read_at is null`,
    values: [order.countyCode, order.id, deed.now],
  });
  await announce(deed.em, 'DemandOrder', order);
  return { order };
}
