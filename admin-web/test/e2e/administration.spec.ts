import { expect, type Page } from '@playwright/test';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

const OWN_PASSWORD = 'Peaches-2719-from-Fuping';

/** Console §1 rows 1, 2 and 10: who may what, and who did what. */
test('the security administrator opens an account; its person signs in and must change the password', async ({ browser }) => {
  const page = await signedIn(browser, 'fuping.anquan', PC);
  const loginName = `zhuangli.${Date.now()}`;
  await page.goto('/accounts');
  await page.getByRole('link', { name: '开设账号' }).click();
  await page.getByLabel('姓名', { exact: true }).fill('张䶮');
  await page.getByLabel('登录名').fill(loginName);
  await page.getByLabel('角色').selectOption({ label: '镇街所工作人员' });
  await page.getByRole('combobox', { name: '任职区划' }).fill('庄里');
  await page.getByRole('option', { name: /庄里镇/ }).click();
  await page.getByLabel('单位名称').fill('庄里镇新时代文明实践所');
  await expect(page.getByText(/^张䶮 可查看 庄里镇 及下辖 \d+ 个村$/)).toBeVisible();
  await page.getByRole('button', { name: '开设', exact: true }).click();
  const password = (await page.locator('output').innerText()).trim();
  expect(password.length).toBeGreaterThanOrEqual(10);

  const person = await (await browser.newContext({ ...PHONE, locale: 'zh-CN' })).newPage();
  await person.goto('/');
  await person.getByLabel('登录名').fill(loginName);
  await person.getByLabel('密码', { exact: true }).fill(password);
  await person.getByRole('button', { name: '登录' }).click();
  await person.waitForURL('**/password');
  await person.goto('/orders');
  await expect(person).toHaveURL(/\/password/);
  await person.getByLabel('现在的密码').fill(password);
  await person.getByLabel('新密码', { exact: true }).fill(OWN_PASSWORD);
  await person.getByLabel('再输一遍新密码').fill(OWN_PASSWORD);
  await person.getByRole('button', { name: '保存新密码' }).click();
  await expect(person).not.toHaveURL(/\/password/);

  // Suspended, the person is out at once.
  await page.getByRole('link', { name: /账号 · 张䶮/ }).click();
  await page.getByRole('button', { name: '停用', exact: true }).click();
  await page.getByRole('button', { name: '停用这个账号' }).click();
  await expect(page.getByText('已办理。')).toBeVisible();
  await person.goto('/orders');
  await expect(person).toHaveURL(/\/login/);
});

test('the auditor finds who saw a phone number, and who failed to sign in', async ({ browser }) => {
  const { id, orderNo } = await entered(await signedIn(browser, 'yongan.zhan', PHONE), { requesterName: '张䶮', requesterPhone: '13800138000' });
  const operator = await signedIn(browser, 'fuping.caozuo', PC);
  await operator.goto(`/orders/order/${id}`);
  const drawer = operator.getByRole('region', { name: orderNo });
  await reveal(operator);
  await operator.getByRole('button', { name: '看看谁看过' }).click();
  await expect(drawer.getByText(/党晓燕.*联系电话|联系电话.*党晓燕/).first()).toBeVisible();

  const stranger = await (await browser.newContext({ ...PC, locale: 'zh-CN' })).newPage();
  await stranger.goto('/');
  await stranger.getByLabel('登录名').fill('fuping.caozuo2');
  await stranger.getByLabel('密码', { exact: true }).fill('Wrong-1234567');
  await stranger.getByRole('button', { name: '登录' }).click();
  await expect(stranger.getByText(/登录名或密码不对/)).toBeVisible();

  const auditor = await signedIn(browser, 'fuping.shenji', PC);
  await auditor.goto('/reveals');
  const row = auditor.getByRole('row').filter({ hasText: orderNo }).first();
  await expect(row).toContainText('党晓燕');
  await expect(row).toContainText('联系电话');
  await expect(row).toContainText('联系服务对象');
  await auditor.goto('/sign-ins?show=failed');
  await expect(auditor.getByText('试登 同志远').first()).toBeVisible();
});

async function reveal(page: Page): Promise<void> {
  await page.getByRole('button', { name: /查看明文.*联系电话/ }).click();
  await page.getByRole('radio', { name: '联系服务对象' }).check();
  await page.getByRole('button', { name: '查看明文', exact: true }).click();
  await expect(page.getByText(/^1\d{10}/).first()).toBeVisible();
}

