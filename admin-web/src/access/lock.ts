import { readonly, ref } from 'vue';

/** In the browser's own storage, so that a reload or a second window is locked too. Neither holds a name or a password. */
const LOCKED = 'lastmile.locked';
/** When somebody last did something in any window of this browser, in milliseconds. */
const ACTIVE_AT = 'lastmile.active-at';

const locked = ref(false);

/** 锁屏: somebody left the PC; the page is hidden until the same person gives the password (console.md §1 row 33). */
export const pageLocked = readonly(locked);

/** As it was left, and as other windows of this browser have it from now on. */
export function restoreLock(): void {
  locked.value = localStorage.getItem(LOCKED) !== null;
  addEventListener('storage', ({ key, newValue }) => { if (key === LOCKED) locked.value = newValue !== null; });
}

export function lockPage(): void {
  localStorage.setItem(LOCKED, '1');
  locked.value = true;
}

/** Whoever signs in or out has just done something. */
export function unlockPage(): void {
  noteActivity();
  localStorage.removeItem(LOCKED);
  locked.value = false;
}

export function noteActivity(): void {
  localStorage.setItem(ACTIVE_AT, String(Date.now()));
}

export function idleMs(): number {
  const last = Number(localStorage.getItem(ACTIVE_AT));
  return last ? Date.now() - last : 0;
}
