import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';
import { untilLoaded } from '../../until-loaded.ts';
import { goOnLine } from './line.ts';
import type { WebPage } from './pages.ts';
import { countTraffic, type Traffic } from './traffic.ts';
import { type Vitals, vitalsOf, watchVitals } from './vitals.ts';

export type Visit = Traffic & Vitals;

/** After the page is there: a later, larger paint would still count. */
const SETTLED_MS = 1_000;

/** Opens the page anew in a browser window, waits until it is whole, and uses it. */
export async function visit(context: BrowserContext, url: string, { path, line, use }: WebPage): Promise<Visit> {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    const traffic = await countTraffic(session);
    await goOnLine(session, line);
    await watchVitals(page);
    await page.goto(`${url}${path}`);
    await untilLoaded(page);
    await sleep(SETTLED_MS);
    const came = traffic();
    await use(page);
    await sleep(SETTLED_MS);
    return { ...came, ...(await vitalsOf(page)) };
  } finally {
    await page.close();
  }
}
