import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { parseGlobalId } from '../../reading/global-id.ts';
import { lockVisible } from '../../reading/visible.ts';
import { tell } from '../messages/tell.ts';
import type { DecideRevealInput } from './reveal.inputs.ts';
import { Reveal } from './reveal.ts';

/** 批准查看未成年人明文: by the director, and never by who asked (access §2: a second person approves). */
export async function decideReveal(deed: Deed, { revealId, approve }: DecideRevealInput): Promise<Outcome> {
  demand(deed, 'REVEAL_APPROVE');
  const reveal = await lockVisible(deed.em, deed.viewer, Reveal, revealId);
  if (!reveal) throw new Refusal('NOT_FOUND', ['input', 'revealId']);
  if (reveal.state !== 'PENDING') throw new Refusal('WRONG_STATE', ['input', 'revealId']);
  if (reveal.accountId === deed.viewer.accountId) throw new Refusal('SAME_PERSON', ['input', 'revealId'], '申请人不能批准自己的申请，请由另一位负责人批准');
  reveal.state = approve ? 'APPROVED' : 'REFUSED';
  reveal.deciderName = deed.viewer.displayName!;
  reveal.decidedAt = deed.now;
  const orderId = reveal.objectType === 'DemandOrder' ? parseGlobalId(reveal.objectId)?.id ?? null : null;
  await tell(deed, reveal.countyCode, approve ? 'REVEAL_APPROVED' : 'REVEAL_REFUSED', { account: reveal.accountId }, orderId);
  return { reveal };
}
