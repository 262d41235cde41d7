import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { DAY_MS, endOfDay, shanghaiDay, startOfDay } from '../sla/shanghai.ts';
import { lockOrder } from './lock-order.ts';
import { SuperviseOrderInput } from './order.inputs.ts';
import { pressOrder } from './press-order.ts';

/** Days for a reply when none is said, and at most [D]. */
const USUAL_DAYS = 3;
const MOST_DAYS = 60;

/**
 * 督办: an overseer or the director presses for an order and waits for a reply by a day (console.md §2.5). It changes
 * nothing of the order, but is told to all who hold it.
 */
export async function superviseOrder(deed: Deed, given: SuperviseOrderInput): Promise<Outcome> {
  demand(deed, 'ORDER_SUPERVISE');
  const input = checked(SuperviseOrderInput, given);
  const order = await lockOrder(deed, input);
  const note = input.note;
  const supervision = await pressOrder(deed, order, { kind: 'SUPERVISE', state: 'OPEN', note, replyDueAt: replyDue(deed.now, input.replyBy) });
  return { order, supervision };
}

/** The end of the Shanghai day. @throws Refusal INVALID_INPUT for a day that is past or too far away */
function replyDue(now: Date, replyBy: string | null | undefined): Date {
  const day = replyBy ?? shanghaiDay(new Date(now.getTime() + USUAL_DAYS * DAY_MS));
  const days = (startOfDay(day).getTime() - startOfDay(shanghaiDay(now)).getTime()) / DAY_MS;
  if (days < 0 || days > MOST_DAYS) throw new Refusal('INVALID_INPUT', ['input', 'replyBy'], `回复期限须在今天至 ${MOST_DAYS} 天之内，请重新选择`);
  return endOfDay(startOfDay(day));
}
