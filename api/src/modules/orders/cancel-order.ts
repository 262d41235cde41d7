import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { lockOrder } from './lock-order.ts';
import { CancelOrderInput } from './order.inputs.ts';
import { openDispatch } from './recall-dispatch.ts';
import { step } from './step.ts';

/** 撤单: the requester withdraws before the service has begun; staff does it and notes how it was asked (domain §0-8). */
export async function cancelOrder(deed: Deed, given: CancelOrderInput): Promise<Outcome> {
  demand(deed, 'ORDER_CANCEL');
  const input = checked(CancelOrderInput, given);
  const order = await lockOrder(deed, input);
  const { currentTeam: formerTeam, inOpenPool } = order;
  const note = input.reasonNote ?? null;
  const consent = input.consentNote ?? null;
  const needsConsent = order.state !== 'DRAFT' && input.reasonCode !== 'DUPLICATE';
  const dispatch = await openDispatch(deed, order);
  await step(deed, order, 'CANCEL', { dispatch, reasonCode: input.reasonCode, note: [note, consent && `本人意愿：${consent}`].filter(Boolean).join('；') || null });
  if (needsConsent && !consent) throw new Refusal('CONSENT_REQUIRED', ['input', 'consentNote'], '撤单须写明求助人怎样表示不再需要');
  if (input.reasonCode === 'OTHER' && !note) throw new Refusal('REASON_REQUIRED', ['input', 'reasonNote']);
  order.reasonCode = input.reasonCode;
  await announce(deed.em, 'DemandOrder', order, [formerTeam], inOpenPool);
  return { order };
}
