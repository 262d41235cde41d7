import { readonly, ref } from 'vue';
import { anyUnsaved } from './ui/unsaved';

const TRIED = 'lastmile.reloaded-for';

const newer = ref(false);

/** The server holds another build than the one that runs here. */
export const newRelease = readonly(newer);

export function tellOfRelease(): void {
  newer.value = true;
}

/**
 * After a release the chunks of the old build may be gone, and the next click would do nothing. Then the page is loaded
 * anew, once per chunk: if that does not help, the error is shown like any other. Without network it is no release, and a
 * page that is open is worth more than none. Never over a form with something typed in it: that stays as it is, and the bar
 * of the shell says why the click did nothing.
 */
export function followReleases(): void {
  addEventListener('vite:preloadError', (event) => {
    if (!navigator.onLine) return;
    tellOfRelease();
    const missing = event.payload.message;
    if (anyUnsaved.value || sessionStorage.getItem(TRIED) === missing) return;
    sessionStorage.setItem(TRIED, missing);
    event.preventDefault();
    location.reload();
  });
}
