import type { DemandOrderFilter } from '@lastmile/schema/orders';
import type { LocationQuery, LocationQueryRaw } from 'vue-router';
import type { CodeOf } from '@/texts/dictionary';

type State = CodeOf<'OrderState'>;

/** The states that a person thinks of together; `overdue` is any state past its due time. */
const STATES = {
  draft: ['DRAFT'],
  returned: ['RETURNED'],
  review: ['SUBMITTED'],
  dispatch: ['PENDING_DISPATCH'],
  answer: ['DISPATCHED'],
  service: ['ACCEPTED', 'IN_SERVICE'],
  confirm: ['AWAITING_CONFIRMATION'],
  rating: ['AWAITING_RATING'],
  closed: ['CLOSED'],
  ended: ['REJECTED', 'CANCELLED', 'UNRESOLVED'],
} as const satisfies Record<string, readonly State[]>;

export const groups = ['all', 'overdue', ...(Object.keys(STATES) as (keyof typeof STATES)[])] as const;
export type Group = (typeof groups)[number];

/** What the list is narrowed to; the address of the page holds it, so that it can be kept and sent, all but words of a person. */
export interface OrderFilter {
  group: Group;
  category: CodeOf<'ServiceCategory'> | null;
  urgency: CodeOf<'Urgency'> | null;
  /** Days of Shanghai, both included. */
  from: string;
  to: string;
  region: string | null;
  search: string;
}

export const noFilter: OrderFilter = { group: 'all', category: null, urgency: null, from: '', to: '', region: null, search: '' };

const CODE = /^[A-Z_]+$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const REGION = /^\d{12}$/;
/** An order's number. Other words, digits of a phone among them, may be of a person, and go into no address (console.md §2.4). */
const ORDER_NO = /^XQ\d{1,18}$/i;

/** What does not belong in an address is left out, so that an old or mistyped link still opens the list. */
export function filterOf(query: LocationQuery): OrderFilter {
  const word = (name: string, form: RegExp) => {
    const value = query[name]?.toString() ?? '';
    return form.test(value) ? value : '';
  };
  return {
    group: groups.find((name) => name === query.show) ?? 'all',
    category: (word('category', CODE) || null) as OrderFilter['category'],
    urgency: (word('urgency', CODE) || null) as OrderFilter['urgency'],
    from: word('from', DAY),
    to: word('to', DAY),
    region: word('region', REGION) || null,
    search: word('q', ORDER_NO),
  };
}

export function queryOf({ group, category, urgency, from, to, region, search }: OrderFilter): LocationQueryRaw {
  const query = { show: group === 'all' ? '' : group, category, urgency, from, to, region, q: ORDER_NO.test(search) ? search : '' };
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value));
}

/** The same for the server. `now` decides what is overdue. */
export function whereOf({ group, category, urgency, from, to, region }: OrderFilter, now: number): DemandOrderFilter {
  const parts: DemandOrderFilter[] = [];
  if (group === 'overdue') parts.push({ dueAt: { lt: new Date(now).toISOString() } });
  else if (group !== 'all') parts.push({ state: { in: [...STATES[group]] } });
  if (category) parts.push({ category: { eq: category } });
  if (urgency) parts.push({ urgency: { eq: urgency } });
  if (from) parts.push({ reportedAt: { gte: `${from}T00:00:00+08:00` } });
  if (to) parts.push({ reportedAt: { lt: dayAfter(to) } });
  if (region) parts.push({ regionCode: { within: region } });
  return parts.length ? { and: parts } : {};
}

/** How many conditions are set beside the state and the search, which show themselves. */
export function countOf({ category, urgency, from, to, region }: OrderFilter): number {
  return [category, urgency, from || to, region].filter(Boolean).length;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + 86_400_000).toISOString();
}
