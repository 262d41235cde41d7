import { expect } from '@playwright/test';
import { PC, signedIn } from './people.ts';
import { test } from './test.ts';

/** 镇: a repeat demand of a known person (console.md §5.4). Towns see phones masked, so the whole number alone finds somebody. */
test('a town fills in who asked before under the whole phone, and never under a part of it', async ({ browser }) => {
  const page = await signedIn(browser, 'zhuangli.suo', PC);
  const phone = page.getByRole('textbox', { name: '电话', exact: true });
  const name = page.getByRole('textbox', { name: '姓名', exact: true });
  const content = page.getByLabel('需要什么帮助');
  const number = `139${String(Date.now()).slice(-8)}`;
  const words = `${number.slice(-4)} 轮椅坏了想请人修`;
  await page.goto('/enter');
  await page.getByRole('combobox', { name: '在哪里' }).fill('永安');
  await page.getByRole('option', { name: /永安/ }).first().click();
  await content.fill(words);
  await page.getByRole('radio', { name: '扶贫帮困' }).check();
  await name.fill('惠秀英');
  await phone.fill(number);
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await page.getByRole('button', { name: '再录一条' }).click();

  const asked: string[] = [];
  page.on('request', (request) => { if (request.postData()?.includes('RecogniseRequester')) asked.push(request.postData()!); });
  await phone.fill(number.slice(-8));
  await expect(page.getByRole('button', { name: /填入姓名/ })).toHaveCount(0);
  await phone.fill(number);
  await page.getByRole('button', { name: '填入姓名 惠秀英' }).click();
  await expect(name).toHaveValue('惠秀英');
  await expect(phone).toHaveValue(number);
  await expect(content).toHaveValue('');
  await page.getByRole('button', { name: '复制上次 惠秀英' }).click();
  await expect(content).toHaveValue(words);
  await expect(phone).toHaveValue(number);
  // Only the whole number left the page, and once.
  expect(asked.length).toBe(1);
  expect(asked[0]).toContain(number);

  // A number of nobody says nothing, and keeps nobody from going on.
  await phone.fill(`198${number.slice(3)}`);
  await expect.poll(() => asked.length).toBe(2);
  await expect(page.getByRole('button', { name: /填入姓名/ })).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
});
