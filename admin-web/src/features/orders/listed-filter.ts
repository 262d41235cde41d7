import type { ComputedRef, InjectionKey } from 'vue';
import type { OrderFilter } from './order-filter';

/** What the list is narrowed to, for what opens over it: search words that may be of a person are not in its address. */
export const listedFilter: InjectionKey<Readonly<ComputedRef<OrderFilter>>> = Symbol('listed filter');
