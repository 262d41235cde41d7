import { expect } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY', WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** A code of nobody with a right check sign. */
function usccOfNobody(): string {
  const body = `5261${String(Date.now()).padStart(13, '0')}`;
  return body + SIGNS[(31 - WEIGHTS.reduce((sum, weight, at) => sum + weight * SIGNS.indexOf(body[at]!), 0) % 31) % 31];
}

test('R41 to R44: an organisation is put on record, incubated, supported, and its people trained', async ({ browser }) => {
  const operator = await signedIn(browser, 'fuping.caozuo', PC);
  await operator.goto('/organizations');
  await operator.getByRole('link', { name: '登记组织' }).click();
  const name = `阳光社工 ${Date.now() % 100_000}`;
  await operator.getByRole('textbox', { name: '名称' }).fill(name);
  await operator.getByRole('textbox', { name: '统一社会信用代码' }).fill('91350100M000100Y44');
  await operator.getByRole('radio', { name: '助学文教' }).check();
  await operator.getByRole('button', { name: '登记组织', exact: true }).click();
  await expect(operator.getByText('统一社会信用代码不对').first()).toBeVisible();
  await operator.getByRole('textbox', { name: '统一社会信用代码' }).fill(usccOfNobody());
  await expectAccessible(operator, 'form');
  await operator.getByRole('button', { name: '登记组织', exact: true }).click();
  const drawer = operator.getByRole('dialog', { name: '志愿服务组织' });
  await expect(drawer).toContainText('不在孵化');

  for (const stage of ['申请', '入驻']) {
    await drawer.getByRole('button', { name: `推进到${stage}` }).first().click();
    await drawer.getByLabel('孵化导师').fill('导师甲');
    await drawer.getByRole('button', { name: `推进到${stage}` }).last().click();
    await expect(drawer.getByRole('list', { name: '孵化经过' })).toContainText(stage);
  }
  await drawer.getByRole('button', { name: '登记扶持' }).first().click();
  await drawer.getByRole('radio', { name: '资金' }).check();
  await drawer.getByLabel('内容').fill('启动资金');
  await drawer.getByRole('button', { name: '登记扶持' }).last().click();
  await expect(drawer.getByText('此项必填，请填写').first()).toBeVisible();
  await drawer.getByLabel('金额（分）').fill('5000000');
  await drawer.getByRole('button', { name: '登记扶持' }).last().click();
  await expect(drawer.getByRole('list', { name: '登记扶持' })).toContainText('50,000 元');
  await drawer.getByRole('button', { name: '登记人才培养' }).first().click();
  await drawer.getByRole('radio', { name: '项目运营人才' }).check();
  await drawer.getByLabel('姓名').fill('钱带头');
  await drawer.getByLabel('培养内容').fill('项目运营班');
  await drawer.getByRole('button', { name: '登记人才培养' }).last().click();
  await expect(drawer.getByRole('list', { name: '登记人才培养' })).toContainText('钱带头');
  await expectAccessible(operator, 'drawer');
});

test('R35 an enterprise is put on record on a phone, and counted by its way', async ({ browser }) => {
  const director = await signedIn(browser, 'fuping.zhuren', PHONE);
  await director.goto('/partnerships/new');
  const name = `柿饼公司 ${Date.now() % 100_000}`;
  await director.getByRole('textbox', { name: '企业名称' }).fill(name);
  await director.getByRole('radio', { name: '市场对接' }).check();
  await director.getByRole('textbox', { name: '参与的项目或结对' }).fill('柿子收购');
  await director.getByLabel('开始日期').fill('2026-01-01');
  await director.getByRole('textbox', { name: '实物和服务' }).fill('上门收购');
  await director.getByRole('button', { name: '登记企业参与', exact: true }).click();
  await expect(director.getByText(name)).toBeVisible();
  await expect(director.getByRole('list', { name: '按方式汇总' })).toContainText('市场对接');
  expect(await director.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await expectAccessible(director, 'list on a phone');
});