test('the system administrator changes a limit, and the next order has it; the auditor reads old → new', async ({ browser }) => {
  const system = await signedIn(browser, 'fuping.xitong', PC);
  await system.goto('/limits/REVIEW/EMERGENCY');
  const minutes = system.getByLabel('时限', { exact: true });
  await expect(minutes).not.toHaveValue('');
  await minutes.fill('45');
  await system.getByRole('radio', { name: '分钟' }).check();
  await system.getByRole('radio', { name: '自然时间，昼夜不停' }).check();
  await system.getByRole('button', { name: '保存' }).click();
  await expect(system.getByRole('link', { name: /45 分钟/ }).first()).toBeVisible();

  const order = await entered(await signedIn(browser, 'yongan.zhan', PHONE), { urgency: 'EMERGENCY' });
  expect(Date.parse(order.dueAt) - Date.parse(order.stepStartedAt)).toBe(45 * 60_000);

  const auditor = await signedIn(browser, 'fuping.shenji', PC);
  await auditor.goto('/audit?verb=setSlaRule');
  await auditor.getByRole('table').getByRole('link').first().click();
  await expect(auditor.getByText('45').first()).toBeVisible();
});

/** Console §1 row 29: the slower of two decides field by field, and nothing of either is lost unseen. */
test('one limit is changed in two windows: the slower one sees what the other did, and chooses', async ({ browser }) => {
  const first = await signedIn(browser, 'fuping.xitong', PC);
  // An administrator has one session, so the other window is of the same browser.
  const second = await first.context().newPage();
  const minutes = (page: Page) => page.getByLabel('时限', { exact: true });
  for (const page of [first, second]) {
    await page.route('**/graphql/stream*', (route) => route.abort());
    await page.goto('/limits/DISPATCH/URGENT');
    await expect(minutes(page)).not.toHaveValue('');
    await page.getByRole('radio', { name: '分钟' }).check();
  }
  await minutes(first).fill('95');
  await minutes(second).fill('125');
  await first.getByRole('button', { name: '保存' }).click();
  await expect(first.getByRole('link', { name: /95 分钟/ }).first()).toBeVisible();
  await second.getByRole('button', { name: '保存' }).click();
  const dialog = second.getByRole('dialog', { name: '这项设置刚被他人改过' });
  await expect(dialog.getByText('原值')).toBeVisible();
  await expect(dialog).toContainText('95');
  await dialog.getByRole('radio', { name: /你改为/ }).check();
  await dialog.getByRole('button', { name: '按所选重新提交' }).click();
  await expect(second.getByRole('link', { name: /125 分钟/ }).first()).toBeVisible();
});

test('one day of the calendar is set in two windows: the slower one sees kind and name of both, and chooses', async ({ browser }) => {
  const first = await signedIn(browser, 'fuping.xitong', PC);
  const second = await first.context().newPage();
  const day = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10);
  for (const page of [first, second]) {
    await page.route('**/graphql/stream*', (route) => route.abort());
    await page.goto('/calendar');
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await page.getByLabel('日期').fill(day);
  }
  await first.getByLabel('名称').fill('赶集日');
  await second.getByLabel('名称').fill('植树日');
  await first.getByRole('button', { name: '设置这一天' }).click();
  await expect(first.getByRole('row').filter({ hasText: '赶集日' })).toBeVisible();
  await second.getByRole('button', { name: '设置这一天' }).click();
  const dialog = second.getByRole('dialog', { name: '这项设置刚被他人改过' });
  await expect(dialog).toContainText('赶集日');
  await dialog.getByRole('radio', { name: /你改为/ }).last().check();
  await dialog.getByRole('button', { name: '按所选重新提交' }).click();
  await expect(second.getByRole('row').filter({ hasText: '植树日' })).toBeVisible();
  await second.getByRole('button', { name: new RegExp(day) }).click();
  await expect(second.getByRole('row').filter({ hasText: '植树日' })).toHaveCount(0);
});

test('the county calls a category by its own words, and everybody reads them', async ({ browser }) => {
  const system = await signedIn(browser, 'fuping.xitong', PC);
  await system.goto('/dictionaries/ServiceCategory/LEGAL');
  await system.getByLabel('中文名称').fill('法律帮办');
  await system.getByRole('button', { name: '保存' }).click();
  await expect(system.getByRole('row').filter({ hasText: '法律帮办' })).toBeVisible();
  const clerk = await signedIn(browser, 'yongan.zhan', PHONE);
  await clerk.goto('/enter');
  await expect(clerk.getByRole('radio', { name: '法律帮办' })).toBeVisible();
  await system.goto('/dictionaries/ServiceCategory/LEGAL');
  await system.getByLabel('中文名称').fill('');
  await system.getByRole('button', { name: '保存' }).click();
  await expect(system.getByRole('row').filter({ hasText: '法律帮办' })).toHaveCount(0);
});

interface Entered { id: string; orderNo: string; stepStartedAt: string; dueAt: string }

/** An order of the clerk's village, entered as a program would: what the form does is tested elsewhere. */
async function entered(clerk: Page, given: object): Promise<Entered> {
  const query = 'mutation ($input: EnterOrderInput!) { enterOrder(input: $input) { order { id orderNo stepStartedAt dueAt } userErrors { message } } }';
  const input = { content: '独居老人家里停水，急需送水', category: 'POVERTY_RELIEF', channel: 'PHONE', ...given };
  const { data } = await clerk.evaluate(async (body) => (await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json(), JSON.stringify({ query, variables: { input } }));
  return data.enterOrder.order as Entered;
}
