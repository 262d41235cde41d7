import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { optionalText } from '../../graphql/text-input.ts';
import { lockOrder } from './lock-order.ts';
import type { CancelOrderInput } from './order.inputs.ts';
import { openDispatch } from './recall-dispatch.ts';
import { step } from './step.ts';

/** 撤单: the requester withdraws before the service has begun; staff does it and notes how it was asked (domain §0-8). */
export async function cancelOrder(deed: Deed, input: CancelOrderInput): Promise<Outcome> {
  demand(deed, 'ORDER_CANCEL');
  const order = await lockOrder(deed, input);
  const { currentTeam: formerTeam, inOpenPool } = order;
  const note = optionalText(input.reasonNote, { path: ['input', 'reasonNote'], max: 300, lines: true });
  const consent = optionalText(input.consentNote, { path: ['input', 'consentNote'], max: 200 });
  const needsConsent = order.state !== 'DRAFT' && input.reasonCode !== 'DUPLICATE';
  const dispatch = await openDispatch(deed, order);
  await step(deed, order, 'CANCEL', { dispatch, reasonCode: input.reasonCode, note: [note, consent && `本人意愿：${consent}`].filter(Boolean).join('；') || null });
  if (needsConsent && !consent) throw new Refusal('CONSENT_REQUIRED', ['input', 'consentNote'], '撤单须写明求助人怎样表示不再需要');
  if (input.reasonCode === 'OTHER' && !note) throw new Refusal('REASON_REQUIRED', ['input', 'reasonNote']);
  order.reasonCode = input.reasonCode;
  await announce(deed.em, 'DemandOrder', order, [formerTeam], inOpenPool);
  return { order };
}
