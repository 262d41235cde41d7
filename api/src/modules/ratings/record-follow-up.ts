import { LockMode } from '@mikro-orm/core';
import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { findVisible } from '../../reading/visible.ts';
import { DemandOrder } from '../orders/demand-order.ts';
import { changedSince } from '../orders/lock-order.ts';
import { step } from '../orders/step.ts';
import { FollowUpVisit } from './follow-up-visit.ts';
import { RecordFollowUpInput } from './rating.inputs.ts';

/** 回访: what the resident says when asked again, by phone or at home (R59). */
export async function recordFollowUp(deed: Deed, given: RecordFollowUpInput): Promise<Outcome> {
  demand(deed, 'FOLLOW_UP');
  const input = checked(RecordFollowUpInput, given);
  const seen = await findVisible(deed.em, deed.viewer, FollowUpVisit, input.followUpId);
  if (!seen) throw new Refusal('NOT_FOUND', ['input', 'followUpId']);
  const { countyCode } = seen;
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const order = await deed.em.findOneOrFail(DemandOrder, { countyCode, id: seen.order.id }, lock);
  const followUp = await deed.em.findOneOrFail(FollowUpVisit, { countyCode, id: seen.id }, lock);
  if (followUp.state === 'DONE' || (input.version != null && input.version !== followUp.version)) throw await changedSince(deed, order);

  Object.assign(followUp, {
    state: 'DONE',
    method: input.method,
    solved: input.solved,
    result: input.result,
    suggestion: input.suggestion ?? undefined,
    visitorName: deed.viewer.displayName ?? undefined,
    doneAt: deed.now,
  } satisfies Partial<FollowUpVisit>);
  await step(deed, order, 'FOLLOW_UP');
  await announce(deed.em, 'DemandOrder', order);
  return { followUp, order };
}
