import type { Deed } from '../../graphql/deed.ts';
import type { VolunteerTeam } from '../teams/volunteer-team.ts';
import type { DemandOrder } from './demand-order.ts';
import { Dispatch } from './dispatch.ts';
import type { DispatchMode } from './order.codes.ts';
import { step } from './step.ts';

/** A new attempt to have an order served: to one team, or to the open pool. */
export async function offer(
  deed: Deed, order: DemandOrder, mode: DispatchMode, { team, note }: { team?: VolunteerTeam; note: string | null },
): Promise<Dispatch> {
  const dispatch = Object.assign(new Dispatch(), {
    countyCode: order.countyCode,
    order,
    regionCode: order.regionCode,
    mode,
    offeredAt: deed.now,
    note: note ?? undefined,
    offeredByName: deed.viewer.displayName ?? undefined,
  } satisfies Partial<Dispatch>);
  if (team) dispatch.team = team;
  await step(deed, order, mode === 'DIRECT' ? 'DISPATCH' : 'OPEN_TO_POOL', { dispatch, team, note });
  dispatch.answerDueAt = order.dueAt!;
  deed.em.persist(dispatch);
  return dispatch;
}
