import { Worker } from 'node:worker_threads';

/** What a thread says of work that failed; no more of an error leaves it, since messages of errors may carry personal data. */
export interface Failed {
  kind: string;
  code?: string;
}

interface Keeping {
  log: (failed: Failed) => void;
  /** Between an end that nobody asked for and the next beginning. */
  againAfterMs?: number;
}

/**
 * Runs a script in a thread of its own. One that ends by itself, by a fault or for lack of memory, is told and begun again: it takes no request with it.
 * @returns tells the thread to stop, and waits until it has ended
 */
export function keepThread(script: URL, { log, againAfterMs = 5_000 }: Keeping): () => Promise<void> {
  let stopping = false;
  let again: NodeJS.Timeout | undefined;
  let ended: Promise<void>;
  let worker: Worker;
  const begin = () => {
    worker = new Worker(script);
    worker.on('message', log);
    worker.on('error', (error: Error & { code?: string }) => log(failedOf(error)));
    ended = new Promise((resolve) => worker.once('exit', () => {
      resolve();
      if (!stopping) again = setTimeout(begin, againAfterMs);
    }));
  };
  begin();
  return async () => {
    stopping = true;
    clearTimeout(again);
    worker.postMessage(STOP);
    await ended;
  };
}

/** The one thing that a thread is told. */
const STOP = 'stop';

export function failedOf({ name, code }: Error & { code?: string }): Failed {
  return { kind: name, ...(code && { code }) };
}
