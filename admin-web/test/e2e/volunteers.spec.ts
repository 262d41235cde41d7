import { expect, type Page } from '@playwright/test';
import { numberOfNobody } from './number-of-nobody.ts';
import { expectAccessible } from './expect-accessible.ts';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

/** Fills in the four blocks of 条例 §7. */
async function register(page: Page, name: string, idNumber: string): Promise<void> {
  await page.goto('/volunteers/new');
  await page.getByLabel('姓名').fill(name);
  await page.getByLabel('证件号').fill(idNumber);
  await page.getByLabel('手机号').fill('13812345678');
  await page.getByRole('checkbox', { name: '周末' }).check();
  const region = page.getByRole('combobox', { name: /居住地/ });
  if (!await region.inputValue()) {
    await region.fill('永安');
    await page.getByRole('option', { name: /庄里镇永安村/ }).click();
  }
  await page.getByRole('button', { name: '登记', exact: true }).click();
}

const drawer = (page: Page) => page.getByRole('dialog', { name: '志愿者' });

/** The number of the registration that the drawer shows. */
async function numberIn(page: Page, other = ''): Promise<string> {
  await expect(drawer(page).locator('p.head')).toBeVisible();
  return /ZY\d+/.exec((await drawer(page).locator('dl').innerText()).replaceAll(other, ''))![0];
}

test.describe('volunteers (R11, R79)', () => {
  test('a village registers on a phone, the town approves; the number is never shown in full', async ({ browser }) => {
    const name = `测试${'甲乙丙丁戊己庚辛壬癸'[Date.now() % 10]}`;
    const idNumber = numberOfNobody('1979-05-06');
    const clerk = await signedIn(browser, 'yongan.zhan', PHONE);
    await clerk.goto('/volunteers/new');
    await clerk.getByRole('button', { name: '登记', exact: true }).click();
    await expect(clerk.getByText('此项必填，请填写').first()).toBeVisible();
    await expectAccessible(clerk, 'form');
    await register(clerk, name, `${idNumber.slice(0, -1)}${idNumber.endsWith('0') ? '1' : '0'}`);
    await expect(clerk.getByText(/证件号不对/)).toBeVisible();
    await clerk.getByLabel('证件号').fill(idNumber);
    await clerk.getByRole('button', { name: '登记', exact: true }).click();
    await expect(drawer(clerk)).toContainText('待审核');
    expect(await clerk.content()).not.toContain(idNumber);
    await expectAccessible(clerk, 'drawer');
    expect(await clerk.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);

    const number = await numberIn(clerk);
    const town = await signedIn(browser, 'zhuangli.suo', PC);
    await town.goto('/volunteers?show=pending');
    await town.getByRole('searchbox').fill(number);
    await town.keyboard.press('Enter');
    await expect(town.getByRole('table').getByRole('link')).toHaveCount(1);
    await town.getByRole('table').getByRole('link').click();
    await drawer(town).getByRole('button', { name: '通过', exact: true }).click();
    await expect(drawer(town)).toContainText('已办理：通过。');
    await expect(drawer(town).locator('p.head')).toContainText('正常');
  });

  test('somebody who is registered already is no dead end: registered again, merged, and the merge undone', async ({ browser }) => {
    const operator = await signedIn(browser, 'fuping.caozuo', PC);
    const idNumber = numberOfNobody('1968-07-08');
    await register(operator, '测试双', idNumber);
    const first = await numberIn(operator);
    await drawer(operator).getByRole('button', { name: '通过', exact: true }).click();
    await expect(drawer(operator)).toContainText('已办理：通过。');

    await register(operator, '测试双', idNumber);
    await expect(drawer(operator)).toContainText('同一证件已有登记');
    const second = await numberIn(operator, first);
    await expect(drawer(operator).getByRole('button', { name: '通过', exact: true })).toHaveCount(0);
    await expectAccessible(operator, 'duplicate');
    await drawer(operator).getByRole('button', { name: '合并到已有登记' }).click();
    await drawer(operator).getByRole('button', { name: '确认合并' }).click();
    await expect(drawer(operator)).toContainText('已并入');

    // Either number finds the person.
    await operator.goto('/volunteers');
    await operator.getByRole('searchbox').fill(second);
    await operator.keyboard.press('Enter');
    await expect(operator.getByRole('table').getByRole('link')).toHaveCount(1);
    await operator.getByRole('table').getByRole('link').click();
    await expect(drawer(operator)).toContainText('曾用编号');
    await expect(drawer(operator)).toContainText(second);
    await drawer(operator).getByRole('button', { name: '撤销合并' }).click();
    await expect(drawer(operator).getByText('并入的登记')).toHaveCount(0);
    await operator.goto('/volunteers?show=doubled');
    await operator.getByRole('searchbox').fill(second);
    await operator.keyboard.press('Enter');
    await expect(operator.getByRole('table').getByRole('link')).toHaveCount(1);
  });

  test('under 18 a guardian is asked for; the registration is edited, and its history tells so', async ({ browser }) => {
    const town = await signedIn(browser, 'zhuangli.suo', PC);
    await town.goto('/volunteers/new');
    const born = new Date(Date.now() - 12 * 366 * 86_400_000).toISOString().slice(0, 10);
    await expect(town.getByLabel('监护人姓名')).toHaveCount(0);
    await town.getByLabel('证件号').fill(numberOfNobody(born));
    await town.getByLabel('监护人姓名').fill('测试父');
    await town.getByLabel('监护人电话').fill('13912345678');
    await town.getByRole('radio', { name: '父母', exact: true }).check();
    await town.getByLabel('怎样征得监护人同意').fill('父亲当面签字');
    await town.getByLabel('姓名', { exact: true }).fill('测试子');
    await town.getByRole('checkbox', { name: '周末' }).check();
    await town.getByRole('combobox', { name: /居住地/ }).fill('永安');
    await town.getByRole('option', { name: /永安村/ }).first().click();
    await town.getByRole('button', { name: '登记', exact: true }).click();
    await expect(drawer(town)).toContainText('监护人同意参加');

    await drawer(town).getByRole('link', { name: '修改登记' }).click();
    await expect(town.getByRole('heading', { name: '修改登记' })).toBeVisible();
    await expectAccessible(town, 'edit');
    await town.getByRole('checkbox', { name: '运动·太极' }).check();
    await town.getByRole('button', { name: '保存' }).click();
    await expect(drawer(town)).toContainText('运动·太极');
    await expect(drawer(town)).toContainText('修改 · 待审核');
  });
});
