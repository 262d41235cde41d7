import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { PC, PHONE, signedIn, ZOOMED } from './people.ts';
import { test } from './test.ts';
import { WALKED } from './walked-pages.ts';

const PAGE_MS = 20_000;

/** Each page opens, says its name, overflows nowhere, and axe finds nothing serious (console §2.7). */
async function expectWell(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await expect(page.getByText('系统出现故障')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${path} overflows sideways`).toBe(0);
  await expectAccessible(page, path);
}

for (const [device, name] of [[PC, 'a PC'], [ZOOMED, 'a PC at 200 %'], [PHONE, 'a phone']] as const) {
  for (const [loginName, paths] of WALKED) {
    test(`the pages of ${loginName} on ${name}`, async ({ browser }) => {
      // What detects a page that hangs grows with the pages there are to walk.
      test.setTimeout(PAGE_MS * paths.length);
      const faults: string[] = [];
      const page = await signedIn(browser, loginName, device);
      page.on('pageerror', (error) => faults.push(error.message));
      for (const path of paths) await expectWell(page, path);
      expect(faults).toEqual([]);
    });
  }
}

/** Console §6 (i): an overseer reads, and is told why it may not write. */
test('a city overseer opens an order read only, and a page of others is refused with the reason', async ({ browser }) => {
  const page = await signedIn(browser, 'weinan.dudao', PC);
  await page.goto('/orders');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('list', { name: '办理过程' })).toBeVisible();
  await expect(page.getByText('联系电话')).toHaveCount(0);
  await page.goto('/enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/不能|权限|无权/);
});

/** Access §1: one appointment at a time; the switcher changes pages and range. */
test('a person with two appointments switches between them', async ({ browser }) => {
  const page = await signedIn(browser, 'meiyuan.jianren', PC);
  const unit = () => page.getByRole('banner').innerText();
  const before = await unit();
  await page.getByRole('button', { name: /身份/ }).click();
  await page.getByRole('button', { name: before.includes('队') ? /实践所/ : /志愿服务队/ }).click();
  await expect.poll(unit).not.toBe(before);
});
