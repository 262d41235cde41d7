import { expect } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

test('R3 R9 a project is published with who, what and how; the next menu has it, and tells what changed', async ({ browser }) => {
  const title = `冬日送暖 ${Date.now() % 1_000_000}`;
  const operator = await signedIn(browser, 'fuping.caozuo', PC);
  await operator.goto('/projects/new');
  await operator.getByLabel('名称', { exact: true }).fill(title);
  await operator.getByRole('radio', { name: '普惠性' }).check();
  await operator.getByRole('radio', { name: '扶贫帮困' }).check();
  await operator.getByLabel('服务内容').fill('送棉被，查炉具');
  await operator.getByRole('button', { name: '保存草稿' }).click();
  const drawer = operator.getByRole('dialog');
  await drawer.getByRole('button', { name: '发布' }).click();
  await expect(drawer.getByText(/请先填写承担的队伍（谁来做）.+服务要求（做什么）.+服务时间（怎样做）/)).toBeVisible();

  await drawer.getByRole('link', { name: '修改项目' }).click();
  await operator.getByRole('combobox', { name: '承担的队伍' }).selectOption({ index: 1 });
  await operator.getByRole('textbox', { name: '负责人' }).fill('李秀英');
  await operator.getByRole('textbox', { name: '服务对象' }).fill('独居老人');
  await operator.getByRole('textbox', { name: '服务要求' }).fill('两人同行');
  await operator.getByRole('radio', { name: '点单配送' }).check();
  await operator.getByRole('textbox', { name: '服务时间' }).fill('每天');
  await expectAccessible(operator, 'edit a project');
  await operator.getByRole('button', { name: '保存' }).click();
  await operator.getByRole('dialog').getByRole('button', { name: '发布' }).click();
  await expect(operator.getByRole('dialog').getByText('已发布')).toBeVisible();
  await expectAccessible(operator, 'project');

  await operator.goto('/catalog');
  await expect(operator.getByRole('combobox', { name: '期号' })).toContainText('第 1 期');
  await expect(operator.getByText(title)).toHaveCount(0);
  await operator.getByRole('button', { name: '发布一期清单' }).click();
  await operator.getByRole('button', { name: '发布', exact: true }).click();
  await expect(operator.getByRole('table').getByText(title)).toBeVisible();
  await operator.getByText(/^比第 \d+ 期有 \d+ 处变动$/).click();
  await expect(operator.getByRole('listitem').filter({ hasText: '新增' }).filter({ hasText: title })).toBeVisible();
  await expectAccessible(operator, 'catalog');

  const clerk = await signedIn(browser, 'yongan.zhan', PHONE);
  await clerk.goto('/catalog');
  await clerk.getByRole('combobox', { name: '期号' }).selectOption({ label: await clerk.getByRole('option', { name: /^第 1 期/ }).textContent() ?? '' });
  await expect(clerk.getByText('家电义务维修')).toBeVisible();
  await expect(clerk.getByText(title)).toHaveCount(0);
});
