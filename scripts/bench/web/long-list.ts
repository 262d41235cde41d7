import { resolve } from 'node:path';
import type { Browser } from '@playwright/test';
import { createServer } from 'vite';
import { median } from '../statistics.ts';

export interface LongList {
  /** Milliseconds from the click to the next painted frame, on this computer as it is. */
  mount: number;
  /** Frames of a second while it is scrolled from end to end. */
  framesPerSecond: number;
}

/** Of a list of 10 000 rows (console.md §4.4). */
export const LONG_LIST_AIMS: LongList = { mount: 150, framesPerSecond: 50 };

const TIMES = 7;

/** The list of 10 000 rows among the house components, brought back several times and scrolled. They are no part of a build, so this is the console as it is developed: slower than the built one, never faster. */
export async function longList(browser: Browser): Promise<LongList> {
  const developing = await createServer({ root: resolve('admin-web'), logLevel: 'error', server: { port: 0, strictPort: false, host: '127.0.0.1', proxy: {} } });
  try {
    await developing.listen();
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(`${developing.resolvedUrls!.local[0]}ui`);
    const button = page.getByRole('button', { name: '一万行' });
    await button.waitFor();
    const mounts: number[] = [];
    for (let time = 0; time < TIMES; time++) mounts.push(await button.evaluate(mountOnce));
    const framesPerSecond = await page.getByRole('region', { name: '一万行' }).evaluate(scrollThrough);
    await page.close();
    return { mount: median(mounts), framesPerSecond };
  } finally {
    await developing.close();
  }
}

/** What a browser has and Node does not know. */
interface Frame { scrollTop: number; scrollHeight: number }
declare const requestAnimationFrame: (then: () => void) => void;

/** Runs in the page, as do all it calls. */
async function mountOnce(element: unknown): Promise<number> {
  const button = element as { click(): void };
  const painted = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
  button.click();
  await painted();
  const began = performance.now();
  button.click();
  await painted();
  return performance.now() - began;
}

async function scrollThrough(element: unknown): Promise<number> {
  const frame = element as Frame;
  const STEPS = 120;
  const began = performance.now();
  for (let step = 1; step <= STEPS; step++) {
    frame.scrollTop = (frame.scrollHeight * step) / STEPS;
    await new Promise<void>((done) => requestAnimationFrame(done));
  }
  return (STEPS * 1000) / (performance.now() - began);
}
