import type { DemandOrderFilter } from '@lastmile/schema/dispatch-board';
import { dayOf, startOf } from './week';

/** What a chip of the board shows; `waiting` is all that waits for the centre. */
export const chips = ['waiting', 'review', 'dispatch', 'overdue', 'today', 'again', 'offered'] as const;
export type Chip = (typeof chips)[number];

const DAY_MS = 86_400_000;
const OURS = ['SUBMITTED', 'PENDING_DISPATCH', 'DISPATCHED'] as const;

export function filtersAt(now: number): Record<Chip, DemandOrderFilter> {
  return {
    waiting: { waitingFor: { eq: 'CENTRE' } },
    review: { state: { eq: 'SUBMITTED' } },
    dispatch: { state: { eq: 'PENDING_DISPATCH' } },
    overdue: { state: { in: [...OURS] }, dueAt: { lt: new Date(now).toISOString() } },
    today: { state: { in: [...OURS] }, dueAt: { gte: new Date(now).toISOString(), lt: startOf(dayOf(now + DAY_MS)) } },
    again: { state: { eq: 'PENDING_DISPATCH' }, failedDispatches: { gte: 1 } },
    offered: { state: { eq: 'DISPATCHED' } },
  };
}

const FRESH_MS = 5 * 60_000;

/**
 * What the page asks for: what is overdue moves on every few minutes, not with every tick of the clock.
 * @param opens whether the first order opens beside the queue
 * @param named the order of the address
 */
export function questionAt(now: number, chip: Chip, { opens, named }: { opens: boolean; named: string | undefined }) {
  const filters = filtersAt(Math.floor(now / FRESH_MS) * FRESH_MS);
  const [other1, other2, other3, other4, other5, other6] = othersOf(chip).map((other) => filters[other]);
  return {
    where: filters[chip], opens: opens || Boolean(named), opened: named ? { id: { eq: named } } : filters[chip],
    other1, other2, other3, other4, other5, other6,
  };
}

/** The chips beside the one that is shown, whose own total is that of the queue. */
function othersOf(chip: Chip): Chip[] {
  return chips.filter((other) => other !== chip);
}

interface Counted { totalCount: number }

/** How many orders each chip has, from the answer that was asked for under one of them. */
export function totalsOf(chip: Chip, { orders, ...answer }: { orders: Counted } & Record<`other${1 | 2 | 3 | 4 | 5 | 6}`, Counted>): Record<Chip, number> {
  const { other1, other2, other3, other4, other5, other6 } = answer;
  const others = [other1, other2, other3, other4, other5, other6];
  return Object.fromEntries([[chip, orders.totalCount], ...othersOf(chip).map((other, place) => [other, others[place]!.totalCount])]) as Record<Chip, number>;
}

/** The chip of the address. */
export function chipOf(shown: unknown): Chip {
  return chips.find((name) => name === shown) ?? 'waiting';
}

interface Row { id: string }

/** The row `by` places further, the first or last where there is none; the first when nothing is chosen. */
export function moved<Some extends Row>(rows: readonly Some[], chosen: string | undefined, by: 1 | -1): Some | undefined {
  const at = rows.findIndex(({ id }) => id === chosen);
  if (at < 0) return rows[0];
  return rows[Math.min(rows.length - 1, Math.max(0, at + by))];
}

/** Who comes next when a row leaves the queue: the one after it, else the one before it. */
export function nextOf<Some extends Row>(rows: readonly Some[], leaving: string): Some | undefined {
  const at = rows.findIndex(({ id }) => id === leaving);
  return at < 0 ? rows[0] : rows[at + 1] ?? rows[at - 1];
}

/** What an act made of an order, in words and as its new state. */
export interface Outcome {
  text: string;
  orderId: string;
  orderNo: string;
  state: string;
  /** Of the order after the act; what is taken back must still be as it was left. */
  version?: number;
}

/**
 * Whether the work on an order goes on at once: what was approved or taken back waits for its dispatch. Who reviews one
 * order after the other goes on with the next review.
 */
export function stays(chip: Chip, state: string): boolean {
  return state === 'PENDING_DISPATCH' && chip !== 'review';
}
