import { readonly, ref } from 'vue';

/** In the browser's own storage, so that a reload or a second window is locked too. Holds no name and no password. */
const KEPT = 'lastmile.locked';

const locked = ref(false);

/** 锁屏: somebody left the PC; the page is hidden until the same person gives the password (console.md §1 row 33). */
export const pageLocked = readonly(locked);

/** As it was left, and as other windows of this browser have it from now on. */
export function restoreLock(): void {
  locked.value = localStorage.getItem(KEPT) !== null;
  addEventListener('storage', ({ key, newValue }) => { if (key === KEPT) locked.value = newValue !== null; });
}

export function lockPage(): void {
  localStorage.setItem(KEPT, '1');
  locked.value = true;
}

export function unlockPage(): void {
  localStorage.removeItem(KEPT);
  locked.value = false;
}
