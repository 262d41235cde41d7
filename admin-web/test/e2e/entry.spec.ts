import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../../../scripts/demo-password.ts';
import { PC, PHONE, signedIn } from './people.ts';
import { plain, stored } from './sealed-entries.ts';
import { test } from './test.ts';
import { workbookTexts } from './workbook-texts.ts';

// Two people in two browsers, or a processor at a quarter of its speed, on a machine that does other things too.
test.describe.configure({ timeout: 120_000 });

/** Something that no other test and no earlier run has written. */
const unique = (words: string): string => `${Date.now() % 10_000_000}-${Math.floor(Math.random() * 1000)} ${words}`;
const content = (page: Page) => page.getByLabel('需要什么帮助');
const name = (page: Page) => page.getByRole('textbox', { name: '姓名', exact: true });
const phone = (page: Page) => page.getByRole('textbox', { name: '电话', exact: true });
const submit = (page: Page) => page.getByRole('button', { name: '提交', exact: true });

/** How many orders of the person's range have these words in them. */
async function found(page: Page, words: string) {
  await page.goto('/orders');
  await page.getByRole('searchbox').fill(words);
  await page.keyboard.press('Enter');
  return page.getByRole('main').getByRole('link', { name: words.slice(0, 20) });
}

/** Console §6 (a). The time is the typist's; what the page owes is few clicks, and that no stroke is lost. */
test('a town clerk enters a demand with three clicks on a slow machine', async ({ browser }) => {
  const page = await signedIn(browser, 'zhuangli.suo', PC);
  // The village of the last entry is the usual case.
  await page.goto('/enter');
  await page.getByRole('combobox', { name: '在哪里' }).fill('永安');
  await page.getByRole('option', { name: /永安/ }).first().click();
  await content(page).fill(unique('先录一条'));
  await page.getByRole('radio', { name: '扶贫帮困' }).check();
  await submit(page).click();
  await expect(page.getByText(/已提交，单号/)).toBeVisible();
  await page.goto('/');

  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.evaluate(() => {
    (globalThis as unknown as { clicks: number }).clicks = 0;
    addEventListener('click', ({ detail }) => { if (detail) (globalThis as unknown as { clicks: number }).clicks += 1; }, true);
  });
  const words = unique('独居老人家里灯泡坏了想请人来修一修');
  await page.getByRole('navigation').getByRole('link', { name: '录需求' }).click();
  await content(page).click();
  await page.keyboard.type(words);
  await expect(page.getByRole('radio', { name: '扶贫帮困' })).toBeChecked();
  while (!await name(page).evaluate((field) => field === document.activeElement)) await page.keyboard.press('Tab');
  await page.keyboard.type('张桂兰');
  await page.keyboard.press('Tab');
  await page.keyboard.type('13992312345');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/已提交，单号 XQ610528\d+/)).toBeVisible();
  expect(await page.evaluate(() => (globalThis as unknown as { clicks: number }).clicks)).toBeLessThanOrEqual(3);
  // The next one begins at once, empty, with the cursor in it.
  await expect(content(page)).toBeFocused();
  await expect(content(page)).toHaveValue('');
  await expect(await found(page, words)).toHaveCount(1);
});

/** Console §6 (e): the chunks of the old build are gone; the next click that needs one says so; 刷新 keeps what is typed and asks nothing. */
test('a release while a form is open keeps what is typed', async ({ browser }) => {
  const page = await signedIn(browser, 'yongan.zhan', PC);
  const words = unique('想请人教用智能手机');
  await page.goto('/enter');
  await content(page).fill(words);
  await name(page).fill('杨䶮');
  await expect(page.getByRole('radio', { name: '科学普及' })).toBeChecked();

  let gone = true;
  await page.route(/\/assets\/.*\.(js|css)/, (route) => (gone ? route.abort() : route.continue()));
  page.on('request', (request) => { if (request.isNavigationRequest()) gone = false; });
  const asked: string[] = [];
  page.on('dialog', (dialog) => { asked.push(dialog.type()); void dialog.accept(); });
  await page.getByRole('button', { name: '语言、字号与对比度' }).click();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByText(/系统有新版本/)).toBeVisible();
  await expect(content(page)).toHaveValue(words);
  const loadedAnew = page.waitForEvent('load');
  await page.getByRole('button', { name: '刷新', exact: true }).click();
  await loadedAnew;
  expect(asked).toEqual([]);
  await expect(page.getByText('恢复上次未提交的内容？')).toBeVisible();
  await page.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(content(page)).toHaveValue(words);
  await expect(name(page)).toHaveValue('杨䶮');
  await submit(page).click();
  await expect(page.getByText(/已提交，单号/)).toBeVisible();
  await page.goto('/enter');
  await expect(content(page)).toBeVisible();
  await expect.poll(() => stored(page)).toBe(0);
});

