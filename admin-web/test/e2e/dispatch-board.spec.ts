import { expect, type Page } from '@playwright/test';
import { PC, signedIn } from './people.ts';
import { test } from './test.ts';

const DEMAND = { category: 'POVERTY_RELIEF', channel: 'HOME_VISIT', requesterName: '张䶮', requesterPhone: '13800138000', consentNote: '本人当面请代录' };
/** The team that serves the whole county, so that no confirmation of the area is needed. */
const TEAM = '富平县扶贫帮困志愿服务队';

/** What the page's own person asks or does without the page. */
async function ask(page: Page, query: string, variables: object): Promise<Record<string, never>> {
  const answer = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = await answer.json();
  expect(errors).toBeUndefined();
  return data;
}

interface Order { id: string; orderNo: string; title: string }

/** An order that waits for its dispatch, made by the operator of the page. */
async function waiting(operator: Page, content: string): Promise<Order> {
  const { enterOrder } = await ask(operator, 'mutation ($input: EnterOrderInput!) { enterOrder(input: $input) { order { id orderNo title } userErrors { message } } }',
    { input: { ...DEMAND, content, regionCode: '610528101203' } }) as unknown as { enterOrder: { order: Order } };
  await ask(operator, 'mutation ($input: ReviewOrderInput!) { reviewOrder(input: $input) { userErrors { message } } }', { input: { orderId: enterOrder.order.id, decision: 'APPROVE' } });
  return enterOrder.order;
}

/** Console §6 (g). */
test('an order is dispatched with the keyboard alone', async ({ browser }) => {
  const page = await signedIn(browser, 'fuping.caozuo', PC);
  await page.goto('/dispatch?show=dispatch');
  await expect(page.locator('#board-order')).toBeVisible();
  const rows = page.getByRole('list', { name: '需求队列' }).getByRole('link');
  expect(await rows.count()).toBeLessThanOrEqual(100);
  // The first is open already.
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(rows.nth(2)).toBeFocused();
  await page.keyboard.press('k');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#board-order')).toBeFocused();
  const orderNo = await page.locator('.no').innerText();
  // The best team, also where a hand-over is proposed above the teams.
  const best = page.getByRole('group', { name: '候选队伍' }).getByRole('radio').first();
  await expect(best).toBeChecked();
  await page.keyboard.press('d');
  await expect(best).toBeFocused();
  await page.keyboard.press('Enter');
  const outside = page.getByRole('checkbox', { name: /服务区域不含此地/ });
  const said = page.getByText(new RegExp(`${orderNo} 已派给`));
  await expect(outside.or(said).first()).toBeVisible();
  // Once it is dispatched the next order is there, perhaps with a checkbox of its own.
  if (!(await said.isVisible())) {
    await expect(outside).toBeFocused();
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
  }
  await expect(said).toBeVisible();
});

/** Console §5.4: the queue goes on as far as one goes. */
test('J goes past the fiftieth order into the next page and K comes back, with the focus where one is', async ({ browser }) => {
  const page = await signedIn(browser, 'fuping.caozuo', PC);
  await page.goto('/dispatch');
  await expect(page.locator('#board-order')).toBeVisible();
  const list = page.getByRole('list', { name: '需求队列' });
  const total = async () => Number(/\d+/.exec(await page.getByRole('button', { name: /^全部待办 \d+$/ }).innerText())![0]);
  for (let n = await total(); n < 60; n++) await ask(page, 'mutation ($input: EnterOrderInput!) { enterOrder(input: $input) { userErrors { message } } }', { input: { ...DEMAND, content: `第 ${n} 位老人想请人理发`, regionCode: '610528101203' } });
  await page.reload();
  await expect(page.locator('#board-order')).toBeVisible();
  await expect(list.getByRole('listitem').first()).toHaveAttribute('aria-setsize', '50');
  const placed = () => page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('aria-posinset'));
  for (let n = 0; n < 54; n++) await page.keyboard.press('j');
  await expect.poll(placed).toMatch(/^5\d$/);
  const far = Number(await placed());
  expect(far).toBeGreaterThan(50);
  for (let n = 0; n < 10; n++) await page.keyboard.press('k');
  await expect.poll(placed).toBe(String(far - 10));
});

