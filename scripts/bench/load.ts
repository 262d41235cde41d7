import autocannon, { type Result } from 'autocannon';
import { Refusal } from '../bootstrap/refusal.mjs';
import { percentile } from './statistics.ts';

/** One request, sent again and again. */
export interface Shot {
  url: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
}

export interface Load {
  requestsPerSecond: number;
  /** Milliseconds from sending to the whole answer. */
  p50: number;
  p99: number;
  requests: number;
}

/**
 * Sends the request over a fixed number of connections, each one after the other, and counts whole answers.
 * @throws Refusal when an answer is no 2xx, is lost, or is not as long as the others: then something else was measured
 */
export async function load(shot: Shot, connections: number, seconds: number): Promise<Load> {
  const times: number[] = [];
  const lengths = new Set<number>();
  let shortest: Buffer | undefined;
  const begun = performance.now();
  let last = begun;
  const { non2xx, errors, timeouts } = await new Promise<Result>((done, fail) => {
    const setupClient = (client: autocannon.Client) => void client.on('body', (body) => { if (!shortest || body.length < shortest.length) shortest = body; });
    autocannon({ ...shot, setupClient, connections, duration: seconds, timeout: 20 }, (error, result) => (error ? fail(error as Error) : done(result)))
      .on('response', (_client, _status, bytes, milliseconds) => {
        times.push(milliseconds);
        lengths.add(bytes);
        last = performance.now();
      });
  });
  const wrong = non2xx + errors + timeouts;
  if (wrong > 0 || times.length === 0) throw new Refusal(`${shot.url}: ${wrong} of ${times.length} requests failed (${non2xx} refused, ${errors} broken, ${timeouts} late).`);
  if (Math.max(...lengths) - Math.min(...lengths) > LENGTH_TOLERANCE) throw new Refusal(`${shot.url}: the answers differ in length (${[...lengths].slice(0, 5).join(', ')} bytes); the shortest: ${shortest?.toString().slice(0, LONGEST_TOLD)}`);
  return { requestsPerSecond: (times.length / (last - begun)) * 1000, p50: percentile(times, 0.5), p99: percentile(times, 0.99), requests: times.length };
}

const LONGEST_TOLD = 500;

/** Bytes by which headers of equal answers differ, such as a count of what a limiter has left. */
const LENGTH_TOLERANCE = 64;
