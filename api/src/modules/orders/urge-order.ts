import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { DAY_MS, shanghaiMoment } from '../sla/shanghai.ts';
import { lockOrder } from './lock-order.ts';
import { UrgeOrderInput } from './order.inputs.ts';
import { pressingLevel, pressOrder } from './press-order.ts';
import { Supervision } from './supervision.ts';

/**
 * 催办: one press that whoever it waits for should go on; nothing has to be replied. Once in 24 hours for an order and
 * level (console.md §2.5), so that it stays a reminder. @throws Refusal URGED_ALREADY
 */
export async function urgeOrder(deed: Deed, given: UrgeOrderInput): Promise<Outcome> {
  demand(deed, 'ORDER_URGE');
  const input = checked(UrgeOrderInput, given);
  const order = await lockOrder(deed, input);
  const { countyCode } = order;
  const last = await deed.em.findOne(Supervision,
    { countyCode, order, kind: 'URGE', level: pressingLevel(deed), at: { $gt: new Date(deed.now.getTime() - DAY_MS) } }, { orderBy: { at: 'desc' } });
  if (last) {
    throw new Refusal('URGED_ALREADY', ['input', 'orderId'],
      `${last.askedByUnit ?? '本级'}已于 ${shanghaiMoment(last.at)} 催办过，同一层级 24 小时内只催一次，请于 ${shanghaiMoment(new Date(last.at.getTime() + DAY_MS))} 后再催`);
  }
  const note = input.note ?? null;
  const supervision = await pressOrder(deed, order, { kind: 'URGE', state: 'TOLD', ...(note ? { note } : {}) });
  return { order, supervision };
}
