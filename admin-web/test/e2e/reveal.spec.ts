import { expect, type Page } from '@playwright/test';
import { PC, signedIn } from './people.ts';
import { test } from './test.ts';

const SHOWN_MS = 30_000;
const PLAIN = /1\d{10}/;

/** Console §6 (d), §2.4: plain text needs a reason, stays 30 seconds, and stops after twenty in an hour. */
test('an operator looks at a phone number with a reason, until there were too many', async ({ browser }) => {
  const page = await signedIn(browser, 'fuping.caozuo', PC);
  await page.clock.install();
  await page.goto('/orders');
  await page.getByRole('table').getByRole('link').first().click();
  const drawer = page.getByRole('dialog');
  const phone = drawer.getByText('联系电话', { exact: true }).locator('xpath=following-sibling::*[1]');
  await expect(phone).toContainText('*');

  await look(page);
  await expect(phone).toContainText(PLAIN);
  await page.clock.runFor(SHOWN_MS);
  await expect(phone).not.toContainText(PLAIN);
  await expect(phone).toContainText('*');

  const orderId = new URL(page.url()).pathname.split('/').at(-1)!;
  const refused = await page.evaluate(lookAgainUntilRefused, orderId);
  expect(refused).toBe('REVEAL_LIMIT');
  await look(page);
  await expect(drawer.getByRole('alert')).toContainText('REVEAL_LIMIT');
  await expect(phone).not.toContainText(PLAIN);
});

async function look(page: Page): Promise<void> {
  await page.getByRole('button', { name: /查看明文.*联系电话/ }).click();
  await page.getByRole('button', { name: '查看明文', exact: true }).click();
}

/** The code of the first refusal, within thirty. */
async function lookAgainUntilRefused(objectId: string): Promise<string | undefined> {
  const query = 'mutation ($input: RevealValueInput!) { revealValue(input: $input) { userErrors { code } } }';
  for (let i = 0; i < 30; i++) {
    const variables = { input: { objectType: 'DemandOrder', objectId, field: 'requesterPhone', reason: 'CONTACT_PERSON' } };
    const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
    const [refusal] = (await answer.json()).data.revealValue.userErrors;
    if (refusal) return refusal.code;
  }
  return undefined;
}
