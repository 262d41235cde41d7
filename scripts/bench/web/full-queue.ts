import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { untilLoaded } from '../../until-loaded.ts';
import { askGraphql } from '../graphql-client.ts';
import type { Seat } from '../seat.ts';
import { DEMAND } from '../write/demand.ts';
import { perform } from '../write/loop-over-http.ts';
import { goOnLine, SLOW_4G } from './line.ts';
import { vitalsOf, watchVitals } from './vitals.ts';

/** Orders in the queue of 派单台 while it is used (console.md §4.4). */
export const FULL_QUEUE = 500;

const KEYS = 12;
const SETTLED_MS = 1_000;

/** Enters demands until the queue has as many orders; they stay for later runs. */
export async function fillQueue(url: string, operator: Seat, clerk: Seat): Promise<void> {
  const { orders } = await askGraphql<{ orders: { totalCount: number } }>(url, operator.cookie, { query: 'query ($where: DemandOrderFilter) { orders(first: 1, where: $where) { totalCount } }', variables: { where: { waitingFor: { eq: 'CENTRE' } } } });
  for (let n = orders.totalCount; n < FULL_QUEUE; n++) {
    await perform(url, clerk, 'enterOrder', { ...DEMAND, regionCode: clerk.viewer.regionCode, raisedAt: new Date().toISOString(), idempotencyKey: `queue ${n} ${Date.now()}` });
  }
}

/** The slowest answer to J and K, milliseconds, once so many orders are in the queue; null where the browser told of none. */
export async function answerInFullQueue(context: BrowserContext, url: string): Promise<number | null> {
  const page = await context.newPage();
  try {
    await watchVitals(page);
    await page.goto(`${url}/dispatch`);
    await untilLoaded(page);
    await scrollOn(page);
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await goOnLine(session, SLOW_4G);
    for (let n = 0; n < KEYS; n++) await page.keyboard.press(n % 3 === 2 ? 'k' : 'j');
    await sleep(SETTLED_MS);
    return (await vitalsOf(page)).inp;
  } finally {
    await page.close();
  }
}

/** Scrolls on until as many orders are in the page. */
async function scrollOn(page: Page): Promise<void> {
  const row = page.locator('[aria-setsize]').first();
  for (let asked = 0; Number(await row.getAttribute('aria-setsize')) < FULL_QUEUE; asked++) {
    if (asked > (FULL_QUEUE / 50) * 20) throw new Error(`the queue has only ${await row.getAttribute('aria-setsize')} orders`);
    await page.locator('.frame').first().evaluate((frame) => { const one = frame as unknown as { scrollTop: number; scrollHeight: number }; one.scrollTop = one.scrollHeight; });
    await sleep(100);
  }
}
