import type { Component } from 'vue';
import type { RouteLocationRaw } from 'vue-router';
import type { orderActs } from '@/texts/order-acts';
import type { WholeOrder } from './whole-order';

export type ActName = keyof typeof orderActs.names;

/** What a person may do with an order here: a form over the order, or a page of its own. */
export interface Act {
  name: ActName;
  /** A code of `api/src/access/actions.ts`. */
  action: string;
  fits: (order: WholeOrder, now: number) => boolean;
  /** The order waits for it, so its button stands out. */
  waits?: true;
  form?: () => Promise<{ default: Component }>;
  page?: (order: WholeOrder) => RouteLocationRaw;
}

const BEFORE_SERVICE = ['DRAFT', 'SUBMITTED', 'RETURNED', 'PENDING_DISPATCH', 'DISPATCHED', 'ACCEPTED'];
/** An overall score up to this calls for care: a linked new order may be opened (domain §4.1). */
const LOW_SCORE = 2;

const edit = ({ id }: WholeOrder): RouteLocationRaw => ({ name: 'edit-demand', params: { demandId: id } });
const ratingOf = ({ ratings }: WholeOrder) => ratings?.nodes[0];

/** In the order of the loop. */
export const ACTS: readonly Act[] = [
  { name: 'continueDraft', waits: true, action: 'ORDER_ENTER', fits: ({ state }) => state === 'DRAFT', page: edit },
  { name: 'supplement', waits: true, action: 'ORDER_ENTER', fits: ({ state }) => state === 'RETURNED', page: edit },
  { name: 'confirm', waits: true, action: 'ORDER_CONFIRM', fits: ({ state }) => state === 'AWAITING_CONFIRMATION', form: () => import('./confirm-service.vue') },
  { name: 'refuse', action: 'ORDER_CONFIRM', fits: ({ state }) => state === 'AWAITING_CONFIRMATION', form: () => import('./refuse-service.vue') },
  { name: 'rate', waits: true, action: 'ORDER_RATE', fits: ({ state }) => state === 'AWAITING_RATING', form: () => import('./rate-order.vue') },
  { name: 'followUp', waits: true, action: 'FOLLOW_UP', fits: ({ followUps }) => Boolean(followUps?.nodes.some(({ state }) => state === 'OPEN')), form: () => import('./record-follow-up.vue') },
  { name: 'reopen', action: 'ORDER_REOPEN', fits: mayReopen, form: () => import('./reopen-order.vue') },
  { name: 'changeRating', action: 'ORDER_RATE', fits: mayChangeRating, form: () => import('./change-rating.vue') },
  { name: 'complain', action: 'COMPLAINT_ENTER', fits: ({ state }) => state !== 'DRAFT', form: () => import('./enter-complaint.vue') },
  { name: 'cancel', action: 'ORDER_CANCEL', fits: ({ state }) => BEFORE_SERVICE.includes(state), form: () => import('./cancel-order.vue') },
];

export function actsFor(order: WholeOrder, actions: readonly string[], now: number): Act[] {
  return ACTS.filter((act) => actions.includes(act.action) && act.fits(order, now));
}

function mayReopen(order: WholeOrder): boolean {
  const overall = ratingOf(order)?.overall;
  return order.state === 'CLOSED' && overall != null && overall <= LOW_SCORE && !order.reopenedAs?.nodes.length;
}

function mayChangeRating(order: WholeOrder, now: number): boolean {
  const until = ratingOf(order)?.editableUntil;
  return order.state === 'CLOSED' && until != null && Date.parse(until) > now;
}
