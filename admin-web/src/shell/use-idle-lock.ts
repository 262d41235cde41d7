import { useEventListener, useIntervalFn } from '@vueuse/core';
import { lockPage, pageLocked } from '@/access/lock';

/** Without input for this long the page locks: PCs of village offices are shared (console.md §1 row 33). */
export const LOCK_AFTER_MS = 15 * 60_000;
const LOOK_EVERY_MS = 10_000;
const WRITE_EVERY_MS = 5_000;
/** When somebody last did something in any window of this browser. */
const ACTIVE_AT = 'lastmile.active-at';
const INPUTS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

export function useIdleLock(): void {
  let written = 0;

  /** A PC that slept has no timers: whoever wakes it must not count as the one who left. */
  const look = (): void => {
    const last = Number(localStorage.getItem(ACTIVE_AT)) || written;
    if (!pageLocked.value && Date.now() - last >= LOCK_AFTER_MS) lockPage();
  };
  const active = (): void => {
    look();
    if (pageLocked.value || Date.now() - written < WRITE_EVERY_MS) return;
    written = Date.now();
    localStorage.setItem(ACTIVE_AT, String(written));
  };

  if (pageLocked.value) written = Date.now();
  else {
    written = Date.now();
    localStorage.setItem(ACTIVE_AT, String(written));
  }
  useEventListener(window, [...INPUTS], active, { passive: true, capture: true });
  useIntervalFn(look, LOOK_EVERY_MS);
}