/** Console §6 (b), §5.4. */
test('two dispatchers of one order see each other, and the slower one learns who was faster and loses no word', async ({ browser }) => {
  const [operator, colleague] = [await signedIn(browser, 'fuping.caozuo', PC), await signedIn(browser, 'fuping.caozuo2', PC)];
  const order = await waiting(operator, `${Date.now() % 1_000_000} 号院李奶奶想请人帮忙收玉米`);
  await operator.goto(`/dispatch/${order.id}`);
  await expect(operator.getByRole('heading', { name: order.title })).toBeVisible();
  await colleague.goto(`/dispatch/${order.id}`);
  await expect(colleague.getByText('党晓燕 正在处理').first()).toBeVisible();
  await expect(operator.getByText('同志远 正在处理').first()).toBeVisible();

  await colleague.getByText('给队伍的话').first().click();
  await colleague.getByRole('textbox', { name: '给队伍的话' }).fill('老人听力不好，请敲门');
  await choose(operator);
  await operator.getByRole('button', { name: `派给 ${TEAM}` }).click();
  await expect(operator.getByText(`${order.orderNo} 已派给 ${TEAM}`)).toBeVisible();

  await expect(colleague.getByText(/党晓燕 已于 .* 办理“派单”/)).toBeVisible();
  await choose(colleague);
  await colleague.getByRole('button', { name: `派给 ${TEAM}` }).click();
  await expect(colleague.getByText(/党晓燕 已于 .* 办理“派单”.*请刷新后再办理/)).toBeVisible();
  await expect(colleague.getByRole('textbox', { name: '给队伍的话' })).toHaveValue('老人听力不好，请敲门');
  await colleague.getByRole('button', { name: '刷新为最新' }).click();
  await expect(colleague.getByText('现在等谁')).toBeVisible();
  await expect(colleague.getByText('老人听力不好，请敲门')).toBeVisible();

  // Who leaves is not shown any longer.
  await operator.goto('/orders');
  await expect(colleague.getByText('党晓燕 正在处理')).toHaveCount(0);
});

async function choose(page: Page): Promise<void> {
  await page.getByRole('button', { name: '全部队伍' }).click();
  await page.getByRole('searchbox', { name: '按队名查找' }).fill(TEAM);
  await page.getByRole('radio', { name: TEAM }).check();
}

/** Console row 18: a return that was a mistake is undone within ten seconds. */
test('a returned demand is taken back by the undo bar, and waits for review again', async ({ browser }) => {
  const clerk = await signedIn(browser, 'yongan.zhan', PC);
  const words = `${Date.now() % 1_000_000} 号院孙大爷的门铃不响`;
  await clerk.goto('/enter');
  await clerk.getByLabel('需要什么帮助').fill(words);
  await clerk.getByRole('radio', { name: '扶贫帮困' }).check();
  await clerk.getByRole('textbox', { name: '姓名', exact: true }).fill('孙文');
  await clerk.getByRole('button', { name: '提交', exact: true }).click();
  await expect(clerk.getByRole('button', { name: '再录一条' })).toBeVisible();

  const operator = await signedIn(browser, 'fuping.caozuo', PC);
  await operator.goto('/orders?show=review');
  await operator.getByRole('table').getByRole('link', { name: words }).click();
  await operator.getByRole('link', { name: '到派单台办理' }).click();
  await operator.getByRole('button', { name: '退回补充' }).click();
  await operator.getByRole('radio', { name: '地址不清' }).check();
  await operator.getByLabel('答复求助人').fill('请补充门牌号');
  await operator.getByRole('button', { name: '退回给录入人' }).click();
  await operator.getByRole('status').getByRole('button', { name: /撤销/ }).click();
  await expect(operator.getByText('已撤销。')).toBeVisible();
  await operator.goto('/orders?show=review');
  await expect(operator.getByRole('table').getByRole('link', { name: words })).toBeVisible();
});

