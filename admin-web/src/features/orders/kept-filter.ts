import type { LocationQueryRaw } from 'vue-router';
import { filterOf, noFilter, queryOf, type OrderFilter } from './order-filter';

/** A kept filter holds what the address would, as JSON; what it holds besides is left out. */
export function keptFilterOf(json: string): OrderFilter {
  try {
    return filterOf(JSON.parse(json) as never);
  } catch {
    return noFilter;
  }
}

export function jsonOf(filter: OrderFilter): string {
  return JSON.stringify(queryOf(filter));
}

/** Whether both lead to the same list. */
export function sameQuery(one: LocationQueryRaw, other: LocationQueryRaw): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
