import { expect } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

/** R39: proposed → selected → posted → lecture; outside of the posting it is refused. */
test('a lecturer is proposed, selected by the four criteria, posted, and lectures within the posting alone', async ({ browser }) => {
  const operator = await signedIn(browser, 'fuping.caozuo', PC);
  await operator.goto('/lecturers');
  await operator.getByRole('link', { name: '推荐宣讲师' }).click();
  const name = `宣讲${'甲乙丙丁戊己庚辛'[Date.now() % 8]}${'一二三四五六七八'[Math.trunc(Date.now() / 8) % 8]}`;
  await operator.getByRole('textbox', { name: '姓名' }).fill(name);
  await operator.getByRole('radio', { name: '党校' }).check();
  await operator.getByRole('textbox', { name: '单位' }).fill('渭南市委党校');
  await operator.getByRole('radio', { name: '市', exact: true }).check();
  await expectAccessible(operator, 'form');
  await operator.getByRole('button', { name: '推荐宣讲师', exact: true }).click();
  const drawer = operator.getByRole('dialog', { name: '宣讲师' });
  await expect(drawer).toContainText('等主任遴选');

  const director = await signedIn(browser, 'fuping.zhuren', PC);
  await director.goto(new URL(operator.url()).pathname);
  const judging = director.getByRole('dialog', { name: '宣讲师' });
  for (const criterion of ['政治立场坚定', '理论功底扎实', '表达能力较强']) await judging.getByRole('checkbox', { name: criterion }).check();
  await judging.getByRole('button', { name: '提交遴选结果' }).click();
  await expect(judging.getByText('四项条件都具备才能入选')).toBeVisible();
  await judging.getByRole('checkbox', { name: '作风品行良好' }).check();
  await expectAccessible(director, 'selection');
  await judging.getByRole('button', { name: '提交遴选结果' }).click();
  await expect(judging).toContainText('已入选');

  await operator.reload();
  await drawer.getByRole('button', { name: '派驻', exact: true }).first().click();
  await drawer.getByLabel('按名称找阵地').fill('庄里镇新时代文明实践所');
  await operator.keyboard.press('Enter');
  await drawer.getByLabel('派驻到').selectOption({ label: '庄里镇新时代文明实践所' });
  await drawer.getByLabel('派驻自').fill('2026-01-01');
  await drawer.getByLabel('派驻至').fill('2026-02-01');
  await drawer.getByRole('button', { name: '派驻', exact: true }).last().click();
  const posting = drawer.getByRole('region', { name: '庄里镇新时代文明实践所' });
  await expect(posting).toContainText('2026-01-01 至 2026-02-01');

  const town = await signedIn(browser, 'zhuangli.suo', PHONE);
  await town.goto(new URL(operator.url()).pathname);
  const card = town.getByRole('dialog', { name: '宣讲师' }).getByRole('region', { name: '庄里镇新时代文明实践所' });
  await card.getByRole('button', { name: '登记宣讲' }).click();
  await card.getByLabel('宣讲日期').fill('2026-02-02');
  await card.getByLabel('题目').fill('乡村振兴政策');
  await card.getByLabel('地点').fill('镇文化广场');
  await card.getByLabel('听众人次').fill('120');
  await card.getByRole('button', { name: '登记宣讲' }).last().click();
  await expect(card.getByText('这一天不在派驻期内，不能登记宣讲；请核对日期或先派驻')).toBeVisible();
  await card.getByLabel('宣讲日期').fill('2026-01-15');
  await card.getByRole('button', { name: '登记宣讲' }).last().click();
  await expect(card).toContainText('120 人次');
  expect(await town.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await expectAccessible(town, 'posting on a phone');
});
