import { expect, type Page } from '@playwright/test';
import { PC, PHONE, signedIn } from './people.ts';
import { plain, stored } from './sealed-entries.ts';
import { test } from './test.ts';

/** Drafts of what is done with an order (console.md §1 row 17): whatever ends the page in the middle, the words are offered again. */
const offer = (page: Page) => page.getByText('恢复上次未提交的内容？');

/** The browser asks before it reloads a page with words in it; the person goes on all the same. */
async function reloadInTheMiddle(page: Page): Promise<void> {
  page.once('dialog', (dialog) => void dialog.accept());
  await page.reload();
}

test('a reload in the middle of a complaint keeps its words and the phone, unreadable, until they are sent', async ({ browser }) => {
  const page = await signedIn(browser, 'yongan.zhan', PC);
  await page.goto('/orders?show=review');
  await page.getByRole('table').getByRole('link').first().click();
  const begin = () => page.getByRole('button', { name: '登记投诉' }).click();
  await begin();
  await page.getByRole('radio', { name: '服务态度' }).check();
  await page.getByLabel('投诉内容').fill('约好上午来，下午才到');
  await page.getByLabel('联系电话').fill('13992312345');
  await expect.poll(() => stored(page)).toBe(1);
  expect(await plain(page, '13992312345')).toBe(false);
  await reloadInTheMiddle(page);

  await begin();
  await expect(page.getByLabel('投诉内容')).toHaveValue('');
  await expect(offer(page)).toBeVisible();
  await page.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(page.getByRole('radio', { name: '服务态度' })).toBeChecked();
  await expect(page.getByLabel('投诉内容')).toHaveValue('约好上午来，下午才到');
  await expect(page.getByLabel('联系电话')).toHaveValue('13992312345');
  await page.locator('form').getByRole('button', { name: '登记投诉' }).click();
  await expect(page.getByText('投诉已登记。')).toBeVisible();
  await expect.poll(() => stored(page)).toBe(0);
});

test('each verb of an order keeps a draft of its own, and the sign-out forgets all of them', async ({ browser }) => {
  const page = await signedIn(browser, 'yongan.zhan', PC);
  await page.goto('/orders?show=review');
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('button', { name: '撤单' }).click();
  await page.getByLabel('求助人怎样表示不再需要').fill('电话中说已经解决');
  await expect.poll(() => stored(page)).toBe(1);
  await page.getByRole('button', { name: '先不办' }).click();
  await page.getByRole('button', { name: '登记投诉' }).click();
  await expect(page.getByLabel('投诉内容')).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
  await page.getByLabel('投诉内容').fill('没有人回话');
  await expect.poll(() => stored(page)).toBe(2);
  await page.getByRole('button', { name: '先不办' }).click();
  await page.getByRole('button', { name: '撤单' }).click();
  await expect(offer(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /身份/ }).click();
  await page.getByRole('button', { name: '退出登录' }).click();
  await expect(page.getByLabel('登录名')).toBeVisible();
  expect(await stored(page)).toBe(0);
});

test('a leader who is interrupted while calling finds time and note again', async ({ browser }) => {
  const page = await signedIn(browser, 'bangkun.duizhang', PHONE);
  await page.goto('/tasks');
  await page.getByRole('link', { name: /联系求助人|改约时间/ }).first().click();
  const agreed = page.getByLabel('约定时间');
  const note = page.getByLabel('说明');
  await agreed.fill('2027-01-15T14:30');
  await note.fill('到村口打电话');
  await expect.poll(() => stored(page)).toBe(1);
  await reloadInTheMiddle(page);
  await expect(offer(page)).toBeVisible();
  await expect(note).toHaveValue('');
  await page.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(agreed).toHaveValue('2027-01-15T14:30');
  await expect(note).toHaveValue('到村口打电话');
  await page.getByRole('button', { name: '记下已联系' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(await stored(page)).toBe(0);
});
