import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

/** Export of the list of orders (console.md §1 rows 5, 27, 32 and §2.4), masked and in clear. */

const tray = (page: Page) => page.getByRole('banner').getByRole('button', { name: /后台任务/ });

async function startExport(page: Page, clear?: string): Promise<string> {
  await page.goto('/orders?show=review');
  await page.getByRole('link', { name: '导出' }).click();
  const drawer = page.getByRole('dialog');
  await expect(drawer.getByText(/当前筛选下共 \d+ 条/)).toBeVisible();
  if (clear) {
    await drawer.getByRole('radio', { name: '明文（须主任批准）' }).check();
    await drawer.getByRole('button', { name: '提交主任批准' }).click();
    await expect(drawer.getByRole('alert')).toHaveText('导出明文须写明用途。');
    await drawer.getByLabel('用途').fill(clear);
  }
  await drawer.getByRole('button', { name: clear ? '提交主任批准' : '开始导出' }).click();
  const told = await drawer.getByRole('status').filter({ hasText: '编号' }).innerText();
  await drawer.getByRole('button', { name: '关闭' }).click();
  return /DC\d+/.exec(told)![0];
}

test('an export runs in the background, is in the tray after a reload, and comes as a file', async ({ browser }) => {
  const page = await signedIn(browser, 'fuping.caozuo', PC);
  await startExport(page);
  await page.reload();
  await tray(page).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载文件' }).first().click()]);
  expect(file.suggestedFilename()).toMatch(/^需求-DC\d+\.xlsx$/);
  expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK');
});

test('an export in clear waits for the director, who sees purpose and rows; then it is in the tray of who asked, unasked', async ({ browser }) => {
  const page = await signedIn(browser, 'fuping.caozuo', PC);
  const no = await startExport(page, '年度回访核对电话');
  await page.goto('/exports');
  await expect(page.getByRole('row', { name: new RegExp(no) })).toContainText('待批准');
  await tray(page).click();
  const file = page.getByRole('banner').getByText(`需求-${no}.xlsx`);
  await expect(file).toHaveCount(0);

  const director = await signedIn(browser, 'fuping.zhuren', PHONE);
  await director.goto('/export-approvals');
  await director.getByRole('link', { name: new RegExp(no) }).click();
  const drawer = director.getByRole('dialog');
  await expect(drawer.getByText('年度回访核对电话')).toBeVisible();
  await drawer.getByRole('button', { name: '同意导出' }).click();
  await expect(drawer.getByText('已批准，导出已经开始。')).toBeVisible();

  await expect(file).toBeVisible();
  await expect(page.getByRole('row', { name: new RegExp(no) })).toContainText('已批准');
});

test('the watermark lies over lists and drawers with personal data, on screen and in print, and takes no click', async ({ browser }) => {
  const page = await signedIn(browser, 'fuping.caozuo', PC);
  await page.goto('/orders');
  const mark = page.locator('svg', { has: page.locator('pattern') }).first();
  await expect(mark).toContainText('fuping.caozuo');
  expect(await mark.evaluate((svg) => [getComputedStyle(svg).opacity, getComputedStyle(svg).pointerEvents])).toEqual(['0.15', 'none']);
  expect(Number(await mark.locator('text').first().getAttribute('font-size'))).toBeGreaterThanOrEqual(14);
  await page.emulateMedia({ media: 'print' });
  await expect(mark).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('dialog').locator('svg', { has: page.locator('pattern') })).toContainText('fuping.caozuo');
});

/** Console row 32: on every page that tells of persons, once. */
test('the watermark is once on the board in each of its views, and on the pages of a team', async ({ browser }) => {
  const marks = (page: Page) => page.locator('svg', { has: page.locator('pattern') }).filter({ visible: true });
  const operator = await signedIn(browser, 'fuping.caozuo', PC);
  for (const path of ['/dispatch', '/dispatch?view=board', '/dispatch?view=calendar', '/evaluations']) {
    await operator.goto(path);
    await expect(operator.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(marks(operator), path).toHaveCount(1);
    await expect(marks(operator)).toContainText('fuping.caozuo');
  }
  const leader = await signedIn(browser, 'bangkun.duizhang', PHONE);
  for (const path of ['/offers', '/pool', '/tasks', '/finished']) {
    await leader.goto(path);
    await expect(leader.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(marks(leader), path).toHaveCount(1);
  }
});
