import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { checked } from '../../graphql/input-rules.ts';
import { Dispatch } from './dispatch.ts';
import type { DemandOrder } from './demand-order.ts';
import { lockOrder } from './lock-order.ts';
import type { ReasonCode } from './order.codes.ts';
import { RecallDispatchInput } from './order.inputs.ts';
import { step } from './step.ts';

/** 撤回派单: take an order back from the team (or the pool) that has not begun to serve it. */
export async function recallDispatch(deed: Deed, given: RecallDispatchInput): Promise<Outcome> {
  demand(deed, 'ORDER_DISPATCH');
  const input = checked(RecallDispatchInput, given);
  const order = await lockOrder(deed, input);
  const { currentTeam: formerTeam, inOpenPool } = order;
  const note = input.reasonNote ?? null;
  const dispatch = await takeBack(deed, order, input.reasonCode, note);
  await announce(deed.em, 'DemandOrder', order, [formerTeam], inOpenPool);
  return { order, dispatch };
}

/** Ends the open dispatch of an order as RECALLED. */
export async function takeBack(deed: Deed, order: DemandOrder, reasonCode: ReasonCode, note: string | null): Promise<Dispatch | null> {
  const dispatch = await openDispatch(deed, order);
  await step(deed, order, 'RECALL', { dispatch, reasonCode, note });
  return dispatch;
}

/** The dispatch that an order is offered or held by now, or null. */
export async function openDispatch(deed: Deed, order: DemandOrder): Promise<Dispatch | null> {
  if (!order.currentDispatch) return null;
  return deed.em.findOneOrFail(Dispatch, { countyCode: order.countyCode, id: order.currentDispatch.id });
}
