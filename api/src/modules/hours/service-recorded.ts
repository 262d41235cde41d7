import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import type { DemandOrder } from '../orders/demand-order.ts';
import { OrderEvent } from '../orders/order-event.ts';
import { ServiceRecord } from './service-record.ts';

/** R1: an order closes with at least one service record, or with the explicit reason why no volunteers served. */
export async function serviceIsRecorded({ em }: Deed, order: DemandOrder): Promise<boolean> {
  const { countyCode } = order;
  if (await em.findOne(ServiceRecord, { countyCode, order, state: { $in: ['PENDING', 'CONFIRMED', 'DISPUTED'] } })) return true;
  const report = await em.findOne(OrderEvent, { countyCode, order, verb: 'REPORT' }, { orderBy: { at: 'desc', id: 'desc' } });
  return report?.reasonCode === 'NO_VOLUNTEERS_NEEDED';
}

/** @throws Refusal VOLUNTEERS_REQUIRED */
export async function checkServiceRecorded(deed: Deed, order: DemandOrder): Promise<void> {
  if (!(await serviceIsRecorded(deed, order))) {
    throw new Refusal('VOLUNTEERS_REQUIRED', ['input'], '没有有效的服务记录，也没有“无需志愿者”的说明，不能结单');
  }
}
