import { expect } from 'vitest';
import type { Outcome } from '../src/graphql/deed.ts';
import { Refusal, type RefusalCode } from '../src/graphql/errors.ts';
import { confirmService } from '../src/modules/hours/confirm-service.ts';
import { reportService } from '../src/modules/hours/report-service.ts';
import { acceptDispatch } from '../src/modules/orders/accept-dispatch.ts';
import { DemandOrder } from '../src/modules/orders/demand-order.ts';
import { Dispatch } from '../src/modules/orders/dispatch.ts';
import { dispatchOrder } from '../src/modules/orders/dispatch-order.ts';
import { enterOrder } from '../src/modules/orders/enter-order.ts';
import type { EnterOrderInput } from '../src/modules/orders/demand.inputs.ts';
import { markContacted } from '../src/modules/orders/mark-contacted.ts';
import { nameVolunteers } from '../src/modules/orders/name-volunteers.ts';
import { OrderEvent } from '../src/modules/orders/order-event.ts';
import { reviewOrder } from '../src/modules/orders/review-order.ts';
import { startService } from '../src/modules/orders/start-service.ts';
import { rateOrder } from '../src/modules/ratings/rate-order.ts';
import { globalId } from '../src/reading/global-id.ts';
import { MONDAY, type World } from './world.ts';

/** How far a built order has come along the straight way of the loop. */
export const STRAIGHT_WAY = [
  'SUBMITTED', 'PENDING_DISPATCH', 'DISPATCHED', 'ACCEPTED', 'CONTACTED', 'IN_SERVICE', 'AWAITING_CONFIRMATION', 'AWAITING_RATING', 'CLOSED',
] as const;
export type Stage = (typeof STRAIGHT_WAY)[number];

export const DEMAND: EnterOrderInput = {
  content: '家中老人行动不便，请帮忙修理漏水的水龙头', category: 'POVERTY_RELIEF', channel: 'HOME_VISIT',
  requesterName: '张龑', requesterPhone: '13800000001', regionCode: '610528101200', raisedAt: '2026-03-02T09:00:00+08:00',
};

let served = 0;

/** An hour before `now` in which nobody of the small world has served yet, as an input of reportService. */
export function anHourOf(volunteer: { countyCode: string; id: string }, now = MONDAY) {
  const end = now.getTime() - 2 * 3_600_000 * served++;
  return { volunteerId: globalId(volunteer), serviceStart: new Date(end - 3_600_000).toISOString(), serviceEnd: new Date(end).toISOString() };
}

export function hours(n: number, from = MONDAY): Date {
  return new Date(from.getTime() + n * 3_600_000);
}

/** An order of 永安村 brought to a stage by its verbs; `rating` is the overall score when it is closed. */
export async function orderAt(world: World, stage: Stage, { rating = 5, demand = {}, now = MONDAY }: { rating?: number; demand?: Partial<EnterOrderInput>; now?: Date } = {}): Promise<DemandOrder> {
  const { viewers, teams, volunteers } = world;
  const act = <I>(who: keyof World['viewers'], verb: (deed: never, input: I) => Promise<Outcome>, input: I) => world.act(viewers[who], verb as never, input, now);
  const order = (await act('village', enterOrder, { ...DEMAND, ...demand })).order as DemandOrder;
  const orderId = globalId(order);
  const steps: [Stage, () => Promise<unknown>][] = [
    ['PENDING_DISPATCH', () => act('operator', reviewOrder, { orderId, decision: 'APPROVE' as const })],
    ['DISPATCHED', () => act('operator', dispatchOrder, { orderId, teamId: globalId(teams.relief) })],
    ['ACCEPTED', async () => act('leader', acceptDispatch, { dispatchId: globalId(await dispatchOf(world, order)) })],
    ['CONTACTED', () => act('leader', markContacted, { orderId })],
    ['IN_SERVICE', async () => {
      await act('leader', nameVolunteers, { orderId, volunteerIds: [globalId(volunteers.li)] });
      await act('leader', startService, { orderId });
    }],
    ['AWAITING_CONFIRMATION', () => act('leader', reportService, { orderId, records: [anHourOf(volunteers.li, now)] })],
    ['AWAITING_RATING', () => act('village', confirmService, { orderId, decision: 'CONFIRM' as const })],
    ['CLOSED', () => act('village', rateOrder, { orderId, overall: rating, solved: 'YES' as const, raterKind: 'PHONE' as const, consentNote: '电话征询本人' })],
  ];
  for (const [reached, take] of steps) {
    if (STRAIGHT_WAY.indexOf(reached) > STRAIGHT_WAY.indexOf(stage)) break;
    await take();
  }
  return orderNow(world, order);
}

export async function orderNow(world: World, { countyCode, id }: { countyCode: string; id: string }): Promise<DemandOrder> {
  return world.orm.em.fork().findOneOrFail(DemandOrder, { countyCode, id });
}

/** The last dispatch of an order. */
export async function dispatchOf(world: World, { countyCode, id }: { countyCode: string; id: string }): Promise<Dispatch> {
  return world.orm.em.fork().findOneOrFail(Dispatch, { countyCode, order: { countyCode, id } }, { orderBy: { offeredAt: 'desc', id: 'desc' } });
}

/** The timeline, oldest first. */
export async function eventsOf(world: World, { countyCode, id }: { countyCode: string; id: string }): Promise<OrderEvent[]> {
  return world.orm.em.fork().find(OrderEvent, { countyCode, order: { countyCode, id } }, { orderBy: { at: 'asc', id: 'asc' } });
}

/** The verb refuses with the code, and answers the refusal for a closer look. */
export async function refused(deed: Promise<unknown>, code: RefusalCode): Promise<Refusal> {
  const outcome = await deed.then((value) => value, (error: unknown) => error);
  if (!(outcome instanceof Refusal)) throw outcome instanceof Error ? outcome : new Error(`expected ${code}, but it was done`);
  expect([outcome.code, outcome.message]).toEqual([code, outcome.message]);
  return outcome;
}

/** The team that holds an order, by its id, or null. */
export function heldBy(order: DemandOrder): string | null {
  if (!order.currentDispatch !== !order.currentTeam && !order.inOpenPool) throw new Error('a dispatch without its team');
  return order.currentTeam?.id ?? null;
}
