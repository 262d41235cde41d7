import { expect } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

test.describe('places (R12, R18, R19)', () => {
  test('a town puts a site on record, is told what it lacks, and it reaches all three once it was inspected', async ({ browser }) => {
    const town = await signedIn(browser, 'zhuangli.suo', PC);
    await town.goto('/places');
    await town.getByRole('link', { name: '登记阵地' }).click();
    const name = `集市服务点 ${Date.now() % 100_000}`;
    await town.getByRole('textbox', { name: '阵地名称' }).fill(name);
    await town.getByRole('button', { name: '登记阵地', exact: true }).click();
    await expect(town.getByText('请选择一项').or(town.getByText('此项必填，请填写')).first()).toBeVisible();
    await town.getByRole('radio', { name: '窗口单位' }).check();
    await town.getByRole('textbox', { name: '坐标' }).fill('109.3473，34.8136');
    await town.getByRole('textbox', { name: '专人姓名' }).fill('测试专人');
    await town.getByRole('textbox', { name: '专人电话' }).fill('13800000009');
    await town.getByRole('textbox', { name: '常设服务项目' }).fill('量血压\n代办');
    await town.getByRole('textbox', { name: '开放时间' }).fill('每天 9:00–17:00');
    await town.getByRole('textbox', { name: '管理制度文件' }).fill('站点制度');
    await expectAccessible(town, 'form');
    await town.getByRole('button', { name: '登记阵地', exact: true }).click();

    const drawer = town.getByRole('dialog', { name: '阵地' });
    await expect(drawer).toContainText(name);
    await expect(drawer).toContainText('34.8136,109.3473');
    await expect(drawer).toContainText('缺管理');
    await drawer.getByRole('button', { name: '登记巡检' }).click();
    await drawer.getByRole('button', { name: '登记巡检' }).last().click();
    await expect(drawer).toContainText('三有达标');
    await expectAccessible(town, 'drawer');
  });

  test('the code on the door leads to a page that anybody may read, without a person on it', async ({ browser }) => {
    const operator = await signedIn(browser, 'fuping.caozuo', PC);
    await operator.goto('/places');
    await operator.getByRole('link', { name: '富平县志愿服务促进中心' }).first().click();
    await operator.getByRole('dialog').getByRole('link', { name: '二维码卡' }).click();
    const card = operator.getByRole('article', { name: '富平县志愿服务促进中心' });
    await expect(card.getByRole('img', { name: /二维码/ })).toBeVisible();
    await expectAccessible(operator, 'card');
    const id = new URL(operator.url()).pathname.split('/')[2]!;

    const passer = await (await browser.newContext({ viewport: PHONE.viewport })).newPage();
    await passer.goto(`/p/${id}`);
    await expect(passer.getByRole('heading', { name: '富平县志愿服务促进中心' })).toBeVisible();
    await expect(passer.getByText('开放时间')).toBeVisible();
    await expect(passer.getByText('党晓燕')).toHaveCount(0);
    await expectAccessible(passer, 'open page');
    await passer.context().close();
  });

  test('a city looks at places without a person\'s name', async ({ browser }) => {
    const city = await signedIn(browser, 'weinan.dudao', PC);
    await city.goto('/places?show=lacking');
    await city.locator('tbody').getByRole('link').first().click();
    const drawer = city.getByRole('dialog', { name: '阵地' });
    await expect(drawer.getByText('所在地')).toBeVisible();
    await expect(drawer.getByText('专人电话')).toHaveCount(0);
  });
});

test.describe('15 分钟服务圈 (R20)', () => {
  test('a site that is tried elsewhere changes the share at once, and moved there it stays', async ({ browser }) => {
    const operator = await signedIn(browser, 'fuping.caozuo', PC);
    await operator.goto('/circle');
    const figure = operator.getByRole('region', { name: '覆盖人口' });
    await expect(figure).toContainText('直线 865 米');
    const before = await figure.locator('b').first().innerText();
    await operator.getByText('试算：移动或新增站点').click();
    await operator.getByLabel('按名称找阵地').fill('庄里镇新时代文明实践所');
    await operator.keyboard.press('Enter');
    await operator.getByLabel('移动哪一处').selectOption({ label: '庄里镇新时代文明实践所' });
    await operator.getByLabel('移到哪里').fill('哪里');
    await operator.getByRole('button', { name: '试算', exact: true }).click();
    await expect(operator.getByText('坐标写成“纬度,经度”，如 34.7512,109.1873').last()).toBeVisible();
    await operator.getByLabel('移到哪里').fill('36.5,110.9');
    await operator.getByRole('button', { name: '试算', exact: true }).click();
    const tried = figure.getByRole('status');
    await expect(tried).toContainText('试算后');
    await expect(tried).toContainText(/减少|增加 0 人/);
    await expectAccessible(operator, 'circle');
    const would = await tried.locator('b').innerText();
    await operator.getByRole('button', { name: '就移到这里' }).click();
    await expect(figure.getByRole('status')).toHaveCount(0);
    await expect(figure.locator('b').first()).toHaveText(would);
    // The figure is that of the table, town by town.
    await operator.getByRole('button', { name: '表', exact: true }).click();
    await expect(operator.getByRole('table').getByRole('row')).toHaveCount(16);
    expect(before).toMatch(/%$/);
  });

  test('on a phone a town sees its own, on the map and in the table', async ({ browser }) => {
    const town = await signedIn(browser, 'zhuangli.suo', PHONE);
    await town.goto('/circle');
    await expect(town.getByRole('img', { name: /分布图/ })).toBeVisible();
    await town.getByRole('button', { name: '表', exact: true }).click();
    await expect(town.getByText('圈外').first()).toBeVisible();
    expect(await town.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await expectAccessible(town, 'circle on a phone');
  });
});

test.describe('figures (domain §5)', () => {
  test('a denominator that is entered gives the rate, and the figure says how it is made', async ({ browser }) => {
    const operator = await signedIn(browser, 'fuping.caozuo', PC);
    await operator.goto('/numbers');
    const card = operator.getByRole('article').filter({ has: operator.getByRole('heading', { name: '在职党员参与率' }) });
    await expect(card).toContainText('÷');
    await operator.getByRole('link', { name: '年度分母' }).click();
    await operator.getByLabel('在职党员数').fill('20');
    await operator.getByLabel('来源').fill('组织部年报第 3 页');
    await operator.getByRole('button', { name: '保存' }).click();
    await expect(operator.getByText('已保存')).toBeVisible();
    await expectAccessible(operator, 'figures');
    await operator.goto('/numbers');
    await expect(card).toContainText('组织部年报第 3 页');
    await expect(card).toContainText(/\d+ ÷ 20/);
    await card.getByText('口径').click();
    await expect(card).toContainText('目标 80%');
    await card.getByRole('button', { name: /下级比较/ }).click();
    await expect(operator.getByRole('table').getByRole('row')).toHaveCount(16);
    await operator.getByRole('table').getByRole('button', { name: '庄里镇' }).click();
    await expect(operator.getByRole('heading', { name: /庄里镇 \d+ 年/ })).toBeVisible();
    await expectAccessible(operator, 'numbers');
  });

  test('a city is told of its counties, and of too few people nothing', async ({ browser }) => {
    const city = await signedIn(browser, 'weinan.dudao', PHONE);
    await city.goto('/numbers');
    await expect(city.getByText('富平县').first()).toBeVisible();
    expect(await city.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    await expectAccessible(city, 'numbers of a city');
  });
});
