import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { DAY_MS, endOfDay, startOfDay, shanghaiDay } from '../sla/shanghai.ts';
import { lockOrderOfMyTeam } from './lock-order.ts';
import { MarkContactedInput } from './order.inputs.ts';
import { step } from './step.ts';

/** An appointment further ahead is taken for a slip of the pen [D]. */
const FURTHEST_DAYS = 90;

/** 联系求助人: the team talked to the requester; the agreed day, when there is one, is the new deadline (domain §4.3). */
export async function markContacted(deed: Deed, given: MarkContactedInput): Promise<Outcome> {
  demand(deed, 'SERVICE_REPORT');
  const input = checked(MarkContactedInput, given);
  const { order, dispatch, team } = await lockOrderOfMyTeam(deed, input);
  const note = input.note ?? null;
  const agreedAt = input.agreedAt ? new Date(input.agreedAt) : null;
  if (agreedAt && (agreedAt < startOfDay(shanghaiDay(deed.now)) || agreedAt.getTime() > deed.now.getTime() + FURTHEST_DAYS * DAY_MS)) {
    throw new Refusal('INVALID_INPUT', ['input', 'agreedAt'], `约定时间应在今天起 ${FURTHEST_DAYS} 天内，请核对`);
  }
  await step(deed, order, 'CONTACT', { dispatch, note, dueAt: agreedAt && endOfDay(agreedAt) });
  order.contactedAt = deed.now;
  if (agreedAt) order.agreedAt = agreedAt;
  await announce(deed.em, 'DemandOrder', order, [team]);
  return { order };
}
