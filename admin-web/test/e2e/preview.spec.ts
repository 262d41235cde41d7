import { expect } from '@playwright/test';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

/** Console §1 row 2: the director sees the console as a role sees it at a place, and can do nothing in it. */
for (const [device, name] of [[PC, 'a PC'], [PHONE, 'a phone']] as const) {
  test(`the director looks as a village clerk, on ${name}: the clerk's pages and rows, masked as for the director, and read only`, async ({ browser }) => {
    const page = await signedIn(browser, 'fuping.zhuren', device);
    await page.getByRole('button', { name: /身份/ }).click();
    await page.getByRole('link', { name: '以其他角色预览' }).click();
    await page.getByLabel('角色', { exact: true }).selectOption({ label: '村社站工作人员' });
    await page.getByRole('combobox', { name: '任职区划' }).fill('永安');
    await page.getByRole('option', { name: /永安村/ }).first().click();
    await expect(page.getByText(/^村社站工作人员 可查看 永安村/)).toBeVisible();
    await page.getByRole('button', { name: '以此角色查看' }).click();

    const bar = page.getByRole('status').filter({ hasText: '预览' });
    await expect(bar).toContainText(/正在以「村社站工作人员 · 永安村.*」预览，只读/);
    await page.goto('/orders');
    await page.getByRole(device === PC ? 'table' : 'list').getByRole('link').first().click();
    await expect(page.getByRole('list', { name: '办理过程' })).toBeVisible();
    // The clerk sees phones in full; the director, and so the preview, does not.
    await expect(page.locator('#main')).toContainText(/1\d{2}\*{4}\d{4}/);
    await expect(page.locator('#main')).not.toContainText(/(?<!\d)1[3-9]\d{9}/);

    await page.goto('/enter');
    await page.getByLabel('需要什么帮助').fill('家中水管漏水，想请人上门修理');
    await page.getByRole('radio', { name: '扶贫帮困' }).click();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await expect(page.getByText('正在预览，不能办理；请先退出预览')).toBeVisible();

    await bar.getByRole('button', { name: '退出预览' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '以其他角色预览' })).toBeVisible();
    await expect(bar).toHaveCount(0);
  });
}
