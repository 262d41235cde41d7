import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

/** Offered to this account as on its first day, whatever an earlier run answered. */
async function asNew(page: Page): Promise<void> {
  await page.request.post('/graphql', { data: { query: 'mutation { savePreferences(input: { tourSeen: false }) { userErrors { code } } }' }, headers: { 'apollo-require-preflight': 'true' } });
  await page.goto('/');
}

test.describe('guided tour (console.md §1 row 30)', () => {
  test('leads a director through the own menu in five steps, and is not offered again', async ({ browser }) => {
    const director = await signedIn(browser, 'fuping.zhuren', PC);
    await asNew(director);
    await director.getByRole('button', { name: '看一看' }).click();
    const card = director.getByRole('dialog');
    const titles: string[] = [];
    for (let step = 1; step <= 5; step++) {
      await expect(card).toContainText(`第 ${step} 步，共 5 步`);
      if (step === 1) await expectAccessible(director, 'tour');
      titles.push(await card.innerText());
      await card.getByRole('button', { name: step === 5 ? '知道了' : '下一步' }).click();
    }
    expect(titles[0]).toContain('轮到您办的单都在这里');
    expect(titles.at(-1)).toContain('每一页都有说明');
    await expect(card).toBeHidden();
    await director.goto('/');
    await expect(director.getByRole('heading', { name: '待办', level: 1 })).toBeVisible();
    await expect(director.getByRole('button', { name: '看一看' })).toBeHidden();

    await director.getByRole('button', { name: /身份、设备与退出/ }).click();
    await director.getByRole('button', { name: '再看一遍导览' }).click();
    await expect(card).toContainText('共 5 步');
    await director.keyboard.press('Escape');
    await expect(card).toBeHidden();
  });

  test('fits a clerk on a phone, who may decline it', async ({ browser }) => {
    const clerk = await signedIn(browser, 'yongan.zhan', PHONE);
    await asNew(clerk);
    await clerk.getByRole('button', { name: '看一看' }).tap();
    const card = clerk.getByRole('dialog');
    await expect(card).toContainText('第 1 步');
    const { x, width } = (await card.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(375);
    expect((await card.getByRole('button', { name: '下一步' }).boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await expectAccessible(clerk, 'tour');
    await card.getByRole('button', { name: '结束导览' }).tap();
    await expect(card).toBeHidden();

    await asNew(clerk);
    await clerk.getByRole('button', { name: '不用了' }).tap();
    await expect(clerk.getByRole('button', { name: '看一看' })).toBeHidden();
    await clerk.goto('/');
    await expect(clerk.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(clerk.getByRole('button', { name: '看一看' })).toBeHidden();
  });
});