/** Console rows 8: several orders, one table of proposed teams, one result for each. */
test('three orders are dispatched as one batch, and the board shows them by state and by day', async ({ browser }) => {
  const page = await signedIn(browser, 'fuping.caozuo', PC);
  for (const crop of ['苹果', '柿子', '花椒']) await waiting(page, `${Date.now() % 1_000_000} 号院王大爷想请人帮忙摘${crop}`);
  await page.goto('/dispatch?show=dispatch');
  await page.getByRole('button', { name: '选择多单' }).click();
  const boxes = page.getByRole('list', { name: '需求队列' }).getByRole('checkbox');
  for (const n of [0, 1, 2]) await boxes.nth(n).check();
  const asked: string[] = [];
  page.on('request', (request) => { const name = /query (\w+)/.exec(request.postData() ?? '')?.[1]; if (name?.startsWith('Proposed') || name === 'Candidates') asked.push(name); });
  await page.getByRole('button', { name: '批量派单 3 单' }).click();
  const table = page.getByRole('region', { name: '批量派单' });
  await expect(table.locator('tbody').getByRole('row')).toHaveCount(3);
  expect(asked).toEqual(['ProposedDispatches']);
  for (const box of await table.locator('tbody').getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: '确认派出 3 单' }).click();
  await expect(page.getByText('已派 3 单')).toBeVisible();
  await expect(table.getByText('已派单')).toHaveCount(3);
  // All three are taken back with one press, and go out again.
  await page.getByRole('status').getByRole('button', { name: /撤销/ }).click();
  await expect(page.getByText('已撤销。')).toBeVisible();
  await expect(table.getByText('已派单')).toHaveCount(0);
  for (const box of await table.locator('tbody').getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: '确认派出 3 单' }).click();
  await expect(table.getByText('已派单')).toHaveCount(3);

  await page.goto('/dispatch?view=board');
  const dispatched = page.getByRole('region', { name: '待接单' });
  await expect(dispatched.getByRole('link').first()).toBeVisible();
  await dispatched.getByRole('link').first().click();
  await expect(page.getByRole('dialog').getByText('现在等谁')).toBeVisible();
  await page.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('button', { name: '日历' }).click();
  await expect(page.getByRole('region', { name: /^周一/ })).toBeVisible();
});

/** Console §2.5: a 督办 asks for a reply; the overseer reads what it comes to, never the words. */
test('a city overseer presses for an order, and the centre replies', async ({ browser }) => {
  const [city, operator] = [await signedIn(browser, 'weinan.dudao', PC), await signedIn(browser, 'fuping.caozuo', PC)];
  const order = await waiting(operator, `${Date.now() % 1_000_000} 号院赵大爷想请人帮忙修门`);
  await city.goto(`/supervise/${order.id}`);
  await city.getByRole('button', { name: '催办', exact: true }).click();
  await expect(city.getByText('已催办')).toBeVisible();
  await city.getByRole('button', { name: '催办', exact: true }).click();
  await expect(city.getByText(/24 小时内只催一次，请于 .* 后再催/)).toBeVisible();
  await city.getByLabel('督办意见').fill('请三日内办结');
  await city.getByRole('button', { name: '发出督办' }).click();
  await expect(city.getByText('督办意见已发出')).toBeVisible();
  await city.goto('/supervise?show=open');
  await expect(city.getByRole('row').filter({ hasText: order.orderNo })).toBeVisible();

  await operator.goto(`/dispatch/${order.id}`);
  await operator.getByRole('radio', { name: '已安排办理' }).check();
  await operator.getByLabel('办理情况说明').fill('已联系赵大爷的儿子');
  await operator.getByRole('button', { name: '提交回复' }).click();
  await expect(operator.getByText('已回复').first()).toBeVisible();

  await expect(city.getByRole('row').filter({ hasText: order.orderNo })).toHaveCount(0);
  await city.goto(`/supervise/${order.id}`);
  await expect(city.getByText('已安排办理')).toBeVisible();
  await expect(city.getByText('赵大爷')).toHaveCount(0);

  // Console §6 (i): what an overseer may not write is refused with the reason, not hidden behind an empty page.
  await city.goto(`/dispatch/${order.id}`);
  await expect(city.getByRole('heading', { level: 1 })).toContainText(/不能|权限|无权/);
});

/** Console row 9: the sheet has who printed it and what is masked stays masked, also while it is revealed on the screen. */
test('the dispatch sheet prints masked values masked', async ({ browser }) => {
  const page = await signedIn(browser, 'fuping.caozuo', PC);
  const order = await waiting(page, `${Date.now() % 1_000_000} 号院孙奶奶想请人帮忙理发`);
  await page.addInitScript(() => { window.print = () => undefined; });
  await page.goto(`/orders/order/${order.id}`);
  await page.getByRole('button', { name: '打印派单表' }).click();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.print-sheet');
  await expect(sheet.getByRole('heading', { name: '志愿服务派单表' })).toBeVisible();
  await expect(sheet).toContainText(order.orderNo);
  await expect(sheet).toContainText('打印人 党晓燕');
  await expect(sheet).toContainText('138****8000');
  await expect(sheet.locator('.marks')).toBeVisible();
  await expect(page.locator('#main')).toBeHidden();
});
