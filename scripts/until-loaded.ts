import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';

const LOOK_EVERY_MS = 20;

/** Waits until nothing of a page is still being read. Asked from outside: the page's own policy evaluates no text. */
export async function untilLoaded(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  while ((await page.locator('[aria-busy=true], .bones').count()) > 0) await sleep(LOOK_EVERY_MS);
}
