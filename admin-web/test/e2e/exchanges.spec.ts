import { expect } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

/** R70: a contest with two projects, scored, ranked and awarded; projects are ranked, people never. */
test('a contest: projects are entered, judges score, the mean ranks them, and an award ends the scoring', async ({ browser }) => {
  const operator = await signedIn(browser, 'fuping.caozuo', PC);
  await operator.goto('/exchanges');
  await operator.getByRole('link', { name: '安排交流活动' }).click();
  const title = `项目大赛 ${Date.now() % 100_000}`;
  await operator.getByRole('radio', { name: '项目大赛' }).check();
  await operator.getByRole('textbox', { name: '题目' }).fill(title);
  await operator.getByLabel('日期').fill('2026-05-04');
  await operator.getByRole('textbox', { name: '地点' }).fill('县文化馆');
  await operator.getByRole('button', { name: '安排交流活动', exact: true }).click();
  const drawer = operator.getByRole('dialog', { name: '交流活动' });
  await expect(drawer).toContainText(title);

  for (const project of ['四点半课堂', '银发食堂']) {
    await drawer.getByRole('button', { name: '报名参赛' }).first().click();
    await drawer.getByLabel('项目名称').fill(project);
    await drawer.getByRole('button', { name: '报名参赛' }).last().click();
    await expect(drawer.getByRole('region', { name: project })).toContainText('未评分');
  }
  for (const [project, points] of [['四点半课堂', '88'], ['银发食堂', '93']] as const) {
    const card = drawer.getByRole('region', { name: project });
    await card.getByRole('button', { name: `评分：${project}` }).click();
    await card.getByLabel('评委').fill('甲评委');
    await card.getByLabel('分数').fill(points);
    await card.getByRole('button', { name: '保存' }).click();
    await expect(card).toContainText(`平均 ${points}.0 分`);
  }
  await expect(drawer.getByRole('region').first()).toContainText('银发食堂');
  const best = drawer.getByRole('region', { name: '银发食堂' });
  await best.getByRole('button', { name: '颁奖：银发食堂' }).click();
  await best.getByRole('radio', { name: '一等奖' }).check();
  await expectAccessible(operator, 'contest');
  await best.getByRole('button', { name: '保存' }).click();
  await expect(best).toContainText('第 1 名');
  await expect(best).toContainText('一等奖');
  await expect(best.getByRole('button', { name: /^评分/ })).toHaveCount(0);
  await drawer.getByRole('button', { name: '登记结果' }).click();
  await drawer.getByLabel('参加人次').fill('60');
  await drawer.getByLabel('成果').fill('两个项目入围市赛');
  await drawer.getByRole('button', { name: '登记结果' }).last().click();
  await expect(drawer).toContainText('60 人次');

  const phone = await signedIn(browser, 'fuping.zhuren', PHONE);
  await phone.goto('/exchanges?show=CONTEST');
  await expect(phone.getByText(title)).toBeVisible();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await expectAccessible(phone, 'list on a phone');
});
