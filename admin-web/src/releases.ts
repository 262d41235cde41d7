const TRIED = 'lastmile.reloaded-for';

/**
 * After a release the chunks of the old build may be gone, and the next click would do nothing. Then the page is loaded
 * anew, once per chunk: if that does not help, the error is shown like any other.
 */
export function followReleases(): void {
  addEventListener('vite:preloadError', (event) => {
    const missing = event.payload.message;
    if (sessionStorage.getItem(TRIED) === missing) return;
    sessionStorage.setItem(TRIED, missing);
    event.preventDefault();
    location.reload();
  });
}
