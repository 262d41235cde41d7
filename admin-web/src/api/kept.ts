import { inject, readonly, ref, type InjectionKey, type Ref } from 'vue';
import type { RouteLocationNormalized } from 'vue-router';

/** What the parts of an open page know of its being kept while another one is on screen (console.md §1 row 25). */
export interface Kept {
  /** Path of the page. */
  key: string;
  /** False while another page is on screen: nothing is asked, ticks or takes a key then. */
  awake: Readonly<Ref<boolean>>;
  /** Whether the page stays as it is when that address opens: then nothing typed in it is lost. */
  staysWhen(to: RouteLocationNormalized): boolean;
}

export const keptPage: InjectionKey<Kept> = Symbol('kept page');

const always = readonly(ref(true));

/** Whether the page that the calling component belongs to is on screen; what belongs to no page always is. */
export function useAwake(): Readonly<Ref<boolean>> {
  return inject(keptPage, null)?.awake ?? always;
}
