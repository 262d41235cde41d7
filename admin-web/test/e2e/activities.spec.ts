import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

/** As a person writes it in a field of date and time, in Shanghai. */
const hoursFromNow = (hours: number) => new Date(Date.now() + (8 + hours) * 3_600_000).toISOString().slice(0, 16);

async function publish(page: Page, title: string, from: number): Promise<void> {
  await page.goto('/activities/new');
  await page.getByLabel('名称', { exact: true }).fill(title);
  await page.getByRole('radio', { name: '扶贫帮困' }).check();
  await page.getByLabel('内容').fill('清扫村道，看望独居老人');
  await page.getByLabel('风险告知').fill('注意来往车辆');
  await page.getByLabel('开始时间').fill(hoursFromNow(from));
  await page.getByLabel('结束时间').fill(hoursFromNow(from + 1));
  await page.getByLabel('地点').fill('村文化广场');
  await page.getByRole('combobox', { name: '组织的队伍' }).selectOption({ index: 1 });
  await page.getByLabel('招募人数').fill('1');
  await page.getByRole('button', { name: '发布活动' }).click();
  await expect(page.getByRole('dialog').getByText(title)).toBeVisible();
}

/** Signs the n-th trained person up who is found. */
async function signUp(page: Page, n: number): Promise<void> {
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('searchbox').fill('ZY610528');
  await drawer.getByRole('searchbox').press('Enter');
  await drawer.getByRole('listitem').filter({ hasText: 'ZY610528' }).filter({ hasNotText: '未培训' }).nth(n).getByRole('button').click();
}

test('R10 an activity is published, takes one and lets the next wait, who moves up', async ({ browser }) => {
  const town = await signedIn(browser, 'zhuangli.suo', PC);
  await publish(town, `清扫村道 ${Date.now() % 1_000_000}`, 48);
  const drawer = town.getByRole('dialog');
  await signUp(town, 0);
  await expect(drawer.getByText(/^已给.+报名。$/)).toBeVisible();
  await signUp(town, 1);
  await expect(drawer.getByText(/已满员，.+排入候补。/)).toBeVisible();
  await expect(drawer).toContainText('1 / 1，候补 1');
  await expectAccessible(town, 'activity');
  await drawer.getByRole('button', { name: /^取消报名：/ }).first().click();
  await expect(drawer.getByRole('listitem').filter({ hasText: '已报名' })).toHaveCount(1);
  await expect(drawer).not.toContainText('候补 1');
});

test('R10 attendance recorded by the town counts when the county confirms it', async ({ browser }) => {
  const town = await signedIn(browser, 'zhuangli.suo', PHONE);
  const title = `看望老人 ${Date.now() % 1_000_000}`;
  await publish(town, title, -2);
  await signUp(town, 2);
  const drawer = town.getByRole('dialog');
  await drawer.getByRole('button', { name: '登记 1 人参加' }).click();
  await expect(drawer.getByText('已举办')).toBeVisible();
  await drawer.getByRole('button', { name: '确认出勤' }).click();
  await expect(drawer.getByText(/记录人不能确认/)).toBeVisible();

  const operator = await signedIn(browser, 'fuping.caozuo', PC);
  await operator.goto('/activities?show=HELD');
  await operator.getByRole('link', { name: title }).click();
  await operator.getByRole('dialog').getByRole('button', { name: '确认出勤' }).click();
  await expect(operator.getByRole('dialog').getByRole('button', { name: '确认出勤' })).toHaveCount(0);
  await expect(operator.getByRole('dialog').getByText('已参加')).toBeVisible();
});
