import { expect } from '@playwright/test';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

/** As a person writes it in a field of date and time, in Shanghai. */
function threeHoursAgo(): string {
  return new Date(Date.now() + (8 - 3) * 3_600_000).toISOString().slice(0, 16);
}

/** The issue's own scene: 点单 → 派单 → 拒单 → 改派 → 接单 → 服务 → 确认 → 评单, each by the person whose step it is. */
test('a clerk of 庄里镇永安村 enters a request, and it goes through the whole loop', async ({ browser }) => {
  test.setTimeout(180_000);
  const clerk = await signedIn(browser, 'yongan.zhan', PHONE);
  const operator = await signedIn(browser, 'fuping.caozuo', PC);
  const declining = await signedIn(browser, 'yiliao.duizhang', PHONE);
  const leader = await signedIn(browser, 'bangkun.duizhang', PHONE);

  // 点单
  const content = `${Date.now() % 1_000_000} 号院张奶奶家水管漏水，想请人帮忙修理`;
  await clerk.goto('/enter');
  await clerk.getByLabel('需要什么帮助').fill(content);
  // The category follows from the words.
  await expect(clerk.getByRole('radio', { name: '扶贫帮困' })).toBeChecked();
  await clerk.getByRole('textbox', { name: '姓名', exact: true }).fill('张䶮');
  await clerk.getByRole('textbox', { name: '电话', exact: true }).fill('13800138000');
  await clerk.getByText('更多（可不填）').click();
  await clerk.getByLabel('群众什么时候提的').fill(threeHoursAgo());
  await clerk.getByRole('button', { name: '提交', exact: true }).click();
  const entered = clerk.getByText(/已提交，单号 XQ610528\d+/);
  await expect(entered).toBeVisible();
  const orderNo = /XQ\d+/.exec(await entered.innerText())![0];

  // 审核、派单：a team that will decline
  const title = content.slice(0, 20);
  await onBoard();
  await operator.getByRole('button', { name: '受理', exact: true }).click();
  await expect(operator.getByText(`已受理 ${orderNo}`)).toBeVisible();
  await dispatchTo('富平县医疗健身志愿服务队');

  // 拒单 (条例 §25: always possible), on a slow line: the news that the order is gone comes before the answer
  await declining.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    if (route.request().postData()?.includes('declineDispatch')) await declining.waitForTimeout(2_000);
    await route.fulfill({ response: answer });
  });
  await declining.goto('/offers');
  const offer = declining.getByRole('article').filter({ hasText: title });
  await offer.getByRole('button', { name: '拒单' }).click();
  await offer.getByRole('radio', { name: '超出专业' }).check();
  await offer.getByRole('button', { name: '拒绝这一单' }).click();
  await expect(declining.getByText(`已拒 ${orderNo}`)).toBeVisible();

  // 改派
  await dispatchTo('富平县扶贫帮困志愿服务队');

  // 接单、联系、指派、服务、上报
  await leader.goto('/offers');
  await leader.getByRole('article').filter({ hasText: title }).getByRole('button', { name: '接单' }).click();
  await expect(leader.getByText(`已接 ${orderNo}`)).toBeVisible();
  await leader.goto('/tasks');
  const task = leader.getByRole('article').filter({ hasText: title });
  await expect(task.getByText('13800138000')).toBeVisible();
  await task.getByRole('link', { name: '联系求助人' }).click();
  await leader.getByRole('button', { name: '记下已联系' }).click();
  await task.getByRole('link', { name: '指派队员' }).click();
  // Somebody else than the leader, who may not report the own time.
  await leader.getByRole('checkbox', { name: /^(?!雷红军)/ }).first().check();
  await leader.getByRole('button', { name: '确定队员' }).click();
  await task.getByRole('button', { name: '开始服务' }).click();
  await task.getByRole('link', { name: '上报完成' }).click();
  await leader.getByRole('button', { name: '上报完成' }).click();
  await expect(task).toHaveCount(0);

  // 确认、评单 by the station
  await clerk.goto('/orders');
  await clerk.getByRole('link', { name: title }).first().click();
  await clerk.getByRole('button', { name: '确认完成' }).click();
  await clerk.getByRole('button', { name: '确认，服务已完成' }).click();
  await clerk.getByRole('button', { name: '评单', exact: true }).click();
  await clerk.getByRole('radio', { name: '5 很满意' }).check();
  await clerk.getByRole('radio', { name: '已解决', exact: true }).check();
  await clerk.getByRole('radio', { name: '电话问' }).check();
  await clerk.getByLabel('怎样问到的').fill('电话问本人');
  await clerk.getByRole('button', { name: '提交评价' }).click();
  await expect(clerk.getByText('已评单，本单结单。')).toBeVisible();

  // The timeline shows each step with person and time.
  const timeline = clerk.getByRole('list', { name: '办理过程' }).getByRole('listitem');
  for (const step of ['提交需求', '受理', '派单', '拒单', '接单', '联系求助人', '指派队员', '开始服务', '上报完成', '确认完成', '评单']) {
    await expect(timeline.filter({ hasText: step }).first()).toContainText(/\d{4}-\d\d-\d\d \d\d:\d\d/);
  }
  await expect(timeline.filter({ hasText: '拒单' }).first()).toContainText('曾静');
  await expect(timeline.filter({ hasText: '受理' }).first()).toContainText('党晓燕');

  // 蒲城县 sees nothing of it.
  const stranger = await signedIn(browser, 'pucheng.caozuo', PC);
  await stranger.goto('/orders');
  await stranger.getByRole('searchbox').fill(orderNo);
  await stranger.keyboard.press('Enter');
  await expect(stranger.getByText('没有符合条件的单据')).toBeVisible();

  /** The queue shows what presses most; one certain order is looked for. */
  async function onBoard(): Promise<void> {
    await operator.goto('/orders');
    await operator.getByRole('searchbox').fill(orderNo);
    await operator.keyboard.press('Enter');
    await operator.getByRole('table').getByRole('link', { name: title }).click();
    await operator.getByRole('link', { name: '到派单台办理' }).click();
  }

  async function dispatchTo(team: string): Promise<void> {
    await onBoard();
    await operator.getByRole('button', { name: '全部队伍' }).click();
    await operator.getByRole('searchbox', { name: '按队名查找' }).fill(team);
    await operator.getByRole('radio', { name: team }).check();
    await operator.getByRole('button', { name: `派给 ${team}` }).click();
    await expect(operator.getByText(`${orderNo} 已派给 ${team}`)).toBeVisible();
  }
});