test('a draft outlives a crash, is unreadable on the device, and goes with the sign-out', async ({ browser }) => {
  const page = await signedIn(browser, 'yongan.zhan', PC);
  const words = unique('不想要的内容');
  await page.goto('/enter');
  await content(page).fill(words);
  await expect.poll(() => stored(page)).toBe(1);
  expect(await plain(page, words)).toBe(false);

  // A crash asks nobody: a second page in the same browser, while the first is simply gone.
  const after = await page.context().newPage();
  await page.close();
  await after.goto('/enter');
  await expect(after.getByText('恢复上次未提交的内容？')).toBeVisible();
  expect(await plain(after, words)).toBe(false);

  // Another person on the same PC is offered nothing.
  await after.getByRole('button', { name: /身份/ }).click();
  await after.getByRole('button', { name: '退出登录' }).click();
  await expect(after.getByLabel('登录名')).toBeVisible();
  expect(await stored(after)).toBe(0);
});

/** Console §6 (f). */
test('three demands entered without network arrive once each', async ({ browser }) => {
  const page = await signedIn(browser, 'yongan.zhan', PHONE);
  const context = page.context();
  const each = ['一', '二', '三'].map((number) => unique(`没有网络时录的第${number}条`));
  await page.goto('/enter');
  await expect(content(page)).toBeVisible();
  await context.setOffline(true);
  for (const words of each) {
    await content(page).fill(words);
    await page.getByRole('radio', { name: '扶贫帮困' }).check();
    await page.getByRole('button', { name: /提交并再录一条/ }).click();
    await expect(page.getByText('没有网络，已保存在本机')).toBeVisible();
    await expect(content(page)).toHaveValue('');
  }
  await expect(page.getByText('待上传 3 条')).toBeVisible();
  expect(await plain(page, each[0]!)).toBe(false);

  // It survives a reload: the answers are held back until the console is there again.
  const keys: string[] = [];
  let through = false;
  await page.route('**/graphql', async (route) => {
    const body = route.request().postDataJSON() as { operationName?: string; query: string; variables?: { input?: { idempotencyKey?: string } } };
    if (!/mutation EnterOrder/.test(body.query)) return route.continue();
    if (!through) return route.abort();
    keys.push(body.variables!.input!.idempotencyKey!);
    // The server does it, and the first answer is lost on its way.
    if (keys.length === 1) {
      await route.fetch();
      return route.abort();
    }
    return route.continue();
  });
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByText('待上传 3 条')).toBeVisible();
  through = true;
  await context.setOffline(true);
  await context.setOffline(false);
  await expect.poll(() => keys.length).toBe(1);
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(page.getByText(/待上传/)).toHaveCount(0);
  expect(keys).toHaveLength(4);
  expect(new Set(keys).size).toBe(3);
  for (const words of each) await expect(await found(page, words)).toHaveCount(1);
});

test('what the server refuses after the upload says why, and is mended in the form', async ({ browser }) => {
  const page = await signedIn(browser, 'yongan.zhan', PC);
  const words = unique('电话写错的一条');
  await page.goto('/enter');
  await expect(content(page)).toBeVisible();
  await page.context().setOffline(true);
  await content(page).fill(words);
  await page.getByRole('radio', { name: '扶贫帮困' }).check();
  await phone(page).fill('1380');
  await submit(page).click();
  await expect(page.getByText('待上传 1 条')).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText('1 条没有成功，请处理')).toBeVisible();
  await expect(page.getByText('电话应为 11 位手机号')).toBeVisible();
  await page.getByRole('link', { name: '修改后重新提交' }).click();
  await expect(content(page)).toHaveValue(words);
  await phone(page).fill('13800138000');
  await submit(page).click();
  await expect(page.getByText(/已提交，单号/)).toBeVisible();
  await expect(page.getByText('1 条没有成功')).toHaveCount(0);
  await expect(await found(page, words)).toHaveCount(1);
});

