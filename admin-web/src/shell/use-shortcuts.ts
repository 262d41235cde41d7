import { useEventListener } from '@vueuse/core';
import { pageLocked } from '@/access/lock';

/** Keys that work on every page: Ctrl+K, and outside of fields and dialogs `/` and `?` (console.md §1 row 20). */
export function useShortcuts({ search, help }: { search: () => void; help: () => void }): void {
  useEventListener(document, 'keydown', (event: KeyboardEvent) => {
    if (pageLocked.value || event.defaultPrevented || event.altKey) return;
    const target = event.target as Element;
    const dialog = target.closest('[role="dialog"]');
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
      event.preventDefault();
      if (!dialog) search();
      return;
    }
    if (event.ctrlKey || event.metaKey || dialog || target.closest('input, textarea, select, [contenteditable]')) return;
    if (event.key === '?') help();
    else if (event.key === '/') searchOfPage()?.focus();
    else return;
    event.preventDefault();
  });
}

/** Of the page on screen; those that are kept behind it have their own. */
function searchOfPage(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('#main input[type=search]')].find((field) => !field.closest('[hidden]'));
}
