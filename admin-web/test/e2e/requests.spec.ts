import { expect, type Page } from '@playwright/test';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

/** Console §4.4: at most two questions when a page opens, and one open stream. */
interface Opened { asked: string[]; streams: number }

async function open(page: Page, path: string): Promise<Opened> {
  const opened: Opened = { asked: [], streams: 0 };
  const count = (request: { url(): string; postData(): string | null }): void => {
    const { pathname } = new URL(request.url());
    if (pathname === '/graphql') opened.asked.push(/(?:query|mutation) (\w+)/.exec(request.postData() ?? '')?.[1] ?? '?');
    if (pathname === '/graphql/stream') opened.streams++;
  };
  page.on('request', count);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  await page.waitForLoadState('load');
  await expect.poll(() => opened.streams).toBe(1);
  // What a page asks a moment later is asked too.
  await page.waitForTimeout(2_500);
  page.off('request', count);
  return opened;
}

for (const [device, name] of [[PC, 'a PC'], [PHONE, 'a phone']] as const) {
  test(`待办, 派单台, 录需求 and 评价回访 ask at most twice on ${name}`, async ({ browser }) => {
    const page = await signedIn(browser, 'fuping.caozuo', device);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await open(page, '/')).toEqual({ asked: ['Me', 'Todo'], streams: 1 });
    expect(await open(page, '/dispatch')).toEqual({ asked: ['Me', 'DispatchQueue'], streams: 1 });
    expect(await open(page, '/enter')).toEqual({ asked: ['Me'], streams: 1 });
    for (const [show, list] of [['', 'FollowUpsDue'], ['?show=unrated', 'UnratedOrders'], ['?show=low', 'LowRatings'], ['?show=complained', 'Complaints']]) expect(await open(page, `/evaluations${show}`)).toEqual({ asked: ['Me', list], streams: 1 });
  });
}

test('the order of the board that opens by itself is there with its teams, and is nobody\'s work before it is touched', async ({ browser }) => {
  const page = await signedIn(browser, 'fuping.caozuo', PC);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const { asked } = await open(page, '/dispatch?show=dispatch');
  expect(asked).toEqual(['Me', 'DispatchQueue']);
  await expect(page.locator('#board-order')).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeChecked();
  const told = page.waitForRequest((request) => request.postData()?.includes('mutation AttendOrder') ?? false);
  await page.locator('#board-order').click();
  await told;
});

test('who was here last as somebody else costs a question, never a wrong answer', async ({ browser }) => {
  const page = await signedIn(browser, 'weinan.dudao', PC);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => localStorage.setItem('lastmile.last-role', 'COUNTY_OPERATOR'));
  const { asked } = await open(page, '/');
  expect(asked.filter((name) => name === 'TodoOutcomes')).toHaveLength(1);
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible();
  await expect(page.getByText('系统出现故障')).toHaveCount(0);
});
