import { reloadKeeping } from './access/before-reload';

const TRIED = 'lastmile.reloaded-for';

/**
 * After a release the chunks of the old build may be gone, and the next click would do nothing. Then drafts are kept and the
 * page is loaded anew, once per chunk: if that does not help, the error is shown like any other. Without network it is no
 * release, and a page that is open is worth more than none.
 */
export function followReleases(): void {
  addEventListener('vite:preloadError', (event) => {
    const missing = event.payload.message;
    if (!navigator.onLine || sessionStorage.getItem(TRIED) === missing) return;
    sessionStorage.setItem(TRIED, missing);
    event.preventDefault();
    void reloadKeeping();
  });
}
