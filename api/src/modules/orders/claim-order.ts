import { LockMode } from '@mikro-orm/core';
import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { parseGlobalId } from '../../reading/global-id.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { DemandOrder } from './demand-order.ts';
import { Dispatch } from './dispatch.ts';
import { answeredAlready, changedSince } from './lock-order.ts';
import type { ClaimOrderInput } from './order.inputs.ts';
import { step } from './step.ts';

/**
 * 抢单: the viewer's team takes an order from the open pool. Of several at once exactly one wins. The others no longer
 * see the order, yet learn which team was first: they had it before their eyes, and a team's name is public. So the row
 * is looked up by its key, and whatever did not last lie in the pool of this county does not exist here.
 */
export async function claimOrder(deed: Deed, input: ClaimOrderInput): Promise<Outcome> {
  demand(deed, 'DISPATCH_CLAIM');
  const { em, viewer } = deed;
  const key = parseGlobalId(input.orderId);
  const order = key && key.countyCode === viewer.counties.lo
    ? await em.findOne(DemandOrder, key, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true }) : null;
  const dispatch = order && await em.findOne(Dispatch, { countyCode: order.countyCode, order }, { orderBy: { offeredAt: 'desc', id: 'desc' }, refresh: true });
  if (!order || dispatch?.mode !== 'OPEN_POOL') throw new Refusal('NOT_FOUND', ['input', 'orderId']);
  if (dispatch.state !== 'OFFERED') throw await answeredAlready(deed, dispatch);
  if (input.version != null && input.version !== order.version) throw await changedSince(deed, order);

  const team = await em.findOneOrFail(VolunteerTeam, { countyCode: order.countyCode, id: viewer.teamId! });
  if (team.state !== 'ACTIVE') throw new Refusal('TEAM_UNAVAILABLE', ['input', 'orderId']);
  await step(deed, order, 'CLAIM', { dispatch, team });
  dispatch.answeredAt = deed.now;
  dispatch.answeredByName = viewer.displayName ?? undefined;
  await announce(em, 'DemandOrder', order, [team], true);
  return { order, dispatch };
}
