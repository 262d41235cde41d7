import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../../../scripts/demo-password.ts';

export const PC = { viewport: { width: 1366, height: 768 } } satisfies BrowserContextOptions;
/** The same PC with the browser's zoom at 200 % (console §2.7). */
export const ZOOMED = { viewport: { width: 683, height: 384 }, deviceScaleFactor: 2 } satisfies BrowserContextOptions;
export const PHONE = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true } satisfies BrowserContextOptions;

/** A person of the demo county in a browser of one's own, signed in. */
export async function signedIn(browser: Browser, loginName: string, device: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ ...device, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByLabel('登录名').fill(loginName);
  await page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/login'));
  return page;
}
