import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { NOW } from '../../src/gallery/samples.ts';
import { PC, PHONE } from './people.ts';
import { test } from './test.ts';

/** The house components in all their states, as pictures: what looks different must have been meant. */
const PARTS = ['choices', 'fields', 'forms', 'lists', 'notes', 'personal', 'status'];

let developing: ViteDevServer;
test.beforeAll(async () => {
  developing = await createServer({ root: fileURLToPath(new URL('../..', import.meta.url)), logLevel: 'error', server: { port: 0, strictPort: false, host: '127.0.0.1', proxy: {} } });
  await developing.listen();
});
test.afterAll(() => developing.close());

async function openGallery(page: Page): Promise<void> {
  await page.clock.setFixedTime(NOW);
  await page.goto(`${developing.resolvedUrls!.local[0]}ui`);
  await expect(page.locator('[data-part]')).toHaveCount(PARTS.length);
  await page.evaluate(() => document.fonts.ready);
}

for (const [device, name] of [[PC, 'pc'], [PHONE, 'phone']] as const) {
  test.describe(`on a ${name}`, () => {
    // Taller than any part, so that none is cut where the screen ends.
    test.use({ ...device, viewport: { ...device.viewport, height: 2400 } });

    test('every part looks as it did', async ({ page }) => {
      await openGallery(page);
      for (const part of PARTS) {
        await expect.soft(page.locator(`[data-part=${part}]`)).toHaveScreenshot(`${part}-${name}.png`, { maxDiffPixelRatio: 0.02, animations: 'disabled' });
      }
    });

    test('no part has a grave fault for assistive technology', async ({ page }) => {
      await openGallery(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)).toEqual([]);
    });
  });
}

test('the gallery is no part of what is built', async ({ page }) => {
  await page.goto('/ui');
  await expect(page.getByLabel('登录名')).toBeVisible();
});
