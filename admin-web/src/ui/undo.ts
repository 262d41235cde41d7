import { readonly, shallowRef } from 'vue';
import type { Problem } from '@/api/problem';

/** An act that can be taken back for a moment, by the verb that is its inverse. */
export interface Undoable {
  /** What was done. */
  text: string;
  /** Takes it back; answers why not, or null. */
  undo: () => Promise<Problem | null>;
}

const current = shallowRef<Undoable | null>(null);
export const undoable = readonly(current) as Readonly<typeof current>;

/** Offers 撤销 in the bar of the shell (`undo-bar.vue`), in place of what was offered before. */
export function offerUndo(act: Undoable): void {
  current.value = act;
}

export function withdrawUndo(): void {
  current.value = null;
}
