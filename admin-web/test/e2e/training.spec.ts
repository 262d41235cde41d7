import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './expect-accessible.ts';
import { numberOfNobody } from './number-of-nobody.ts';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

const ask = async <Answer>(page: Page, query: string, variables: object = {}): Promise<Answer> =>
  (await (await page.request.post('/graphql', { data: { query, variables }, headers: { 'apollo-require-preflight': 'true' } })).json() as { data: Answer }).data;

/** R68: register → review → join → named for an order: refused before the training, taken after it. */
test('nobody is named for an order before the basic training', async ({ browser }) => {
  const operator = await signedIn(browser, 'fuping.caozuo', PC);
  const leader = await signedIn(browser, 'bangkun.duizhang', PHONE);
  const { me: { teamId } } = await ask<{ me: { teamId: string } }>(leader, '{ me { teamId } }');
  const { node: { name: teamName } } = await ask<{ node: { name: string } }>(leader, 'query ($id: ID!) { node(id: $id) { ... on VolunteerTeam { name } } }', { id: teamId });
  const name = `新训${'甲乙丙丁戊己庚辛壬癸'[Date.now() % 10]}`;

  // Registered and approved, and a member of the team.
  await operator.goto('/volunteers/new');
  await operator.getByLabel('姓名', { exact: true }).fill(name);
  await operator.getByLabel('证件号').fill(numberOfNobody('1988-02-03'));
  await operator.getByLabel('手机号').fill('13812345678');
  await operator.getByRole('checkbox', { name: '周末' }).check();
  await operator.getByRole('combobox', { name: /居住地/ }).fill('永安');
  await operator.getByRole('option', { name: /庄里镇永安村/ }).click();
  await operator.getByRole('button', { name: '登记', exact: true }).click();
  const drawer = operator.getByRole('dialog', { name: '志愿者' });
  await drawer.getByRole('button', { name: '通过', exact: true }).click();
  await expect(drawer.locator('p.head')).toContainText('正常');
  await expect(drawer).toContainText('未培训');
  await drawer.getByRole('button', { name: '加入队伍' }).click();
  await drawer.getByRole('searchbox', { name: '队伍名称' }).fill(teamName);
  await operator.keyboard.press('Enter');
  await drawer.getByRole('button', { name: `加入${teamName}`, exact: true }).click();
  await expect(drawer.getByRole('link', { name: teamName })).toBeVisible();

  // An order that the team has taken.
  const entered = await ask<{ enterOrder: { order: { id: string } } }>(operator, 'mutation ($input: EnterOrderInput!) { enterOrder(input: $input) { order { id } userErrors { message } } }', { input: {
    content: `请帮忙整理院子 ${Date.now() % 100_000}`, category: 'POVERTY_RELIEF', channel: 'PHONE', requesterName: '张三', requesterPhone: '13800136724', regionCode: '610528101200', raisedAt: new Date(Date.now() - 3_600_000).toISOString(), consentNote: '电话同意',
  } });
  const orderId = entered.enterOrder.order.id;
  await ask(operator, 'mutation ($input: ReviewOrderInput!) { reviewOrder(input: $input) { userErrors { code } } }', { input: { orderId, decision: 'APPROVE' } });
  await ask(operator, 'mutation ($input: DispatchOrderInput!) { dispatchOrder(input: $input) { userErrors { code } } }', { input: { orderId, teamId, acceptOutsideArea: true } });
  const { node } = await ask<{ node: { currentDispatch: { id: string } } }>(leader, 'query ($id: ID!) { node(id: $id) { ... on DemandOrder { currentDispatch { id } } } }', { id: orderId });
  await ask(leader, 'mutation ($input: AcceptDispatchInput!) { acceptDispatch(input: $input) { userErrors { code } } }', { input: { dispatchId: node.currentDispatch.id } });
  await ask(leader, 'mutation ($input: MarkContactedInput!) { markContacted(input: $input) { userErrors { code } } }', { input: { orderId } });

  await leader.goto(`/tasks/${orderId}/name`);
  await expect(leader.getByRole('group', { name: /选择这次去的队员/ })).toBeVisible();
  const find = leader.getByRole('searchbox');
  if (await find.count()) await find.fill(name);
  const member = leader.getByRole('checkbox', { name: new RegExp(name) });
  await member.check();
  await expect(leader.getByText('未培训').first()).toBeVisible();
  await leader.getByRole('button', { name: '确定队员' }).click();
  await expect(leader.getByText(/还没有通过“基础知识培训”/)).toBeVisible();

  // Trained by the county; then the same press is taken.
  await operator.goto('/training/plan');
  await operator.getByLabel('课程').selectOption({ label: '志愿服务基础知识 · 基础知识培训' });
  await operator.getByLabel('开始时间').fill('2026-01-05T09:00');
  await operator.getByLabel('地点', { exact: true }).fill('县实践中心二楼');
  await operator.getByRole('button', { name: '安排培训' }).click();
  const session = operator.getByRole('dialog', { name: '培训场次' });
  await session.getByRole('searchbox').fill(name);
  await operator.keyboard.press('Enter');
  await session.getByRole('checkbox').first().check();
  await expectAccessible(operator, 'session');
  await session.getByRole('button', { name: '登记 1 人' }).click();
  await expect(session).toContainText('已登记 1 人。');
  await expect(session.getByRole('list', { name: '参训结果' })).toContainText('合格');

  await leader.getByRole('button', { name: '确定队员' }).click();
  await expect(leader.getByText(/还没有通过/)).toHaveCount(0);
  await expect.poll(async () => (await ask<{ node: { dispatches: { nodes: { volunteers: { totalCount: number } }[] } } }>(leader, 'query ($id: ID!) { node(id: $id) { ... on DemandOrder { dispatches { nodes { volunteers { totalCount } } } } } }', { id: orderId })).node.dispatches.nodes[0]?.volunteers.totalCount).toBe(1);
});
