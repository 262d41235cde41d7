import { expect, type Page } from '@playwright/test';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

/** 评价回访 (console.md §5.2): low ratings are followed up, complaints handled (条例 §26). */
test.describe.configure({ timeout: 180_000 });

const count = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name} \\d+$`) });
const counted = async (page: Page, name: string): Promise<number> => {
  await expect(count(page, name)).toBeVisible();
  return Number(/\d+$/.exec(await count(page, name).innerText())![0]);
};

test('a low rating makes a visit, which is recorded from the page and leaves its list', async ({ browser }) => {
  const page = await signedIn(browser, 'fuping.caozuo', PC);
  await page.goto('/evaluations?show=unrated');
  const unrated = await counted(page, '待评价');
  const orderNo = (await page.getByRole('table').locator('tbody tr').first().locator('small').innerText()).trim();
  await page.getByRole('table').getByRole('link').first().click();
  await page.getByRole('button', { name: '评单' }).click();
  await page.getByRole('radio', { name: '1 很不满意' }).check();
  await page.getByRole('radio', { name: '未解决' }).check();
  await page.getByRole('radio', { name: '电话问' }).check();
  await page.getByLabel('怎样问到的').fill('电话问本人');
  await page.getByRole('button', { name: '提交评价' }).click();
  await expect(page.getByText('已评单，本单结单。')).toBeVisible();
  await page.getByRole('button', { name: '关闭' }).click();
  await expect.poll(() => counted(page, '待评价')).toBe(unrated - 1);

  await page.goto('/evaluations');
  const due = await counted(page, '待回访');
  const row = page.getByRole('row').filter({ hasText: orderNo });
  await row.getByRole('link').click();
  await page.getByRole('button', { name: '登记回访' }).first().click();
  const form = page.getByRole('form', { name: '登记回访' });
  await form.getByRole('button', { name: '登记回访' }).click();
  await expect(form.getByText('请选择一项。').first()).toBeVisible();
  await form.getByRole('radio', { name: '电话' }).check();
  await form.getByRole('radio', { name: '已解决', exact: true }).check();
  await form.getByLabel('回访结果').fill('重新去修好了，老人满意');
  await form.getByRole('button', { name: '登记回访' }).click();
  await expect(page.getByText('回访已登记。')).toBeVisible();
  await page.getByRole('button', { name: '关闭' }).click();
  await expect(row).toHaveCount(0);
  expect(await counted(page, '待回访')).toBe(due - 1);

  await page.goto('/evaluations?show=low');
  await expect(page.getByRole('row').filter({ hasText: orderNo })).toContainText('已回访');
});

test('a complaint is accepted, handled and closed; who comes later is told, and a town only looks on', async ({ browser }) => {
  const words = `队员迟到一小时 ${Date.now() % 1_000_000}`;
  const town = await signedIn(browser, 'zhuangli.suo', PHONE);
  await town.goto('/orders?show=closed');
  await town.getByRole('list', { name: '全部单' }).getByRole('link').first().click();
  await town.getByRole('button', { name: '登记投诉' }).click();
  await town.getByRole('radio', { name: '爽约' }).check();
  await town.getByLabel('投诉内容').fill(words);
  await town.getByRole('form').getByRole('button', { name: '登记投诉' }).click();
  await expect(town.getByText('投诉已登记。')).toBeVisible();

  const operator = await openComplaint(await signedIn(browser, 'fuping.caozuo', PC), words);
  const other = await signedIn(browser, 'fuping.caozuo2', PC);
  // Hears of no change, as on a bad line.
  await other.route('**/graphql/stream*', (route) => route.abort());
  await openComplaint(other, words);
  await operator.getByRole('button', { name: '受理这件投诉' }).click();
  await expect(operator.getByText('已受理。')).toBeVisible();
  await other.getByLabel('说明').fill('我来办');
  await other.getByRole('button', { name: '受理这件投诉' }).click();
  await expect(other.getByRole('alert')).toContainText('刚被他人处理');
  await expect(other.getByLabel('说明')).toHaveValue('我来办');
  await other.getByRole('button', { name: '刷新' }).click();
  await expect(other.getByRole('button', { name: '开始办理' })).toBeVisible();

  await operator.getByRole('button', { name: '开始办理' }).click();
  await expect(operator.getByText('已开始办理。')).toBeVisible();
  await operator.getByRole('button', { name: '办结这件投诉' }).click();
  await expect(operator.getByText('办结要写明处理结果。')).toBeVisible();
  await operator.getByLabel('处理结果').fill('队长上门道歉，约好下次时间');
  await operator.getByRole('button', { name: '办结这件投诉' }).click();
  await expect(operator.getByText('已办结。')).toBeVisible();
  await expect(operator.getByRole('list', { name: '办理经过' }).getByRole('listitem')).toHaveCount(4);

  await town.goto('/evaluations?show=complained&which=ended');
  await town.getByRole('link', { name: words }).click();
  await expect(town.getByText('队长上门道歉，约好下次时间').first()).toBeVisible();
  await expect(town.getByRole('button', { name: /这件投诉$/ })).toHaveCount(0);
});

async function openComplaint(page: Page, words: string): Promise<Page> {
  await page.goto('/evaluations?show=complained');
  await page.getByRole('link', { name: words }).click();
  await expect(page.getByRole('list', { name: '办理经过' })).toBeVisible();
  return page;
}
