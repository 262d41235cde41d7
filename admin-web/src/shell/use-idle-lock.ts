import { useEventListener, useIntervalFn, useThrottleFn } from '@vueuse/core';
import { nextTick, watch } from 'vue';
import { idleMs, lockPage, noteActivity, pageLocked } from '@/access/lock';

/** Without input for this long the page locks: PCs of village offices are shared (console.md §1 row 33). */
export const LOCK_AFTER_MS = 15 * 60_000;
const LOOK_EVERY_MS = 10_000;
const NOTE_EVERY_MS = 5_000;
const INPUTS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

export function useIdleLock(): void {
  const look = (): void => {
    if (!pageLocked.value && idleMs() >= LOCK_AFTER_MS) lockPage();
  };
  const note = useThrottleFn(noteActivity, NOTE_EVERY_MS);

  // At once: what is hidden loses the focus.
  let focused: Element | null = null;
  watch(pageLocked, async (locked) => {
    if (locked) focused = document.activeElement;
    else await nextTick(() => { if (focused instanceof HTMLElement) focused.focus({ preventScroll: true }); });
  }, { flush: 'sync' });

  look();
  useIntervalFn(look, LOOK_EVERY_MS);
  useEventListener(window, [...INPUTS], () => {
    // A PC that slept has no timers: whoever wakes it must not count as the one who left.
    look();
    if (!pageLocked.value) void note();
  }, { passive: true, capture: true });
}
