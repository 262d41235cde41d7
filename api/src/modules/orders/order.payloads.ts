import { payloadType } from '../../graphql/verb.ts';
import { DemandOrder } from './demand-order.ts';
import { Dispatch } from './dispatch.ts';
import { Supervision } from './supervision.ts';

const ORDER = [() => DemandOrder, '需求单；已不在本人可见范围时为空 / The order; null where the caller no longer sees it'] as const;
const DISPATCH = [() => Dispatch, '派单 / The dispatch'] as const;

export const OrderPayload = payloadType('OrderPayload', '办理后的需求单 / The order after the step', { order: ORDER });

export const EnterOrderPayload = payloadType('EnterOrderPayload', '录入的需求单及疑似重复 / The order entered, and possible duplicates', {
  order: ORDER,
  possibleDuplicates: [() => [DemandOrder], '疑似重复：同村、同电话、同类别、7 天内；只提醒 / Possible duplicates: same village, phone and category within 7 days; a hint only'],
});

export const DispatchPayload = payloadType('DispatchPayload', '办理后的派单和需求单 / The dispatch and the order after the step', { order: ORDER, dispatch: DISPATCH });

export const AttendOrderPayload = payloadType('AttendOrderPayload', '告知正在处理的结果 / Result of telling that one works on an order');

export const SupervisionPayload = payloadType('SupervisionPayload', '督办及单据 / The supervision and its order', {
  order: ORDER,
  supervision: [() => Supervision, '催办或督办 / The urging or supervision'],
});

export const ReopenOrderPayload = payloadType('ReopenOrderPayload', '新立的单和原单 / The linked order and the one it goes on from', {
  order: ORDER,
  reopenedFrom: [() => DemandOrder, '原单 / The closed order'],
});
