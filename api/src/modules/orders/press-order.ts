import { levelOf } from '../../access/scope.ts';
import { announce } from '../../database/announce.ts';
import type { Deed } from '../../graphql/deed.ts';
import { whoHasTheTurn } from '../messages/recipients.ts';
import { tell } from '../messages/tell.ts';
import { RegionLevel } from '../regions/region.ts';
import type { DemandOrder } from './demand-order.ts';
import { step } from './step.ts';
import { Supervision } from './supervision.ts';

/** The level from which somebody presses for an order: of the own region. */
export function pressingLevel({ viewer }: Deed): RegionLevel {
  return levelOf(viewer.regionCode!) as RegionLevel;
}

/** 催办 or 督办 of a locked order: one event of its timeline, one row to reply to, told to all who hold it. */
export async function pressOrder(deed: Deed, order: DemandOrder, asked: Pick<Supervision, 'kind' | 'state' | 'note' | 'replyDueAt'>): Promise<Supervision> {
  const { viewer, em, now } = deed;
  await step(deed, order, asked.kind, { note: asked.note ?? null });
  const supervision = Object.assign(new Supervision(), {
    ...asked,
    countyCode: order.countyCode,
    order,
    regionCode: order.regionCode,
    level: pressingLevel(deed),
    waitingFor: order.waitingFor,
    at: now,
    askedByName: viewer.displayName ?? undefined,
    askedByUnit: deed.unitName ?? undefined,
    askedByAccountId: viewer.accountId ?? undefined,
  } satisfies Partial<Supervision>);
  em.persist(supervision);
  await announce(em, 'DemandOrder', order, [order.currentTeam]);
  await tell(deed, order.countyCode, 'ORDER_SUPERVISED', whoHasTheTurn(order), order.id);
  return supervision;
}
