import { expect, type Page } from '@playwright/test';
import { DEMO_PASSWORD } from '../../../scripts/demo-password.ts';
import { expectAccessible } from './expect-accessible.ts';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

/** Asks the server as the signed-in person of a page. */
async function ask<Answer>(page: Page, query: string, variables: object = {}): Promise<Answer> {
  const answer = await page.request.post('/graphql', { data: { query, variables }, headers: { 'apollo-require-preflight': 'true' } });
  return (await answer.json() as { data: Answer }).data;
}

interface Demand { id: string; orderNo: string; version: number }

/** A demand of 永安村 that waits to be dispatched. */
async function demandToDispatch(clerk: Page, operator: Page, words: string): Promise<Demand> {
  const input = {
    content: words, category: 'POVERTY_RELIEF', channel: 'HOME_VISIT', requesterName: '张䶮', requesterPhone: '13800136724', regionCode: '610528101200',
    raisedAt: new Date(Date.now() - 3_600_000).toISOString(),
  };
  const { me } = await ask<{ me: { region: { code: string } } }>(clerk, '{ me { region { code } } }');
  const entered = await ask<{ enterOrder: { order: Demand } }>(clerk, 'mutation ($input: EnterOrderInput!) { enterOrder(input: $input) { order { id orderNo version } userErrors { message } } }', { input: { ...input, regionCode: me.region.code } });
  const { order } = entered.enterOrder;
  await ask(operator, 'mutation ($input: ReviewOrderInput!) { reviewOrder(input: $input) { userErrors { code } } }', { input: { orderId: order.id, decision: 'APPROVE' } });
  return order;
}

test.describe('messages (console §1 row 13)', () => {
  test('an offer reaches the bell of its leader by itself, and is read by opening it', async ({ browser }) => {
    const clerk = await signedIn(browser, 'yongan.zhan', PHONE);
    const operator = await signedIn(browser, 'fuping.caozuo', PC);
    const leader = await signedIn(browser, 'bangkun.duizhang', PHONE);
    const bell = leader.getByRole('button', { name: /^消息/ });
    await expect(bell).toBeVisible();
    const { me } = await ask<{ me: { teamId: string } }>(leader, '{ me { teamId } }');
    await ask(leader, 'mutation { markMessagesRead(input: {}) { marked } }');
    const streaming = leader.waitForResponse(/graphql\/stream/);
    await leader.reload();
    await streaming;
    await expect(bell).toHaveAccessibleName('消息');

    const order = await demandToDispatch(clerk, operator, `${Date.now() % 1_000_000} 号院需要帮忙搬家具`);
    const offered = await ask<{ dispatchOrder: { userErrors: unknown[] } }>(operator, 'mutation ($input: DispatchOrderInput!) { dispatchOrder(input: $input) { userErrors { code } } }', { input: { orderId: order.id, teamId: me.teamId, acceptOutsideArea: true } });
    expect(offered.dispatchOrder.userErrors).toEqual([]);
    await expect(bell).toHaveAccessibleName('消息，1 条未读');

    await bell.click();
    await expect(leader.getByRole('tab', { name: /待办/ })).toHaveAttribute('aria-selected', 'true');
    const message = leader.getByRole('link', { name: /新的派单/ }).first();
    await expect(message).toContainText(order.orderNo);
    await expectAccessible(leader, 'bell');
    await leader.getByRole('tab', { name: /待办/ }).press('ArrowRight');
    await expect(leader.getByRole('tab', { name: /通知/ })).toBeFocused();
    await leader.getByRole('tab', { name: /通知/ }).press('ArrowLeft');
    await message.click();
    await expect(leader).toHaveURL(/\/offers$/);
    await expect(bell).toHaveAccessibleName('消息');
  });
});

