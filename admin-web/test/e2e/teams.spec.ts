import { expect } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

test.describe('8+N teams (R24, R28, R29)', () => {
  test('the county sees eight lights, has one corps, sets up an N team and dissolves it', async ({ browser }) => {
    const operator = await signedIn(browser, 'fuping.caozuo', PC);
    await operator.goto('/teams');
    await expect(operator.getByRole('region', { name: '本级 8 类常备队' })).toContainText('8 / 8');
    await operator.getByRole('link', { name: '组建队伍' }).click();
    await operator.getByRole('radio', { name: '总队' }).check();
    const name = `特色队 ${Date.now() % 100_000}`;
    await operator.getByRole('textbox', { name: '队伍名称' }).fill(name);
    await operator.getByRole('radio', { name: '扶贫帮困' }).check();
    await operator.getByLabel('总队长', { exact: true }).fill('测试书记');
    await operator.getByLabel('总队长职务', { exact: true }).fill('县委书记');
    await operator.getByRole('button', { name: '组建队伍', exact: true }).click();
    await expect(operator.getByText('本县已有志愿服务总队，一个县只能有一个').first()).toBeVisible();
    await expectAccessible(operator, 'form');
    await operator.getByRole('radio', { name: '特色队' }).check();
    await operator.getByLabel('特色说明').fill('应急救援');
    await operator.getByRole('button', { name: '组建队伍', exact: true }).click();

    const drawer = operator.getByRole('dialog', { name: '志愿服务队伍' });
    await expect(drawer).toContainText(name);
    await expect(drawer).toContainText('应急救援');
    await expect(drawer).toContainText('志愿服务总队');
    await expectAccessible(operator, 'drawer');
    await drawer.getByRole('button', { name: '解散' }).click();
    await drawer.getByRole('button', { name: '确定解散，不能恢复' }).click();
    await expect(drawer.locator('p.head')).toContainText('已解散');
  });

  test('on a phone a town looks at its own teams, and hands one over to a member', async ({ browser }) => {
    const town = await signedIn(browser, 'zhuangli.suo', PHONE);
    await town.goto('/teams');
    await town.getByRole('searchbox', { name: '队伍名称' }).fill('庄里镇志愿服务支队');
    await town.keyboard.press('Enter');
    await town.getByRole('link', { name: /庄里镇志愿服务支队/ }).first().click();
    const drawer = town.getByRole('dialog', { name: '志愿服务队伍' });
    await drawer.getByRole('button', { name: /^把.*设为负责人$/ }).first().click();
    await expect(drawer.getByRole('list', { name: '队员' }).getByText('负责人', { exact: true })).toHaveCount(1);
    expect(await town.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await expectAccessible(town, 'drawer on a phone');
  });

  test('R25 R26 the county sees which towns are not led, and which units have no team until they have', async ({ browser }) => {
    const operator = await signedIn(browser, 'fuping.caozuo', PC);
    await operator.goto('/teams');
    await operator.getByRole('link', { name: '镇村队伍' }).click();
    await expect(operator.getByRole('table').getByRole('row')).toHaveCount(16);
    await expectAccessible(operator, 'gaps');
    await operator.goto('/teams/units/new');
    const name = `富平县测试局 ${Date.now() % 100_000}`;
    await operator.getByRole('textbox', { name: '单位名称' }).fill(name);
    await operator.getByRole('radio', { name: '党政机关' }).check();
    await operator.getByRole('button', { name: '登记单位', exact: true }).click();
    await operator.getByRole('searchbox').fill(name);
    await operator.keyboard.press('Enter');
    await expect(operator.getByRole('row', { name: new RegExp(name) })).toContainText('没有队伍');
    await operator.goto('/teams/new');
    await operator.getByRole('radio', { name: '单位队' }).check();
    await operator.getByRole('textbox', { name: '队伍名称' }).fill(`${name}志愿服务队`);
    await operator.getByRole('radio', { name: '法律服务' }).check();
    await operator.getByLabel('所属单位').fill(name);
    await operator.getByRole('button', { name: '组建队伍', exact: true }).click();
    await expect(operator.getByRole('dialog', { name: '志愿服务队伍' })).toContainText(name);
    await operator.goto('/teams/units?show=with');
    await operator.getByRole('searchbox').fill(name);
    await operator.keyboard.press('Enter');
    await expect(operator.getByRole('row', { name: new RegExp(name) })).toContainText('已组建单位队');
  });
});
