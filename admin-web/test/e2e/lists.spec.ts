import { expect, type Page } from '@playwright/test';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

/** Lists that follow the person: columns, saved filters, display, and several rows at once (console.md rows 6, 7, 8, 31). */
/** Choices made one after another travel together or apart, as fast as the machine is: `part` tells which journey is meant. */
const kept = (page: Page, verb: string, part = '') => page.waitForResponse(async (answer) => {
  const sent = answer.request().postData() ?? '';
  return sent.includes(verb) && sent.includes(part) && !(await answer.text()).includes('"code"');
});
const header = (page: Page, name: string) => page.getByRole('columnheader', { name, exact: true });

async function columnPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: '列设置' }).click();
}

test('a column that was hidden, moved or made wider stays so after a reload, and comes back by default', async ({ browser }) => {
  const page = await signedIn(browser, 'fuping.caozuo', PC);
  await page.goto('/orders');
  await expect(header(page, '地点')).toBeVisible();
  await columnPanel(page);
  await page.getByRole('checkbox', { name: '显示 地点' }).uncheck();
  await page.getByRole('button', { name: '状态 后移' }).click();
  await page.getByRole('button', { name: '剩余时间 变宽' }).click();
  await Promise.all([kept(page, 'SavePreferences', '"COMPACT"'), page.getByRole('button', { name: '紧凑' }).click()]);
  const names = await page.getByRole('columnheader').allInnerTexts();
  await page.reload();
  await expect(header(page, '状态')).toBeVisible();
  expect(await page.getByRole('columnheader').allInnerTexts()).toEqual(names);
  expect(names).not.toContain('地点');
  expect(names.indexOf('状态')).toBeGreaterThan(names.indexOf('剩余时间'));
  await expect(page.getByRole('table')).toHaveClass(/compact/);
  await columnPanel(page);
  await Promise.all([kept(page, 'SavePreferences'), page.getByRole('button', { name: '恢复默认' }).click()]);
  await page.reload();
  await expect(header(page, '地点')).toBeVisible();
});

test('the edge of a header is dragged, and the width is kept', async ({ browser }) => {
  const page = await signedIn(browser, 'fuping.caozuo', PC);
  await page.goto('/orders');
  const width = async () => (await header(page, '状态').boundingBox())!.width;
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  const before = await width();
  const box = (await header(page, '状态').boundingBox())!;
  await page.mouse.move(box.x + box.width - 3, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width + 77, box.y + box.height / 2, { steps: 5 });
  await Promise.all([kept(page, 'SavePreferences'), page.mouse.up()]);
  const after = await width();
  expect(after).toBeGreaterThan(before + 40);
  await page.reload();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  expect(Math.abs(await width() - after)).toBeLessThan(3);
  await columnPanel(page);
  await Promise.all([kept(page, 'SavePreferences'), page.getByRole('button', { name: '恢复默认' }).click()]);
});

test('what could not be saved is said, stays on the page, and is saved by another try', async ({ browser }) => {
  const page = await signedIn(browser, 'fuping.caozuo', PC);
  await page.goto('/orders');
  let broken = true;
  await page.route('**/graphql', (route) => (broken && route.request().postData()?.includes('SavePreferences') ? route.abort() : route.continue()));
  await columnPanel(page);
  await page.getByRole('checkbox', { name: '显示 承接队伍' }).uncheck();
  await expect(page.getByRole('button', { name: '再次保存' })).toBeVisible();
  await expect(header(page, '承接队伍')).toHaveCount(0);
  broken = false;
  await Promise.all([kept(page, 'SavePreferences'), page.getByRole('button', { name: '再次保存' }).click()]);
  await expect(page.getByRole('button', { name: '再次保存' })).toHaveCount(0);
  await columnPanel(page);
  await Promise.all([kept(page, 'SavePreferences'), page.getByRole('button', { name: '恢复默认' }).click()]);
});

