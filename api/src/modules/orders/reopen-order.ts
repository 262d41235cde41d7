import { announce } from '../../database/announce.ts';
import { nextSerial } from '../../database/serial.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { OrderRating } from '../ratings/order-rating.ts';
import { LOW_SCORE } from '../ratings/rating-rules.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { DemandOrder } from './demand-order.ts';
import { lockOrder } from './lock-order.ts';
import { ReopenOrderInput } from './order.inputs.ts';
import { step } from './step.ts';

/** What is asked for, which the linked order takes over. */
const DEMAND = [
  'category', 'speciality', 'title', 'content', 'beneficiaryGroup', 'serviceNote', 'requesterName', 'requesterInitials', 'requesterPhone',
  'address', 'regionCode', 'regionName', 'preferredTime', 'preferredDate', 'peopleNeeded', 'urgency', 'riskNote', 'channel',
  'proxyEntry', 'consentNote',
] as const satisfies (keyof DemandOrder)[];

/** 重新立单: a badly rated order stays closed; a new one, linked to it, goes straight to dispatch (domain §4.1). */
export async function reopenOrder(deed: Deed, given: ReopenOrderInput): Promise<Outcome> {
  demand(deed, 'ORDER_REOPEN');
  const input = checked(ReopenOrderInput, given);
  const closed = await lockOrder(deed, input);
  const { countyCode } = closed;
  const note = input.note ?? null;
  await step(deed, closed, 'REOPEN', { note });
  const rating = await deed.em.findOne(OrderRating, { countyCode, order: closed });
  if (!rating || rating.overall > LOW_SCORE) throw new Refusal('WRONG_STATE', ['input', 'orderId'], `只有评分 ${LOW_SCORE} 分及以下的单可以重新立单`);
  const earlier = await deed.em.findOne(DemandOrder, { countyCode, reopenedFrom: closed });
  if (earlier) throw new Refusal('CONFLICT', ['input', 'orderId'], `已重新立单：${earlier.orderNo}，请在新单上办理`);

  const order = Object.assign(new DemandOrder(), Object.fromEntries(DEMAND.map((field) => [field, closed[field]])), {
    countyCode,
    orderNo: await nextSerial(deed.em, countyCode, 'XQ', shanghaiDay(deed.now)),
    raisedAt: deed.now,
    reportedAt: deed.now,
    recorderName: deed.viewer.displayName ?? undefined,
    recorderAccountId: deed.viewer.accountId ?? undefined,
    reopenedFrom: closed,
  });
  await step(deed, order, 'REOPEN', { note });
  await announce(deed.em, 'DemandOrder', order);
  await announce(deed.em, 'DemandOrder', closed);
  return { order, reopenedFrom: closed };
}
