import { countyOf } from '../../access/scope.ts';
import { announce } from '../../database/announce.ts';
import { nextSerial } from '../../database/serial.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import type { DemandChanges, EnterOrderInput } from './demand.inputs.ts';
import { DemandOrder } from './demand-order.ts';
import { possibleDuplicates } from './possible-duplicates.ts';
import { setDemand } from './set-demand.ts';
import { step } from './step.ts';

/** 点单、录入: a village, town or county enters what a resident asks for, as a draft or for review (domain §4.1). */
export async function enterOrder(deed: Deed, input: EnterOrderInput): Promise<Outcome> {
  demand(deed, 'ORDER_ENTER');
  const order = await recordDemand(deed, input);
  return { order, possibleDuplicates: await possibleDuplicates(deed, order) };
}

/** What the verbs share that take a demand in; the state machine says who may. */
export async function recordDemand(deed: Deed, input: DemandChanges & { asDraft?: boolean | null }): Promise<DemandOrder> {
  const order = new DemandOrder();
  await setDemand(deed, order, input, ['input']);
  order.countyCode = countyOf(order.regionCode);
  order.orderNo = await nextSerial(deed.em, order.countyCode, 'XQ', shanghaiDay(deed.now));
  order.reportedAt = deed.now;
  order.recorderName = deed.viewer.displayName ?? undefined;
  order.recorderAccountId = deed.viewer.accountId ?? undefined;
  await step(deed, order, input.asDraft ? 'SAVE_DRAFT' : 'SUBMIT');
  await announce(deed.em, 'DemandOrder', order);
  return order;
}