test.describe('Ctrl+K (console §1 row 16)', () => {
  test('finds an order by its number and a place by initials, with the keyboard alone, in one request each', async ({ browser }) => {
    const page = await signedIn(browser, 'fuping.caozuo', PC);
    await page.goto('/orders');
    await expect(page.getByRole('table').getByRole('link').first()).toBeVisible();
    const { orders } = await ask<{ orders: { nodes: { orderNo: string }[] } }>(page, '{ orders(first: 1) { nodes { orderNo } } }');
    const { orderNo } = orders.nodes[0]!;
    const asked: string[] = [];
    page.on('request', (request) => { if (request.url().endsWith('/graphql') && request.postData()?.includes('query Search')) asked.push(request.postData()!); });

    const opener = page.getByRole('button', { name: '搜索', exact: true }).first();
    await opener.focus();
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox', { name: /单号、姓名/ });
    await expect(box).toBeFocused();
    await page.keyboard.type(orderNo);
    const hit = page.getByRole('option').first();
    await expect(hit).toContainText(orderNo);
    await expect(hit).toHaveAttribute('aria-selected', 'true');
    expect(asked).toHaveLength(1);
    await expectAccessible(page, 'search');
    await page.keyboard.press('Escape');
    await expect(box).toHaveCount(0);
    await expect(opener).toBeFocused();

    await page.keyboard.press('Control+k');
    await box.fill(orderNo);
    await expect(hit).toContainText(orderNo);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: '办理过程' })).toBeVisible();
    // What was typed is nowhere in the address.
    expect(page.url()).not.toContain(orderNo);

    await page.goto('/');
    await page.getByRole('button', { name: '搜索', exact: true }).click();
    await box.fill('zl');
    const places = page.getByRole('group', { name: '地点' }).getByRole('option');
    await expect(places.first()).toBeVisible();
    // Of the own county alone.
    await expect(places.filter({ hasText: '蒲城' })).toHaveCount(0);
    await places.filter({ hasText: '庄里镇' }).first().click();
    await expect(page).toHaveURL(/\/orders\?region=610528\d{6}$/);
  });

  test('leads to a team and to a volunteer, whose phone stays masked', async ({ browser }) => {
    const page = await signedIn(browser, 'fuping.caozuo', PC);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const { teams, volunteers } = await ask<{ teams: { nodes: { name: string }[] }; volunteers: { nodes: { name: string }[] } }>(page, '{ teams(first: 1) { nodes { name } } volunteers(first: 1) { nodes { name } } }');
    const box = page.getByRole('combobox', { name: /单号、姓名/ });
    const find = async (group: string, name: string): Promise<void> => {
      await page.keyboard.press('Control+k');
      await box.fill(name);
      await page.getByRole('group', { name: group }).getByRole('option').first().click();
    };
    await find('队伍', teams.nodes[0]!.name);
    await expect(page).toHaveURL(/\/team\/610528\./);
    await expect(page.getByRole('dialog').getByText('每周可接单')).toBeVisible();
    await expectAccessible(page, 'team');
    await page.getByRole('button', { name: '关闭', exact: true }).click();
    await expect(page).toHaveURL(/\/$/);

    await find('志愿者', volunteers.nodes[0]!.name);
    await expect(page).toHaveURL(/\/volunteer\/610528\./);
    await expect(page.getByRole('dialog').getByText(/^\d{3}\*{4}\d{4}$/)).toBeVisible();
    await expectAccessible(page, 'volunteer');
  });

  test('by the end of a phone number for who sees phones in full, and for nobody else', async ({ browser }) => {
    const clerk = await signedIn(browser, 'yongan.zhan', PHONE);
    const operator = await signedIn(browser, 'fuping.caozuo', PC);
    const order = await demandToDispatch(clerk, operator, `${Date.now() % 1_000_000} 号院需要帮忙清理院子`);
    await clerk.getByRole('button', { name: '搜索', exact: true }).click();
    await clerk.getByRole('combobox', { name: /手机尾号/ }).fill('6724');
    await expect(clerk.getByRole('option', { name: new RegExp(order.orderNo) })).toBeVisible();
    await expectAccessible(clerk, 'search on a phone');
    await operator.keyboard.press('Control+k');
    await operator.getByRole('combobox', { name: /单号、姓名/ }).fill('6724');
    await expect(operator.getByText('没有找到')).toBeVisible();
  });
});

test('15 minutes without input lock the page; the password brings it back with what was typed (console §1 row 33)', async ({ browser }) => {
  const page = await signedIn(browser, 'zhuangli.suo', PC);
  await page.clock.install();
  await page.goto('/enter');
  const words = page.getByLabel('需要什么帮助');
  await words.fill('村里老人需要理发');
  await page.clock.fastForward('14:30');
  await expect(words).toBeVisible();
  await words.press('End');
  await page.clock.fastForward('14:30');
  await expect(words).toBeVisible();
  await page.clock.fastForward('01:00');

  const lock = page.getByRole('dialog', { name: '已锁定' });
  await expect(lock).toBeVisible();
  await expect(words).toBeHidden();
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(lock.getByLabel('密码', { exact: true })).toBeFocused();
  await expectAccessible(page, 'lock');
  for (let n = 0; n < 8; n++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement === document.body || document.activeElement!.closest('[role=dialog]') !== null)).toBe(true);
  }
  // A second window of the same browser is locked too.
  const second = await page.context().newPage();
  await second.goto('/');
  await expect(second.getByRole('dialog', { name: '已锁定' })).toBeVisible();

  await lock.getByLabel('密码', { exact: true }).fill('not the password');
  await lock.getByRole('button', { name: '解锁' }).click();
  await expect(lock.getByText('登录名或密码不对')).toBeVisible();
  await lock.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD);
  await lock.getByRole('button', { name: '解锁' }).click();
  await expect(lock).toHaveCount(0);
  await expect(words).toHaveValue('村里老人需要理发');
  await expect(words).toBeFocused();
  await expect(second.getByRole('dialog', { name: '已锁定' })).toHaveCount(0);
});

