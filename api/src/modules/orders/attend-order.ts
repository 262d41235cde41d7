import { ATTENDANCE, ATTENDANCE_MS, type Attendance } from '../../database/attendance.ts';
import { oneTrip } from '../../database/one-trip.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { findVisible } from '../../reading/visible.ts';
import { DemandOrder } from './demand-order.ts';
import type { AttendOrderInput } from './order.inputs.ts';

/** 正在处理: tells the other dispatchers who has an order open (console.md §5.4). Nothing is written. */
export async function attendOrder(deed: Deed, input: AttendOrderInput): Promise<Outcome> {
  demand(deed, 'ATTEND_ORDER');
  const { em, now, viewer, unitName } = deed;
  const order = await findVisible(em, viewer, DemandOrder, input.orderId);
  if (!order) throw new Refusal('NOT_FOUND', ['input', 'orderId']);
  const attendance: Attendance = {
    countyCode: order.countyCode, orderId: order.id, regionCode: order.regionCode,
    accountId: viewer.accountId!, name: viewer.displayName!, unit: unitName,
    until: new Date(now.getTime() + (input.leaving ? 0 : ATTENDANCE_MS)).toISOString(),
  };
  await oneTrip(em, { text: 'select pg_notify($1, $2)', values: [ATTENDANCE, JSON.stringify(attendance)] });
  return {};
}
