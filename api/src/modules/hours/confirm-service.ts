import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import type { DemandOrder } from '../orders/demand-order.ts';
import { lockOrder } from '../orders/lock-order.ts';
import { OrderEvent } from '../orders/order-event.ts';
import { openDispatch } from '../orders/recall-dispatch.ts';
import { step } from '../orders/step.ts';
import { ConfirmServiceInput } from './hours.inputs.ts';
import { ServiceRecord } from './service-record.ts';

/**
 * 确认完成: the station (or the county for the requester) confirms what the team reported, or sends it back with a
 * reason. Whoever recorded the service cannot confirm it (domain §4.4-4). Long records stay PENDING until a second
 * review (§4.4-3); refused ones are voided and stay.
 */
export async function confirmService(deed: Deed, given: ConfirmServiceInput): Promise<Outcome> {
  demand(deed, 'ORDER_CONFIRM');
  const input = checked(ConfirmServiceInput, given);
  const order = await lockOrder(deed, input);
  const { currentTeam } = order;
  const note = input.reasonNote ?? null;
  const dispatch = await openDispatch(deed, order);
  const confirmed = input.decision === 'CONFIRM';
  await step(deed, order, confirmed ? 'CONFIRM' : 'REFUSE_CONFIRMATION', { dispatch, reasonCode: input.reasonCode, note });
  const records = await deed.em.find(ServiceRecord, { countyCode: order.countyCode, order, state: 'PENDING' });
  await checkOtherPerson(deed, order, records);

  for (const record of records) {
    if (!confirmed) Object.assign(record, { state: 'VOIDED', voidedAt: deed.now, voidReason: note ?? input.reasonCode! });
    else {
      record.confirmerName = deed.viewer.displayName ?? undefined;
      record.confirmerAccountId = deed.viewer.accountId ?? undefined;
      if (!record.needsSecondReview) Object.assign(record, { state: 'CONFIRMED', confirmedAt: deed.now });
    }
  }
  await announce(deed.em, 'DemandOrder', order, [currentTeam]);
  return { order };
}

async function checkOtherPerson(deed: Deed, order: DemandOrder, records: ServiceRecord[]): Promise<void> {
  const report = await deed.em.findOne(OrderEvent, { countyCode: order.countyCode, order, verb: 'REPORT' }, { orderBy: { at: 'desc', id: 'desc' } });
  const recorders = [report?.actorAccountId, ...records.map((record) => record.recorderAccountId)];
  if (deed.viewer.accountId && recorders.includes(deed.viewer.accountId)) throw new Refusal('SAME_PERSON', ['input']);
}
