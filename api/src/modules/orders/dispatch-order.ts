import { announce } from '../../database/announce.ts';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { checked } from '../../graphql/input-rules.ts';
import { findVisible } from '../../reading/visible.ts';
import { tell } from '../messages/tell.ts';
import { servesRegion } from '../teams/service-area.ts';
import { VolunteerTeam } from '../teams/volunteer-team.ts';
import { lockOrder } from './lock-order.ts';
import { offer } from './offer.ts';
import { DispatchOrderInput } from './order.inputs.ts';
import { takeBack } from './recall-dispatch.ts';

/**
 * 派单: offer the order to one team, which may decline (条例 §25). While another team has the order, a reason takes it
 * back first (改派), in the same transaction. Outside the team's service area it needs a confirmation (R27).
 */
export async function dispatchOrder(deed: Deed, given: DispatchOrderInput): Promise<Outcome> {
  demand(deed, 'ORDER_DISPATCH');
  const input = checked(DispatchOrderInput, given);
  const order = await lockOrder(deed, input);
  const { currentTeam: formerTeam, inOpenPool } = order;
  const team = await findVisible(deed.em, deed.viewer, VolunteerTeam, input.teamId);
  if (!team || team.countyCode !== order.countyCode) throw new Refusal('NOT_FOUND', ['input', 'teamId']);
  if (team.state !== 'ACTIVE') throw new Refusal('TEAM_UNAVAILABLE', ['input', 'teamId']);
  if (!input.acceptOutsideArea && !servesRegion(team, order.regionCode)) throw new Refusal('OUT_OF_SERVICE_AREA', ['input', 'teamId']);
  const note = input.note ?? null;
  if (input.recallReasonCode) {
    await takeBack(deed, order, input.recallReasonCode, input.recallReasonNote ?? null);
    // The old attempt must be closed in the database before a new one is open: dispatches_one_open.
    await deed.em.flush();
  }
  const dispatch = await offer(deed, order, 'DIRECT', { team, note });
  await announce(deed.em, 'DemandOrder', order, [formerTeam, team], inOpenPool);
  await tell(deed, order.countyCode, 'ORDER_OFFERED', { team: team.id }, order.id);
  return { order, dispatch };
}
