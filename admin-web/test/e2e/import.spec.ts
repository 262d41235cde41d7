import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

test.describe.configure({ timeout: 180_000 });

const HEADINGS = ['需求内容', '服务类别', '地点', '联系人', '联系电话', '什么时候'];
const run = Date.now() % 1_000_000;
const good = (n: number) => [`修理水龙头 ${run}-${n}`, '扶贫帮困', '永安村', '张𬭚', `139${String(n).padStart(8, '0')}`, '随时'];

/** 13 rows that are wrong in one cell each. */
const BAD = [
  ...[[0, ''], [1, '没有这个类别'], [2, '没有这个村'], [3, '张**'], [4, '1380000'], [5, '不知道什么时候']] as const,
  ...[[1, ''], [0, '修'.repeat(1001)], [4, '139****0000'], [4, '12345678901'], [5, '2026-02-30'], [3, '张3'], [4, '电话']] as const,
];

function fileOf(rows: string[][]): { name: string; mimeType: string; buffer: Buffer } {
  return { name: '需求.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${[HEADINGS, ...rows].map((row) => row.join(',')).join('\r\n')}\r\n,,,,,\r\n`) };
}

async function handIn(page: Page, rows: string[][]): Promise<void> {
  await page.goto('/enter');
  await page.getByRole('link', { name: '批量导入' }).click();
  await page.getByLabel('选择文件，或把文件拖到这里').setInputFiles(fileOf(rows));
  await page.waitForURL(/\/enter\/import\/.+/);
}

const count = (page: Page, title: string) => page.locator(`dt:text-is("${title}") + dd`);

/** Console §6 (c), §5.4 镇: bulk import. */
test('500 rows of which 13 are bad: the good ones go in, the bad ones are told, mended or taken back as a file', async ({ browser }) => {
  const page = await signedIn(browser, 'zhuangli.suo', PC);
  const rows = Array.from({ length: 500 }, (_, n) => good(n));
  BAD.forEach(([column, text], n) => { rows[n * 38]![column] = text; });
  await handIn(page, rows);
  await expect(count(page, '可以导入')).toHaveText('487', { timeout: 60_000 });
  await expect(count(page, '有错误')).toHaveText('13');
  await expect(count(page, '已导入')).toHaveText('0');
  // Numbered as in Excel, where the headings are the first row.
  await expect(page.getByRole('region', { name: '有错误的行' })).toContainText('第 2 行');
  await expect(page.getByRole('region', { name: '有错误的行' })).toContainText('第 40 行');

  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual([]);
  await expect(page.locator('svg', { has: page.locator('pattern') })).toHaveCount(1);

  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: '下载错误的 13 条' }).click();
  const bad = await (await downloading).path();

  await page.getByRole('button', { name: '导入正确的 487 条' }).click();
  // Somewhere else meanwhile: the work goes on, and the tray leads back to it.
  await page.goto('/');
  await page.getByRole('button', { name: /后台任务/ }).click();
  await page.getByRole('link', { name: /需求\.csv/ }).first().click();
  await expect(count(page, '已导入')).toHaveText('487', { timeout: 90_000 });
  await expect(page.getByRole('button', { name: /^导入正确的/ })).toHaveCount(0);

  // One is mended where it stands, and goes in too.
  await page.getByRole('button', { name: '改正第 154 行' }).click();
  await page.getByRole('textbox', { name: '联系电话' }).fill('13912340000');
  await page.getByRole('button', { name: '核对这一行' }).click();
  await page.getByRole('button', { name: '导入正确的 1 条' }).click();
  await expect(count(page, '已导入')).toHaveText('488', { timeout: 60_000 });
  await expect(count(page, '有错误')).toHaveText('12');

  // The file of bad rows can be handed in as it came back, with its columns of reasons.
  await page.goto('/enter/import');
  await page.getByLabel('选择文件，或把文件拖到这里').setInputFiles({ name: '错误行.xlsx', mimeType: 'application/octet-stream', buffer: readFileSync(bad) });
  await expect(count(page, '有错误')).toHaveText('13', { timeout: 60_000 });
  await expect(count(page, '可以导入')).toHaveText('0');

  await page.goto('/orders');
  await page.getByRole('searchbox').fill(`修理水龙头 ${run}-499`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table').getByRole('link')).toHaveCount(1);
});

test('on a phone: a file of another kind is refused with what to do; bad rows are cards', async ({ browser }) => {
  const page = await signedIn(browser, 'zhuangli.suo', PHONE);
  await page.goto('/enter/import');
  await page.getByLabel('选择文件，或把文件拖到这里').setInputFiles({ name: '需求.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('no workbook at all') });
  await expect(page.getByText(/请下载模板，把内容粘贴到模板里再上传/)).toBeVisible({ timeout: 30_000 });
  const bad = good(900);
  bad[1] = '没有这个类别';
  await handIn(page, [bad]);
  await expect(page.getByRole('list').getByText(/服务类别/).first()).toBeVisible({ timeout: 60_000 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

/** Issue 5: the registers go by the same way. */
test('500 residential points of which 13 are bad: the good ones are in the circle, the bad ones are told by column', async ({ browser }) => {
  const page = await signedIn(browser, 'zhuangli.suo', PC);
  await page.goto('/points');
  await page.getByRole('link', { name: '批量导入居民点' }).click();
  await expect(page.getByRole('heading', { name: '批量导入居民点' })).toBeVisible();
  const rows = Array.from({ length: 500 }, (_, n) => [`导入 ${run}-${n} 组`, '永安村', String(20 + (n % 80)), `34.${8000 + n},109.35`].map((cell) => `"${cell}"`));
  const wrong = [[0, ''], [1, '没有这个村'], [2, ''], [2, '很多'], [3, ''], [3, '看地图'], [1, ''], [2, '-5'], [3, '48.85,2.35'], [1, '罕井镇'], [0, '长'.repeat(41)], [2, '2000000'], [3, '34.75']] as const;
  wrong.forEach(([column, text], n) => { rows[n * 38]![column] = `"${text}"`; });
  await page.getByLabel('选择文件，或把文件拖到这里').setInputFiles({ name: '居民点.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF居民点名称,所在村,人口,坐标\r\n${rows.map((row) => row.join(',')).join('\r\n')}\r\n`) });
  await page.waitForURL(/\/enter\/import\/.+/);
  await expect(count(page, '可以导入')).toHaveText('487', { timeout: 60_000 });
  await expect(count(page, '有错误')).toHaveText('13');
  await expect(page.getByRole('region', { name: '有错误的行' })).toContainText('坐标写成');
  await page.getByRole('button', { name: '导入正确的 487 条' }).click();
  await expect(count(page, '已导入')).toHaveText('487', { timeout: 90_000 });
  await page.getByRole('link', { name: '去看列表' }).click();
  await page.getByRole('searchbox').fill(`导入 ${run}-499`);
  await page.keyboard.press('Enter');
  await expect(page.getByText(`导入 ${run}-499 组`).first()).toBeVisible();
});
