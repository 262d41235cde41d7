import { contains, countyOf } from '../../access/scope.ts';
import { announce } from '../../database/announce.ts';
import { nextSerial } from '../../database/serial.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { findVisible } from '../../reading/visible.ts';
import { DemandOrder } from '../orders/demand-order.ts';
import { Region } from '../regions/region.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { Complaint } from './complaint.ts';
import { EnterComplaintInput } from './complaint.inputs.ts';
import { complaintStep } from './complaint-step.ts';

/** 登记投诉: the channel that 条例 §26 demands; the complainant may stay unnamed. */
export async function enterComplaint(deed: Deed, given: EnterComplaintInput): Promise<Outcome> {
  demand(deed, 'COMPLAINT_ENTER');
  const input = checked(EnterComplaintInput, given);
  const order = input.orderId ? await findVisible(deed.em, deed.viewer, DemandOrder, input.orderId) : null;
  if (input.orderId && !order) throw new Refusal('NOT_FOUND', ['input', 'orderId']);
  const regionCode = order?.regionCode ?? input.regionCode ?? deed.viewer.regionCode ?? '';
  if (!contains(deed.viewer.range, regionCode) || !(await deed.em.findOne(Region, { code: regionCode }))) {
    throw new Refusal('NOT_FOUND', ['input', 'regionCode']);
  }
  const countyCode = countyOf(regionCode);
  const complaint = Object.assign(new Complaint(), {
    countyCode,
    complaintNo: await nextSerial(deed.em, countyCode, 'TS', shanghaiDay(deed.now)),
    regionCode,
    kind: input.kind,
    content: input.content,
    complainantName: input.complainantName ?? undefined,
    complainantPhone: input.complainantPhone ?? undefined,
    enteredAt: deed.now,
  } satisfies Partial<Complaint>);
  if (order) complaint.order = order;
  complaintStep(deed, complaint, 'ENTER', null);
  await announce(deed.em, 'Complaint', complaint);
  return { complaint };
}
