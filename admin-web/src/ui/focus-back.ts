import { onBeforeUnmount } from 'vue';

/** What was opened over the page gives the focus back to what had it, when that is still there. */
export function useFocusBack(): void {
  const before = document.activeElement;
  onBeforeUnmount(() => {
    if (before instanceof HTMLElement && before.isConnected && before !== document.body) setTimeout(() => before.focus({ preventScroll: true }));
  });
}