test.describe('a new release (console §6 e)', () => {
  test('while a form is open: what is typed stays, and the page says what to do', async ({ browser }) => {
    const page = await signedIn(browser, 'zhuangli.suo', PC);
    await page.goto('/enter');
    const words = page.getByLabel('需要什么帮助');
    await words.fill('村里老人需要理发');
    // The chunks of the build that runs here are gone.
    await page.route('**/assets/*.js', (route) => route.fulfill({ status: 404 }));
    await page.getByRole('link', { name: '本镇单' }).click();
    await page.getByRole('button', { name: '不保存，离开' }).click();
    await expect(page.getByText('系统有新版本')).toContainText('您正在填写的内容会保留');
    await expect(words).toHaveValue('村里老人需要理发');
    await expectAccessible(page, 'release');
  });

  test('the server names another build: a bar offers to reload, and nothing else happens', async ({ browser }) => {
    const page = await signedIn(browser, 'zhuangli.suo', PC);
    await page.clock.install();
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.route((url) => url.pathname === '/', (route) => (route.request().resourceType() === 'fetch'
      ? route.fulfill({ contentType: 'text/html', body: '<script type="module" src="/assets/another.js"></script>' }) : route.continue()));
    await page.clock.runFor('10:30');
    await expect(page.getByText('系统有新版本，刷新后使用。')).toBeVisible();
    await page.getByRole('button', { name: '刷新', exact: true }).click();
    await expect(page.getByText('系统有新版本')).toHaveCount(0);
  });
});

test('`?` opens the help of the page with the shortcuts, `/` goes to the search of the list; both stay out of fields (console §1 row 20)', async ({ browser }) => {
  const page = await signedIn(browser, 'fuping.caozuo', PC);
  await page.goto('/orders');
  const search = page.getByRole('searchbox');
  await expect(search).toBeVisible();
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type('?/');
  await expect(search).toHaveValue('?/');
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: '本页帮助' });
  await expect(help).toContainText('您范围内的全部需求单');
  await expect(help).toContainText(/请打 富平县志愿服务促进中心 \d/);
  await help.getByText('键盘快捷键').click();
  await expect(help.getByRole('row', { name: /派单台/ })).toBeVisible();
  await expectAccessible(page, 'help');
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a village clerk finds the help of the page on the phone, without keys', async ({ browser }) => {
  const page = await signedIn(browser, 'yongan.zhan', PHONE);
  await page.goto('/enter');
  await page.getByRole('button', { name: /身份/ }).tap();
  await page.getByRole('button', { name: '本页帮助' }).tap();
  const help = page.getByRole('dialog', { name: '本页帮助' });
  await expect(help).toContainText('把群众说的需求记下来');
  await expect(help.getByRole('listitem')).toHaveCount(3);
  await expect(help.getByText('键盘快捷键')).toHaveCount(0);
});

test.describe('tabs of the county (console §1 row 25)', () => {
  test('lead back to a page as it was left, and close by mouse and keyboard', async ({ browser }) => {
    const page = await signedIn(browser, 'fuping.caozuo', PC);
    const tabs = page.getByRole('navigation', { name: '打开的页面' });
    const menu = page.getByRole('navigation', { name: '主菜单' });
    await menu.getByRole('link', { name: '全部单' }).click();
    await page.getByRole('button', { name: '超时', exact: true }).click();
    await expect(page).toHaveURL(/show=overdue/);
    await menu.getByRole('link', { name: '录需求' }).click();
    await expect(tabs.getByRole('link')).toHaveText(['待办', '全部单', '录需求']);
    await expect(tabs.getByRole('link', { name: '录需求' })).toHaveAttribute('aria-current', 'page');
    await expectAccessible(page, 'tabs');

    await tabs.getByRole('link', { name: '全部单' }).click();
    await expect(page).toHaveURL(/\/orders\?show=overdue$/);
    await tabs.getByRole('button', { name: '关闭 待办' }).click();
    await expect(tabs.getByRole('link')).toHaveText(['全部单', '录需求']);
    await tabs.getByRole('link', { name: '全部单' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(tabs.getByRole('link', { name: '录需求' })).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Delete');
    await expect(page).toHaveURL(/\/enter$/);
    await expect(tabs.getByRole('link')).toHaveText(['录需求']);
    await expect(tabs.getByRole('button')).toHaveCount(0);
  });

  test('what is typed is not lost by closing its tab: the page asks, and staying keeps the tab', async ({ browser }) => {
    const page = await signedIn(browser, 'fuping.caozuo', PC);
    const tabs = page.getByRole('navigation', { name: '打开的页面' });
    await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '录需求' }).click();
    await page.getByLabel('需要什么帮助').fill('村里老人需要理发');
    await tabs.getByRole('button', { name: '关闭 录需求' }).click();
    await page.getByRole('button', { name: '留下继续填' }).click();
    await expect(page.getByLabel('需要什么帮助')).toHaveValue('村里老人需要理发');
    await expect(tabs.getByRole('link')).toHaveText(['待办', '录需求']);
  });

  test('are not there for a town, nor on a narrow screen', async ({ browser }) => {
    const town = await signedIn(browser, 'zhuangli.suo', PC);
    await expect(town.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(town.getByRole('navigation', { name: '打开的页面' })).toHaveCount(0);
    const narrow = await signedIn(browser, 'fuping.caozuo', { viewport: { width: 1200, height: 768 } });
    await expect(narrow.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(narrow.getByRole('navigation', { name: '打开的页面' })).toHaveCount(0);
  });
});
