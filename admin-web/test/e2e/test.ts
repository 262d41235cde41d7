import { test as base } from '@playwright/test';

/** A test that closes the browsers of its people when it ends: pages left open keep their live connections and slow whatever runs after them. */
export const test = base.extend<{ closing: void }>({
  closing: [
    async ({ browser }, use) => {
      await use();
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