/** Console §6 (j); certificates come with their own pages. */
test('names with rare characters go through the form into list, sheet and Excel unchanged', async ({ browser }) => {
  const page = await signedIn(browser, 'yongan.zhan', PC);
  for (const person of ['龑䶮㛃𬭚𫖯', '阿卜杜热合曼·买买提吐尔逊·艾则孜江']) {
    const words = unique('姓名有生僻字');
    await page.goto('/enter');
    await content(page).fill(words);
    await page.getByRole('radio', { name: '扶贫帮困' }).check();
    await name(page).fill(person);
    await submit(page).click();
    await expect(page.getByText(/已提交，单号/)).toBeVisible();
    await (await found(page, words)).first().click();
    await expect(page.getByText(person, { exact: true }).first()).toBeVisible();

    const operator = await signedIn(browser, 'fuping.caozuo', PC);
    await operator.addInitScript(() => { window.print = () => undefined; });
    await (await found(operator, words)).first().click();
    await operator.getByRole('button', { name: '打印派单表' }).click();
    await expect(operator.locator('.print-sheet')).toContainText(person);
    await (await found(operator, words)).first().waitFor();
    await operator.getByRole('link', { name: '导出' }).click();
    const drawer = operator.getByRole('dialog');
    await expect(drawer.getByText('当前筛选下共 1 条')).toBeVisible();
    await drawer.getByRole('button', { name: '开始导出' }).click();
    const exportNo = /DC\d+/.exec(await drawer.getByRole('status').filter({ hasText: '编号' }).innerText())![0];
    await drawer.getByRole('button', { name: '关闭' }).click();
    await operator.getByRole('button', { name: /后台任务/ }).click();
    const made = operator.getByRole('listitem').filter({ hasText: exportNo }).getByRole('link', { name: '下载文件' });
    const [file] = await Promise.all([operator.waitForEvent('download'), made.click()]);
    const texts = workbookTexts(await readFile(await file.path()));
    expect(texts).toContain(person);
    expect(texts).toContain(words.slice(0, 20));
    await operator.context().close();
  }
});

test('a known person is filled in by phone, and the last demand copied', async ({ browser }) => {
  const page = await signedIn(browser, 'yongan.zhan', PC);
  const words = unique('轮椅坏了想请人修');
  const tail = String(Date.now()).slice(-8);
  await page.goto('/enter');
  await content(page).fill(words);
  await page.getByRole('radio', { name: '扶贫帮困' }).check();
  await name(page).fill('惠秀英');
  await phone(page).fill(`139${tail}`);
  await submit(page).click();
  await page.getByRole('button', { name: '再录一条' }).click();
  await phone(page).fill(tail);
  await page.getByRole('button', { name: '填入姓名 惠秀英' }).click();
  await expect(name(page)).toHaveValue('惠秀英');
  await expect(phone(page)).toHaveValue(`139${tail}`);
  await expect(content(page)).toHaveValue('');
  await page.getByRole('button', { name: '复制上次 惠秀英' }).click();
  await expect(content(page)).toHaveValue(words);
});

test('pasted lines are checked, the good ones entered, the bad ones kept with reasons', async ({ browser }) => {
  const page = await signedIn(browser, 'zhuangli.suo', PC);
  const [first, second, bad] = [unique('粘贴的第一行'), unique('粘贴的第二行'), unique('粘贴的错行')];
  await page.goto('/enter/many');
  await page.getByLabel(/每行：内容/).fill(`内容\t类别\t姓名\t电话\t村\n${first}\t扶贫帮困\t张龑\t13800138000\t永安村\n${bad}\t家政\t李梅\t138\t永安村\n${second}\t法律服务\t\t\t永安村`);
  await page.getByRole('button', { name: '核对' }).click();
  await expect(page.getByText('没有“家政”这个类别')).toBeVisible();
  await page.getByRole('button', { name: '录入正确的 2 条' }).click();
  await expect(page.getByText('已录入 2 条。')).toBeVisible();
  await expect(page.getByLabel(/每行：内容/)).toHaveValue(`${bad}\t家政\t李梅\t138\t永安村`);
  await page.getByLabel(/每行：内容/).fill('');
  await expect(await found(page, first)).toHaveCount(1);
  await expect(await found(page, second)).toHaveCount(1);
  await expect(await found(page, bad)).toHaveCount(0);
});

