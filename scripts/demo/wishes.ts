import { OrderState } from '../../api/src/modules/orders/order.codes.ts';
import type { DemoCounty, DemoVillage } from './county.ts';
import type { Steering, Teller } from './tell-order.ts';

/** Orders that must be there for somebody to try something with, however chance falls. */
export interface Wish extends Steering {
  what: string;
  count: number;
  fits: (teller: Teller) => boolean;
  /** How long ago such an order may have begun. */
  daysBack: number;
  village?: DemoVillage;
}

/** Rare ends lie anywhere in the last months, what is open began lately. */
const DAYS_BACK: Partial<Record<OrderState, number>> = { DRAFT: 2, SUBMITTED: 4, RETURNED: 5, REJECTED: 90, CANCELLED: 90, UNRESOLVED: 120, CLOSED: 90 };

export function wishesOf(county: DemoCounty): Wish[] {
  const { size } = county;
  const states = Object.keys(OrderState) as OrderState[];
  return [
    ...states.map((state): Wish => ({ what: state, count: size.ofEachState, fits: ({ story }) => story.state === state, daysBack: DAYS_BACK[state] ?? 12, likely: state })),
    { what: 'in the open pool', count: Math.min(2, size.ofEachState), fits: ({ story }) => story.order.inOpenPool, daysBack: 5, openPool: true },
    // Red lamps: somebody was slow.
    ...(['SUBMITTED', 'PENDING_DISPATCH', 'ACCEPTED', 'AWAITING_CONFIRMATION'] as const).map((state): Wish => ({
      what: `${state} and overdue`, count: Math.min(2, size.ofEachState), daysBack: 12, slowIn: state, fits: ({ story: { order } }) => order.state === state && order.overdueToldAt !== null,
    })),
    ...wishesOfLeaders(county),
    ...wishesOfStations(county),
  ];
}

/** A leader who signs in has an offer to answer, an order to serve, one to report. */
function wishesOfLeaders({ teams }: DemoCounty): Wish[] {
  return teams.filter(({ leader }) => leader.accountId).flatMap((team) =>
    ([['DISPATCHED', 2], ['ACCEPTED', 2], ['IN_SERVICE', 1]] as const).map(([state, count]): Wish => ({
      what: `${state} with ${team.name}`, count, category: team.category, speciality: team.speciality ?? undefined, daysBack: 12,
      fits: ({ story }) => story.state === state && story.team === team,
    })));
}

/** A clerk who signs in has something returned to complete, to confirm, and to rate. */
function wishesOfStations({ villages, villageStaff }: DemoCounty): Wish[] {
  return villages.filter(({ code }) => villageStaff.get(code)!.accountId).flatMap((village) =>
    ([['DRAFT', 1], ['RETURNED', 1], ['SUBMITTED', 1], ['AWAITING_CONFIRMATION', 2], ['AWAITING_RATING', 2], ['CLOSED', 3]] as const).map(([state, count]): Wish => ({
      what: `${state} in ${village.label}`, count, village, daysBack: DAYS_BACK[state] ?? 15, likely: state,
      fits: ({ story }) => story.state === state && story.order.regionCode === village.code,
    })));
}

/** How many are still to be added. */
export function missing({ count, fits }: Wish, told: readonly Teller[]): number {
  return Math.max(0, count - told.filter(fits).length);
}
