import { expect } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

const inDays = (days: number) => new Date(Date.now() + (8 + 24 * days) * 3_600_000).toISOString().slice(0, 10);

test('R7 the county assigns work to all institutes and a team; the town accepts and reports, the county sees the result', async ({ browser }) => {
  const title = `报送取暖情况 ${Date.now() % 1_000_000}`;
  const operator = await signedIn(browser, 'fuping.caozuo', PC);
  await operator.goto('/assignments/new');
  await operator.getByLabel('任务', { exact: true }).fill(title);
  await operator.getByLabel('要求').fill('入户登记取暖方式');
  await operator.getByLabel('期限').fill(inDays(7));
  await operator.getByRole('button', { name: /^下达给/ }).click();
  await expect(operator.getByText('请至少选择一个承接方')).toBeVisible();
  await operator.getByRole('searchbox', { name: '找所、站（按名称）' }).fill('实践所');
  await operator.getByRole('searchbox', { name: '找所、站（按名称）' }).press('Enter');
  await operator.getByRole('button', { name: /^勾选这 \d+ 个实践所/ }).click();
  await operator.getByRole('searchbox', { name: '找队伍（按名称）' }).fill('法律');
  await operator.getByRole('searchbox', { name: '找队伍（按名称）' }).press('Enter');
  await operator.getByRole('checkbox', { name: /法律/ }).first().check();
  await expectAccessible(operator, 'assign work');
  await operator.getByRole('button', { name: /^下达给 \d+ 个承接方/ }).click();
  await expect(operator.getByRole('link', { name: title }).first()).toBeVisible();

  const town = await signedIn(browser, 'zhuangli.suo', PC);
  await town.goto('/assignments');
  await town.getByRole('link', { name: title }).first().click();
  const drawer = town.getByRole('dialog');
  await drawer.getByRole('button', { name: '拒绝' }).click();
  await expect(drawer.getByText('此项必填，请填写')).toBeVisible();
  await drawer.getByRole('button', { name: '接受' }).click();
  await drawer.getByLabel('完成情况').fill('登记 42 户，换了 3 个炉具');
  await drawer.getByRole('button', { name: '上报完成' }).click();
  await expect(drawer.getByText('登记 42 户，换了 3 个炉具')).toBeVisible();
  await expectAccessible(town, 'assignment');

  await operator.goto('/assignments?show=done');
  await operator.getByRole('link', { name: title }).first().click();
  await expect(operator.getByRole('dialog').getByText('登记 42 户，换了 3 个炉具')).toBeVisible();
});

test('R7 a village finds its tasks on the phone, and a team in its menu', async ({ browser }) => {
  const clerk = await signedIn(browser, 'yongan.zhan', PHONE);
  await clerk.goto('/assignments');
  await expect(clerk.getByRole('heading', { name: '工作任务', level: 1 })).toBeVisible();
  const leader = await signedIn(browser, 'bangkun.duizhang', PHONE);
  await leader.goto('/assignments');
  await expect(leader.getByRole('heading', { name: '工作任务', level: 1 })).toBeVisible();
});
