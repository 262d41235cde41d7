import { expect } from '@playwright/test';
import { DEMO_PASSWORD } from '../../../scripts/demo-password.ts';
import { PC, signedIn } from './people.ts';
import { test } from './test.ts';

/** Console §1 row 25, §1.1: a tab gives back its page as it was, and sleeps until then. */
test.describe('a tab of the county', () => {
  test('gives back what was typed, how far one had scrolled and the drawer that was open', async ({ browser }) => {
    const page = await signedIn(browser, 'fuping.caozuo', PC);
    const tabs = page.getByRole('navigation', { name: '打开的页面' });
    const menu = page.getByRole('navigation', { name: '主菜单' });
    await menu.getByRole('link', { name: '录需求' }).click();
    await page.getByLabel('需要什么帮助').fill('村里老人需要理发');
    await menu.getByRole('link', { name: '全部单' }).click();
    await expect(page.getByText('有未保存的内容')).toHaveCount(0);
    const first = page.getByRole('table').getByRole('link').first();
    await expect(first).toBeVisible();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBeGreaterThan(100);
    const top = await page.evaluate(() => scrollY);
    await first.evaluate((link: HTMLElement) => link.click());
    const history = page.getByRole('list', { name: '办理过程' });
    await expect(history).toBeVisible();
    const opened = page.url();

    // The drawer lies over menu and tabs.
    await page.evaluate(() => document.querySelector<HTMLElement>('nav[aria-label=主菜单] a[href="/enter"]')!.click());
    await expect(history).toBeHidden();
    await expect(page.getByLabel('需要什么帮助')).toHaveValue('村里老人需要理发');
    await tabs.getByRole('link', { name: '全部单' }).click();
    await expect(page).toHaveURL(opened);
    await expect(history).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(top);
  });

  test('two records of one page are two tabs, and each keeps its own half-written text (console §1.1)', async ({ browser }) => {
    const page = await signedIn(browser, 'fuping.caozuo', PC);
    const words = ['甲', '乙'].map((one) => `${Date.now() % 1_000_000} 号院草稿${one}`);
    for (const content of words) {
      await page.evaluate(async (body) => fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body }), JSON.stringify({
        query: 'mutation ($input: EnterOrderInput!) { enterOrder(input: $input) { userErrors { message } } }',
        variables: { input: { content, category: 'LEGAL', channel: 'PHONE', regionCode: '610528101203', asDraft: true } },
      }));
    }
    await page.goto('/orders?show=draft');
    const tabs = page.getByRole('navigation', { name: '打开的页面' });
    const text = page.getByRole('textbox', { name: '需要什么帮助' });
    const typed = (content: string) => `${content}，还没写完`;
    for (const content of words) {
      await page.getByRole('table').getByRole('link', { name: content }).click();
      await page.getByRole('link', { name: '继续填写' }).or(page.getByRole('button', { name: '继续填写' })).click();
      await expect(text).toHaveValue(content);
      await text.fill(typed(content));
      await tabs.getByRole('link', { name: '全部单' }).click();
      await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
    }
    const edits = tabs.getByRole('link', { name: '补充需求' });
    await expect(edits).toHaveCount(2);
    for (const [place, content] of words.entries()) {
      await edits.nth(place).click();
      await expect(text).toHaveValue(typed(content));
    }
  });

  test('asks when it is closed with something unsaved, wherever one is', async ({ browser }) => {
    const page = await signedIn(browser, 'fuping.caozuo', PC);
    const tabs = page.getByRole('navigation', { name: '打开的页面' });
    await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '录需求' }).click();
    await page.getByLabel('需要什么帮助').fill('村里老人需要理发');
    await tabs.getByRole('link', { name: '待办' }).click();
    await tabs.getByRole('button', { name: '关闭 录需求' }).click();
    await page.getByRole('button', { name: '留下继续填' }).click();
    await expect(page.getByLabel('需要什么帮助')).toHaveValue('村里老人需要理发');
    await tabs.getByRole('link', { name: '待办' }).click();
    await tabs.getByRole('button', { name: '关闭 录需求' }).click();
    await page.getByRole('button', { name: '不保存，离开' }).click();
    await expect(tabs.getByRole('link')).toHaveText(['待办']);
    await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '录需求' }).click();
    await expect(page.getByLabel('需要什么帮助')).toHaveValue('');
  });

  test('asks nothing and takes no key while another one is on screen, and asks anew when it is shown', async ({ browser }) => {
    const page = await signedIn(browser, 'fuping.caozuo', PC);
    const tabs = page.getByRole('navigation', { name: '打开的页面' });
    await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '派单台' }).click();
    await expect(page.locator('#board-order')).toBeVisible();
    await tabs.getByRole('link', { name: '待办' }).click();
    await expect(page.locator('#board-order')).toBeHidden();
    const asked: string[] = [];
    page.on('request', (request) => { const name = /(?:query|mutation) (\w+)/.exec(request.postData() ?? '')?.[1]; if (name) asked.push(name); });

    const { enterOrder } = await (await page.request.post('/graphql', { data: {
      query: 'mutation ($input: EnterOrderInput!) { enterOrder(input: $input) { order { id } userErrors { message } } }',
      variables: { input: { content: `${Date.now() % 1_000_000} 号院想请人帮忙晒被子`, category: 'POVERTY_RELIEF', channel: 'HOME_VISIT', requesterName: '张䶮', requesterPhone: '13800138000', consentNote: '本人当面请代录', regionCode: '610528101203' } },
    } })).json().then(({ data }) => data);
    expect(enterOrder.userErrors).toEqual([]);
    await expect.poll(() => asked).toContain('Todo');
    expect(asked).not.toContain('DispatchQueue');
    await page.keyboard.press('j');
    await page.keyboard.press('d');
    expect(await page.evaluate(() => document.activeElement!.closest('[hidden]'))).toBeNull();
    await expect(page).toHaveURL(/\/$/);

    await tabs.getByRole('link', { name: '派单台' }).click();
    await expect(page.locator('#board-order')).toBeVisible();
    await expect.poll(() => asked).toContain('DispatchQueue');
    await page.keyboard.press('j');
    await expect(page.getByRole('list', { name: '需求队列' }).getByRole('link').nth(1)).toBeFocused();
  });

  test('is gone with its person: nothing of it is there for the next one', async ({ browser }) => {
    const page = await signedIn(browser, 'fuping.caozuo', PC);
    await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '录需求' }).click();
    await page.getByLabel('需要什么帮助').fill('村里老人需要理发');
    await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '全部单' }).click();
    await expect(page.getByRole('table').getByRole('link').first()).toBeVisible();
    await page.getByRole('button', { name: /身份/ }).click();
    await page.getByRole('button', { name: '退出登录' }).click();
    await expect(page).toHaveURL(/\/login/);
    expect(await page.locator('textarea').count()).toBe(0);
    expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain('lastmile.last-role');
    await page.getByLabel('登录名').fill('fuping.zhuren');
    await page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: '登录' }).click();
    await expect(page.getByRole('navigation', { name: '打开的页面' }).getByRole('link')).toHaveCount(1);
    await page.getByRole('navigation', { name: '主菜单' }).getByRole('link', { name: '录需求' }).click();
    await expect(page.getByLabel('需要什么帮助')).toHaveValue('');
  });
});
