import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { PC, signedIn } from './people.ts';
import { test } from './test.ts';

async function allocate(page: Page, day: string, from: string, until: string): Promise<void> {
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('combobox', { name: '哪一个' }).selectOption({ index: 1 });
  await drawer.getByLabel('开始使用').fill(`${day}T${from}`);
  await drawer.getByLabel('使用结束').fill(`${day}T${until}`);
  await drawer.locator('form').getByRole('button', { name: '调配' }).click();
}

test('R8 a venue is allocated once at a time, released, and its history stays', async ({ browser }) => {
  const name = `老年大学教室 ${Date.now() % 1_000_000}`;
  const operator = await signedIn(browser, 'fuping.caozuo', PC);
  await operator.goto('/resources/new');
  await operator.getByLabel('名称', { exact: true }).fill(name);
  await operator.getByRole('button', { name: '登记资源' }).click();
  const drawer = operator.getByRole('dialog');
  await expect(drawer.getByText(name)).toBeVisible();

  await drawer.getByRole('button', { name: '调配' }).click();
  await allocate(operator, '2027-03-01', '09:00', '11:00');
  await expect(drawer.getByText('调配记录 1 条')).toBeVisible();
  await drawer.getByRole('button', { name: '调配', exact: true }).click();
  await expectAccessible(operator, 'resource');
  await allocate(operator, '2027-03-01', '10:00', '12:00');
  await expect(drawer.getByText('这段时间资源不够或已被占用')).toBeVisible();
  await drawer.getByRole('button', { name: '调配', exact: true }).first().click();
  await drawer.getByRole('button', { name: /^退回：/ }).click();
  await drawer.getByLabel('原因').fill('活动改期');
  await drawer.locator('form').getByRole('button', { name: '退回' }).click();
  await expect(drawer.getByText('已退回：活动改期')).toBeVisible();
  await drawer.getByRole('button', { name: '调配', exact: true }).click();
  await allocate(operator, '2027-03-01', '10:00', '12:00');
  await expect(drawer.getByText('调配记录 2 条')).toBeVisible();
});

test('R8 a fund is put on record and told in yuan', async ({ browser }) => {
  const operator = await signedIn(browser, 'fuping.caozuo', PC);
  await operator.goto('/resources/new');
  await operator.getByRole('radio', { name: '资金' }).check();
  await operator.getByLabel('名称', { exact: true }).fill('慰问专款');
  await operator.getByLabel('金额（元）').fill('12345.67');
  await operator.getByRole('button', { name: '登记资源' }).click();
  await expect(operator.getByRole('dialog').getByText('12,345.67 元')).toBeVisible();
});