test('a filter is kept under a name, shared with the county, opened by its chip, and deleted', async ({ browser }) => {
  const director = await signedIn(browser, 'fuping.zhuren', PC);
  await director.goto('/orders?show=overdue');
  await director.getByRole('button', { name: '保存当前筛选' }).click();
  await director.getByLabel('名称').fill('超时单');
  await director.getByLabel('共享给全县').check();
  await director.getByRole('button', { name: '保存', exact: true }).click();
  await expect(director.getByRole('link', { name: '超时单' })).toHaveAttribute('aria-current', 'true');

  const village = await signedIn(browser, 'yongan.zhan', PHONE);
  await village.goto('/orders');
  await village.getByRole('link', { name: '超时单' }).click();
  await expect(village).toHaveURL(/show=overdue/);
  await expect(village.getByRole('button', { name: '超时', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(village.getByRole('button', { name: '删除常用筛选 超时单' })).toHaveCount(0);

  await director.getByRole('button', { name: '删除常用筛选 超时单' }).click();
  await expect(director.getByRole('link', { name: '超时单' })).toHaveCount(0);
});

test('the address holds an order number, and never words that may be of a person', async ({ browser }) => {
  const page = await signedIn(browser, 'fuping.caozuo', PC);
  await page.goto('/orders');
  const search = async (words: string) => {
    await page.getByRole('searchbox').fill(words);
    await page.getByRole('main').getByRole('button', { name: '搜索', exact: true }).click();
  };
  await expect(page.getByRole('row').nth(1)).toContainText(/XQ\d+/);
  const number = /XQ\d+/.exec(await page.getByRole('table').innerText())![0];
  await search(number);
  await expect(page).toHaveURL(new RegExp(`q=${number}`));
  await expect(page.getByRole('row')).toHaveCount(2);
  await search('没有这样的标题');
  await expect(page.getByText('没有符合条件的单据')).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
});

test('several orders are pressed for at once; a refused one is told apart and nothing else is lost', async ({ browser }) => {
  const page = await signedIn(browser, 'weinan.dudao', PC);
  await page.goto('/orders');
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  const boxes = page.getByRole('table').getByRole('checkbox');
  for (const place of [1, 2, 3]) await boxes.nth(place).check();
  await expect(page.getByText('已选 3 条')).toBeVisible();
  await page.getByRole('button', { name: '向 3 单发出督办' }).click();
  await expect(page.getByText('请写明督办意见')).toBeVisible();
  await page.getByLabel('督办意见').fill('请在两个工作日内办结并说明原因。');
  const keys: string[] = [];
  let sent = 0;
  await page.route('**/graphql', async (route) => {
    const body = route.request().postData() ?? '';
    if (!body.includes('SuperviseListedOrder')) return route.continue();
    keys.push((JSON.parse(body) as { variables: { input: { idempotencyKey: string } } }).variables.input.idempotencyKey);
    return ++sent === 2 ? route.abort() : route.continue();
  });
  await page.getByRole('button', { name: '向 3 单发出督办' }).click();
  await expect(page.getByText('2 条已办理，1 条没有办理')).toBeVisible();
  await expect(page.getByRole('list', { name: '逐条结果' }).getByRole('listitem')).toHaveCount(3);
  await page.getByRole('button', { name: '重试没有办理的 1 条' }).click();
  await expect(page.getByText('3 条全部办理')).toBeVisible();
  expect(new Set(keys.slice(0, 3)).size).toBe(3);
  await page.getByRole('button', { name: '取消选择' }).click();
  await expect(page.getByText('已选')).toHaveCount(0);
});

/** Console §1 row 8: 退回. */
test('several demands are returned at once with one reason; the one that waits for no review is told apart', async ({ browser }) => {
  const clerk = await signedIn(browser, 'yongan.zhan', PHONE);
  const ask = async <Answer>(query: string, variables: object): Promise<Answer> =>
    (await (await clerk.request.post('/graphql', { data: { query, variables }, headers: { 'apollo-require-preflight': 'true' } })).json() as { data: Answer }).data;
  const { me } = await ask<{ me: { region: { code: string } } }>('{ me { region { code } } }', {});
  const words = `院墙修补 ${Date.now() % 1_000_000}`;
  for (const nth of ['甲', '乙', '丙']) {
    await ask('mutation ($input: EnterOrderInput!) { enterOrder(input: $input) { userErrors { message } } }', { input: {
      content: `${words} ${nth}`, category: 'POVERTY_RELIEF', channel: 'HOME_VISIT', requesterName: '张䶮', regionCode: me.region.code, consentNote: '当面同意', raisedAt: new Date(Date.now() - 3_600_000).toISOString(),
    } });
  }

  const page = await signedIn(browser, 'fuping.caozuo', PC);
  await page.goto('/orders');
  await page.getByRole('searchbox').fill(words);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table').getByRole('link')).toHaveCount(3);
  // Meanwhile a colleague approves one of the three.
  const [first] = await page.getByRole('table').getByRole('link').all();
  const orderId = new URL((await first!.getAttribute('href'))!, page.url()).pathname.split('/').at(-1);
  await page.getByRole('table').getByRole('checkbox').first().check();
  const reviewed = await page.request.post('/graphql', { data: { query: 'mutation ($input: ReviewOrderInput!) { reviewOrder(input: $input) { userErrors { code } } }', variables: { input: { orderId, decision: 'APPROVE' } } }, headers: { 'apollo-require-preflight': 'true' } });
  expect(await reviewed.json()).toMatchObject({ data: { reviewOrder: { userErrors: [] } } });
  await page.getByRole('button', { name: '退回补充', exact: true }).click();
  await page.getByRole('button', { name: '退回 3 单给录入人' }).click();
  await expect(page.getByText('请写明给求助人的答复')).toBeVisible();
  await page.getByRole('radio', { name: '信息不全' }).check();
  await page.getByLabel('答复求助人').fill('请补充院墙的长度，我们再安排。');
  await page.getByRole('button', { name: '退回 3 单给录入人' }).click();
  await expect(page.getByText('2 条已办理，1 条没有办理')).toBeVisible();
  await expect(page.getByRole('list', { name: '逐条结果' }).getByRole('listitem')).toHaveCount(3);
});

test('text size, contrast and language chosen on one device are in force on the next after the sign-in', async ({ browser }) => {
  const desk = await signedIn(browser, 'zhuangli.suo', PC);
  const root = (page: Page) => page.locator('html');
  await desk.getByRole('button', { name: '语言、字号与对比度' }).click();
  await desk.getByRole('button', { name: '大字' }).click();
  await Promise.all([kept(desk, 'SavePreferences'), desk.getByRole('button', { name: '高对比' }).click()]);

  const phone = await signedIn(browser, 'zhuangli.suo', PHONE);
  await expect(root(phone)).toHaveAttribute('data-text-size', 'large');
  await expect(root(phone)).toHaveAttribute('data-high-contrast', '');
  await phone.getByRole('button', { name: '语言、字号与对比度' }).click();
  await phone.getByRole('button', { name: '标准' }).first().click();
  await Promise.all([kept(phone, 'SavePreferences'), phone.getByRole('button', { name: '标准' }).last().click()]);
  await desk.reload();
  await expect(root(desk)).toHaveAttribute('data-text-size', 'standard');
});

test('on a phone, cards are picked by touch and by keyboard, all of the page, and all of the list with its count', async ({ browser }) => {
  const page = await signedIn(browser, 'weinan.dudao', PHONE);
  await page.goto('/orders');
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  const cards = page.getByRole('list', { name: '全部单' });
  const boxes = cards.getByRole('checkbox');
  await expect(boxes).toHaveCount(0);
  await page.getByRole('button', { name: '多选' }).tap();
  // The whole card is the target, and it leads nowhere now.
  await cards.getByRole('listitem').nth(1).tap();
  await expect(boxes.nth(1)).toBeChecked();
  await expect(page).toHaveURL(/\/orders$/);
  await boxes.nth(0).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('已选 2 条')).toBeVisible();

  await page.getByLabel('选择本页全部').check();
  await expect(page.getByText('已选 20 条')).toBeVisible();
  const total = Number(/共 (\d+) /.exec(await page.getByRole('main').getByRole('navigation').innerText())![1]);
  expect(total).toBeGreaterThan(20);
  const every = Math.min(total, 200);
  await page.getByRole('button', { name: total > 200 ? '选择前 200 条' : `选择全部 ${total} 条` }).tap();
  await expect(page.getByText(`已选 ${every} 条`)).toBeVisible();
  await expect(page.getByRole('button', { name: `向 ${every} 单发出督办` })).toBeVisible();
  await page.getByRole('button', { name: '下一页' }).tap();
  await expect(boxes.first()).toBeChecked();

  await page.getByRole('button', { name: '结束多选' }).tap();
  await expect(page.getByText('已选')).toHaveCount(0);
  await expect(boxes).toHaveCount(0);
  await cards.getByRole('link').first().tap();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a table picks all of the list too, once all of its page is picked', async ({ browser }) => {
  const page = await signedIn(browser, 'weinan.dudao', PC);
  await page.goto('/orders');
  await page.getByLabel('选择本页全部').check();
  await expect(page.getByText('已选 20 条')).toBeVisible();
  const every = page.getByRole('button', { name: /选择(全部|前) \d+ 条/ });
  const count = /\d+/.exec(await every.innerText())![0];
  await every.click();
  await expect(page.getByText(`已选 ${count} 条`)).toBeVisible();
  await page.getByRole('button', { name: '取消选择' }).click();
  await expect(page.getByText('已选')).toHaveCount(0);
});
