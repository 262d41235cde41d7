import type { Page } from '@playwright/test';

/** Milliseconds, as the browser itself measures them. */
export interface Vitals {
  /** First and largest contentful paint. */
  fcp: number;
  lcp: number;
  /** The slowest answer to an input; null where there was none, or all took less than the browser tells of (16 ms). */
  inp: number | null;
}

interface Seen {
  fcp: number;
  lcp: number;
  inputs: number[];
}

/** A browser knows more kinds of entries than Node does. */
type BrowserObserver = new (told: (list: { getEntries(): Entry[] }) => void) => { observe(options: object): void };

interface Entry {
  name: string;
  startTime: number;
  duration: number;
  interactionId?: number;
}

/** Watches every document that the page opens from now on. */
export async function watchVitals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: Seen = { fcp: 0, lcp: 0, inputs: [] };
    (globalThis as unknown as { seenVitals: Seen }).seenVitals = seen;
    const Observer = PerformanceObserver as unknown as BrowserObserver;
    const observe = (type: string, take: (entry: Entry) => void, options = {}) =>
      new Observer((list) => { for (const entry of list.getEntries()) take(entry); }).observe({ type, buffered: true, ...options });
    observe('paint', ({ name, startTime }) => { if (name === 'first-contentful-paint') seen.fcp = startTime; });
    observe('largest-contentful-paint', ({ startTime }) => { seen.lcp = startTime; });
    observe('event', ({ interactionId, duration }) => { if (interactionId) seen.inputs.push(duration); }, { durationThreshold: 16 });
  });
}

export async function vitalsOf(page: Page): Promise<Vitals> {
  const { fcp, lcp, inputs } = await page.evaluate(() => (globalThis as unknown as { seenVitals: Seen }).seenVitals);
  return { fcp, lcp, inp: inputs.length === 0 ? null : Math.max(...inputs) };
}
