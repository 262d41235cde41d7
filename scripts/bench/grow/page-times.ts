import { Refusal } from '../../bootstrap/refusal.mjs';
import { askGraphql } from '../graphql-client.ts';
import type { GraphqlRequest } from '../read/operations.ts';
import type { Seat } from '../seat.ts';

interface Page {
  orders: { nodes: unknown[]; pageInfo: { endCursor: string | null } };
}

/** A portion of one operation ends after this time even when requests are left: a page that takes seconds is known to be slow soon. */
const PORTION_ENDS_AFTER_MS = 3_000;

/** Milliseconds of each of so many requests, one after the other. @throws Refusal when one is refused or finds nothing */
export async function timesOfPage(url: string, { cookie }: Seat, request: GraphqlRequest, requests: number): Promise<number[]> {
  const times: number[] = [];
  for (const begun = performance.now(); times.length < requests && performance.now() - begun < PORTION_ENDS_AFTER_MS;) {
    const sent = performance.now();
    const { orders } = await askGraphql<Page>(url, cookie, request);
    times.push(performance.now() - sent);
    if (orders.nodes.length === 0) throw new Refusal('a page of the benchmark is empty.');
  }
  return times;
}

/** The cursor of the first row of a list, where a page after it begins; null for an empty list. */
export async function firstCursor(url: string, { cookie }: Seat, request: GraphqlRequest): Promise<string | null> {
  return (await askGraphql<Page>(url, cookie, request)).orders.pageInfo.endCursor;
}
