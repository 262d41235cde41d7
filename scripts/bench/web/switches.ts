import type { BrowserContext } from '@playwright/test';
import { untilLoaded } from '../../until-loaded.ts';

/** Megabytes that the heap may have grown by after so many changes of page (console.md §4.4). */
export const SWITCHES = 50;
export const HEAP_AIM_MB = 30;

/** Goes round the pages of the menu until each was there, then SWITCHES times more. Answers by how many megabytes the heap has grown meanwhile. */
export async function heapGrowth(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.enable');
    const heapMb = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize / 1_000_000;
    };
    await page.goto(url);
    await untilLoaded(page);
    const places = page.getByRole('navigation').first().getByRole('link');
    const many = await places.count();
    const go = async (step: number) => {
      await places.nth(step % many).click();
      await untilLoaded(page);
    };
    for (let step = 0; step < many; step++) await go(step);
    const before = await heapMb();
    for (let step = 0; step < SWITCHES; step++) await go(step);
    return (await heapMb()) - before;
  } finally {
    await page.close();
  }
}
