import type { ComputedRef, InjectionKey } from 'vue';
import type { CodeOf } from '@/texts/dictionary';

/** What a page lets go out as a file: a register, narrowed as its list is. Search words that may be of a person are not in the address. */
export interface Exported {
  register: CodeOf<'DataRegister'>;
  where?: object | null;
  search?: string;
  /** Rows of the list as it is narrowed, where the page knows it. */
  count?: number;
}

/** Of the page, for the drawer that opens over it. */
export const exported: InjectionKey<Readonly<ComputedRef<Exported[]>>> = Symbol('exported');
