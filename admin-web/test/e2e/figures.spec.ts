import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

/** What stands behind the figures of the policy: units with their Party members, groups of volunteers, parameters of the county. */

test('R31 the operator enters the Party members of a unit with their source, and the unit has its share', async ({ browser }) => {
  const page = await signedIn(browser, 'fuping.caozuo', PC);
  await page.goto('/numbers/party');
  await expect(page.getByRole('heading', { name: '在职党员参与率' })).toBeVisible();
  await page.getByRole('link', { name: '富平县审计局' }).click();
  const drawer = page.getByRole('dialog');
  await expectAccessible(page, 'Party members of a unit');
  await drawer.getByLabel('在职党员数', { exact: true }).fill('25');
  await drawer.getByRole('button', { name: '录入分母' }).click();
  await expect(drawer.getByRole('alert')).toHaveCount(1);
  await drawer.getByLabel('来源').fill('机关党委 2026 年 1 月统计');
  await drawer.getByRole('button', { name: '录入分母' }).click();
  await expect(drawer).toHaveCount(0);
  await expect(page.getByRole('row', { name: /富平县审计局/ })).toContainText('25');
  await page.getByRole('link', { name: '富平县审计局' }).click();
  await expect(page.getByRole('dialog').getByRole('list', { name: '已录入的年份' })).toContainText('机关党委 2026 年 1 月统计');
});

test('R22 R34 the composition shows Party members beside others, and talents; on a phone too', async ({ browser }) => {
  const page = await signedIn(browser, 'fuping.zhuren', PHONE);
  await page.goto('/numbers/composition');
  await expect(page.getByRole('listitem').filter({ hasText: '在职党员' }).first()).toBeVisible();
  await page.getByRole('button', { name: '人才类别' }).click();
  await expect(page.getByText('“五老”人员').first()).toBeVisible();
  await expectAccessible(page, 'composition');
});

test('the system administrator sets a parameter, and the figure says that it was used', async ({ browser }) => {
  const system = await signedIn(browser, 'fuping.xitong', PC);
  const set = async (minutes: string) => {
    await system.goto('/parameters');
    await system.getByRole('link', { name: '15 分钟圈：时间（分钟）' }).click();
    await system.getByRole('dialog').getByLabel('数值').fill(minutes);
    await system.getByRole('dialog').getByRole('button', { name: '保存' }).click();
  };
  await set('500');
  await expect(system.getByRole('dialog').getByRole('alert')).toContainText('1 到 120');
  await set('20');
  await expect(system.getByRole('dialog')).toHaveCount(0);
  await expect(system.getByRole('row', { name: /15 分钟圈：时间/ })).toContainText('20');
  const operator = await signedIn(browser, 'fuping.caozuo', PC);
  await operator.goto('/numbers');
  const card = operator.getByRole('article').filter({ has: operator.getByRole('heading', { name: '15 分钟圈覆盖' }) });
  await card.getByText('口径').click();
  await expect(card).toContainText('步行 20 分钟内');
  await set('15');
  await expect(system.getByRole('dialog')).toHaveCount(0);
});

test('R14 a town links a team with a place, and ends it', async ({ browser }) => {
  const town = await signedIn(browser, 'zhuangli.suo', PC);
  await town.goto('/places');
  await town.getByRole('table').getByRole('link', { name: /永安村/ }).first().click();
  const drawer = town.getByRole('dialog');
  await drawer.getByRole('button', { name: '结对队伍' }).first().click();
  await drawer.getByLabel('找队伍').fill('扶贫帮困');
  await drawer.getByLabel('找队伍').blur();
  await drawer.getByRole('combobox', { name: '队伍' }).selectOption({ label: '富平县扶贫帮困志愿服务队' });
  await drawer.getByLabel('联系人').fill('测试联络');
  await drawer.getByRole('button', { name: '结对队伍' }).last().click();
  const teams = drawer.getByRole('region', { name: '结对、派驻的队伍' });
  await expect(teams).toContainText('富平县扶贫帮困志愿服务队 结对');
  await expectAccessible(town, 'teams of a place');
  await teams.getByRole('button', { name: '结束结对：富平县扶贫帮困志愿服务队' }).click();
  await teams.getByRole('button', { name: '结束结对', exact: true }).click();
  await expect(teams.getByRole('button', { name: '结束结对', exact: true })).toHaveCount(0);
});

test('teams go out as a file from their list, as text where that is wanted', async ({ browser }) => {
  const page = await signedIn(browser, 'fuping.caozuo', PC);
  await page.goto('/teams');
  await page.getByRole('link', { name: '导出' }).click();
  const drawer = page.getByRole('dialog');
  await drawer.getByRole('radio', { name: '文本（CSV）' }).check();
  await drawer.getByRole('button', { name: '开始导出' }).click();
  const told = await drawer.getByRole('status').filter({ hasText: '编号' }).innerText();
  const no = /DC\d+/.exec(told)![0];
  await drawer.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('banner').getByRole('button', { name: /后台任务/ }).click();
  const task = page.getByRole('listitem').filter({ hasText: no });
  const [file] = await Promise.all([page.waitForEvent('download'), task.getByRole('link', { name: '下载文件' }).click()]);
  expect(file.suggestedFilename()).toBe(`志愿服务队伍-${no}.csv`);
  expect(await readFile(await file.path(), 'utf8')).toContain('富平县志愿服务总队');
});
