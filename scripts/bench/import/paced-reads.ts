import { setTimeout as sleep } from 'node:timers/promises';
import { askGraphql } from '../graphql-client.ts';

/** Requests a second of the other people: what an office of ten that works on its lists asks. */
const PER_SECOND = 20;

/**
 * Reads of others at an even pace until `until` settles, whatever the answers take. @returns milliseconds of each, counted from when it was due, so
 * that a server that answers nobody for a second is seen
 */
export async function pacedReads({ url, cookie, query }: { url: string; cookie: string; query: string }, until: Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  const over = new AbortController();
  void until.catch(() => undefined).finally(() => over.abort());
  const begun = performance.now();
  const under: Promise<void>[] = [];
  for (let n = 0; !over.signal.aborted; n += 1) {
    const due = begun + n * 1000 / PER_SECOND;
    const wait = due - performance.now();
    if (wait > 0) await sleep(wait);
    under.push(askGraphql(url, cookie, { query, variables: {} }).then(() => { times.push(performance.now() - due); }));
  }
  await Promise.all(under);
  return times;
}
