import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { Refusal, refusable } from './bootstrap/refusal.mjs';
import { DEMO_PASSWORD } from './demo-password.ts';
import { findChromium } from './find-chromium.ts';
import { startForTest } from './test/lastmile-process.ts';
import { untilLoaded } from './until-loaded.ts';

/** The pictures of the README: page and whose it is. Taken of a fresh demo, so that they can be taken again. */
const SHOTS = [
  { file: 'dispatch-board', loginName: 'fuping.caozuo', path: '/dispatch' },
  { file: 'todo', loginName: 'fuping.caozuo', path: '/' },
  { file: 'orders', loginName: 'zhuangli.suo', path: '/orders' },
  { file: 'enter-demand', loginName: 'yongan.zhan', path: '/enter' },
  { file: 'team-offers', loginName: 'bangkun.duizhang', path: '/offers' },
] as const;
/** What opens by itself, such as the first order of the board, has begun by then. */
const SETTLED_MS = 1_500;
const WIDTHS = { pc: { width: 1366, height: 768 }, phone: { width: 375, height: 812 } } as const;
const FOLDER = join(import.meta.dirname, '../admin-web/shots');

await refusable(async () => {
  const data = await mkdtemp(join(tmpdir(), 'lastmile-shots-'));
  mkdirSync(FOLDER, { recursive: true });
  const browser = await chromium.launch(await findChromium());
  try {
    await using lastmile = await startForTest(join(data, 'data'));
    for (const { file, loginName, path } of SHOTS) {
      for (const [device, viewport] of Object.entries(WIDTHS)) {
        const page = await browser.newPage({ viewport, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' });
        await signIn(page, lastmile.url, loginName);
        await page.goto(`${lastmile.url}${path}`);
        await untilLoaded(page);
        await sleep(SETTLED_MS);
        await untilLoaded(page);
        await page.screenshot({ path: join(FOLDER, `${file}-${device}.png`) });
        await page.close();
        console.log(`admin-web/shots/${file}-${device}.png`);
      }
    }
  } finally {
    await browser.close();
    await rm(data, { recursive: true, force: true });
  }
});

async function signIn(page: Page, url: string, loginName: string): Promise<void> {
  await page.goto(url);
  await page.getByLabel('登录名').fill(loginName);
  await page.getByLabel('密码', { exact: true }).fill(DEMO_PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page.waitForURL((at) => !at.pathname.startsWith('/login')).catch(() => { throw new Refusal(`${loginName} could not sign in.`); });
}
