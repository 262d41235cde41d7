import { Problem } from './problem';

const PATIENCE_MS = 15_000;

/** `fetch` that gives up after 15 s and tells apart: offline, too slow, not reachable. */
export async function timedFetch(address: RequestInfo | URL, options: RequestInit = {}): Promise<Response> {
  const control = new AbortController();
  let late = false;
  const timer = setTimeout(() => { late = true; control.abort(); }, PATIENCE_MS);
  const leave = () => control.abort();
  options.signal?.addEventListener('abort', leave);
  try {
    return await fetch(address, { ...options, signal: control.signal });
  } catch (thrown) {
    if (late) throw new Problem('TIMEOUT');
    if (options.signal?.aborted) throw thrown;
    throw new Problem(navigator.onLine ? 'UNREACHABLE' : 'OFFLINE');
  } finally {
    clearTimeout(timer);
    options.signal?.removeEventListener('abort', leave);
  }
}
