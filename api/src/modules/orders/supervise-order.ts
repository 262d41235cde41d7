import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { requiredText } from '../../graphql/text-input.ts';
import { whoHasTheTurn } from '../messages/recipients.ts';
import { tell } from '../messages/tell.ts';
import { lockOrder } from './lock-order.ts';
import type { SuperviseOrderInput } from './order.inputs.ts';
import { step } from './step.ts';

/** 督办: an overseer or the director presses for an order; it changes nothing but is told to all who hold it. */
export async function superviseOrder(deed: Deed, input: SuperviseOrderInput): Promise<Outcome> {
  demand(deed, 'ORDER_SUPERVISE');
  const order = await lockOrder(deed, input);
  const note = requiredText(input.note, { path: ['input', 'note'], max: 500, lines: true });
  await step(deed, order, 'SUPERVISE', { note });
  await announce(deed.em, 'DemandOrder', order, [order.currentTeam]);
  await tell(deed, order.countyCode, 'ORDER_SUPERVISED', whoHasTheTurn(order), order.id);
  return { order };
}
