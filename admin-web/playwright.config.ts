import { defineConfig } from '@playwright/test';
import { findChromium } from '../scripts/find-chromium.ts';

const { executablePath, args } = await findChromium();

/** Each test chooses its devices (test/e2e/people.ts). Browser tests run against a running Lastmile: LASTMILE_URL, by default where `npm start` puts the console. */
export default defineConfig({
  testDir: 'test/e2e',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    actionTimeout: 15_000,
    baseURL: process.env.LASTMILE_URL ?? 'http://127.0.0.1:4000',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    launchOptions: { executablePath, args },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});