/** Console §6 (b), for editors of one draft. */
test('two editors of one draft: the slower one chooses field by field', async ({ browser }) => {
  const clerk = await signedIn(browser, 'yongan.zhan', PC);
  const town = await signedIn(browser, 'zhuangli.suo', PC);
  const words = unique('两个人同时改的草稿');
  await clerk.goto('/enter');
  await content(clerk).fill(words);
  await clerk.getByRole('radio', { name: '扶贫帮困' }).check();
  await clerk.getByRole('button', { name: '存草稿' }).click();
  await clerk.getByRole('link', { name: '查看这张单' }).click();
  await clerk.waitForURL(/\/order\//);
  const id = /\/order\/([^/?]+)/.exec(clerk.url())![1]!;

  for (const page of [clerk, town]) {
    await page.goto(`/demands/${id}`);
    await expect(content(page)).toHaveValue(words);
  }
  await content(clerk).fill(`${words}，村里改`);
  await clerk.getByRole('button', { name: '存草稿' }).click();
  await expect(clerk.getByText(/草稿已保存/)).toBeVisible();

  await content(town).fill(`${words}，镇里改`);
  await name(town).fill('王㛃');
  await town.getByRole('button', { name: '存草稿' }).click();
  const dialog = town.getByRole('dialog', { name: '这张单刚被他人改过' });
  await expect(dialog.getByText('原值')).toBeVisible();
  await expect(dialog.getByText(`${words}，村里改`)).toBeVisible();
  await dialog.getByRole('radio', { name: /他人改为/ }).check();
  await dialog.getByRole('button', { name: '按所选重新提交' }).click();
  await expect(town.getByText(/草稿已保存/)).toBeVisible();
  await town.goto(`/demands/${id}`);
  await expect(content(town)).toHaveValue(`${words}，村里改`);
  await expect(name(town)).toHaveValue('王㛃');
});

test('a dispatch is taken back from the keyboard within its ten seconds', async ({ browser }) => {
  const clerk = await signedIn(browser, 'yongan.zhan', PHONE);
  const operator = await signedIn(browser, 'fuping.caozuo', PC);
  const words = unique('派错了要撤回');
  await clerk.goto('/enter');
  await content(clerk).fill(words);
  await clerk.getByRole('radio', { name: '扶贫帮困' }).check();
  await submit(clerk).click();
  await expect(clerk.getByText(/已提交，单号/)).toBeVisible();
  await found(operator, words).then((link) => link.first().click());
  await operator.waitForURL(/\/order\//);
  const id = /\/order\/([^/?]+)/.exec(operator.url())![1]!;
  await operator.goto(`/dispatch/${id}`);
  await operator.getByRole('button', { name: '受理', exact: true }).click();
  await operator.getByRole('button', { name: /^派给 .+队$/ }).click();
  await expect(operator.getByRole('status').getByRole('button', { name: /撤销/ })).toBeVisible();
  await operator.keyboard.press('Control+z');
  await expect(operator.getByText('已撤销。')).toBeVisible();
  await operator.goto(`/dispatch/${id}`);
  await expect(operator.getByRole('button', { name: /^派给 .+队$/ })).toBeVisible();
});

/** A session that ends while a form is open, and the same person on the next morning. */
test('after signing in again the draft is offered', async ({ browser }) => {
  const page = await signedIn(browser, 'yongan.zhan', PC);
  const words = unique('会话结束前写的');
  await page.goto('/enter');
  await content(page).fill(words);
  await expect.poll(() => stored(page)).toBe(1);
  await page.context().clearCookies();
  await page.goto('/enter');
  await page.getByLabel('登录名').fill('yongan.zhan');
  await page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('button', { name: '恢复', exact: true }).click();
  await expect(content(page)).toHaveValue(words);
});
