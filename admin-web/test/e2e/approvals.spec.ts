import { expect, type Page } from '@playwright/test';
import { PC, PHONE, signedIn } from './people.ts';
import { test } from './test.ts';

/** 主任: approvals among the to-dos (console.md §2.4, §5.3, §5.4). */
const approvals = (page: Page) => page.getByRole('region', { name: '等您批准' });

async function asked(page: Page, query: string, input: object): Promise<Record<string, unknown>> {
  const answer = await page.evaluate(async (body) => (await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })).json(), JSON.stringify({ query, variables: { input } }));
  return answer.data as Record<string, unknown>;
}

test('an export in clear waits in the to-dos of the director, in the bell, and is approved with two clicks', async ({ browser }) => {
  const operator = await signedIn(browser, 'fuping.caozuo', PC);
  const purpose = `回访 ${Date.now() % 1_000_000}`;
  const data = await asked(operator, 'mutation ($input: RequestExportInput!) { requestExport(input: $input) { exportRequest { exportNo } userErrors { message } } }',
    { columns: ['ORDER_NO', 'REQUESTER_PHONE'], plain: true, purpose });
  const { exportNo } = (data['requestExport'] as { exportRequest: { exportNo: string } }).exportRequest;

  const director = await signedIn(browser, 'fuping.zhuren', PHONE);
  const requests: string[] = [];
  director.on('request', (request) => { if (request.url().endsWith('/graphql') && request.method() === 'POST') requests.push(request.postData() ?? ''); });
  await director.goto('/');
  const row = approvals(director).getByRole('listitem').filter({ hasText: exportNo });
  await expect(row).toContainText(purpose);
  // The list of orders and what waits for approval are one request.
  const documents = requests.map((body) => (JSON.parse(body) as { query: string }).query).filter((query) => /exportRequests|reveals\(/.test(query));
  expect(documents.length).toBeGreaterThan(0);
  for (const document of documents) expect(document).toMatch(/orders\([^]*exportRequests\([^]*reveals\(/);
  await expect(director.getByRole('button', { name: /^消息，\d+ 条未读$/ })).toBeVisible();
  await row.getByRole('link').tap();
  await director.getByRole('button', { name: '同意导出' }).tap();
  await expect(director.getByText('已批准，导出已经开始。')).toBeVisible();
  await director.goto('/');
  await expect(approvals(director).getByText(exportNo)).toHaveCount(0);

  await operator.reload();
  await operator.getByRole('button', { name: /^消息/ }).click();
  await operator.getByRole('tab', { name: /通知/ }).click();
  await expect(operator.getByText('您的明文导出已批准，文件在“后台任务”里').first()).toBeVisible();
});

test('what the director asked for waits for another person: not among the own to-dos, and without buttons', async ({ browser }) => {
  const director = await signedIn(browser, 'fuping.zhuren', PC);
  const data = await asked(director, 'mutation ($input: RequestExportInput!) { requestExport(input: $input) { exportRequest { id exportNo } userErrors { message } } }',
    { columns: ['ORDER_NO', 'REQUESTER_PHONE'], plain: true, purpose: `自查 ${Date.now() % 1_000_000}` });
  const { id, exportNo } = (data['requestExport'] as { exportRequest: { id: string; exportNo: string } }).exportRequest;
  await director.goto('/');
  await expect(director.getByRole('table')).toBeVisible();
  await expect(director.getByText(exportNo)).toHaveCount(0);
  await director.goto(`/export-approvals/${id}`);
  await expect(director.getByText('这是您自己的申请，等另一位负责人批准。')).toBeVisible();
  await expect(director.getByRole('button', { name: '同意导出' })).toHaveCount(0);
});

test("a request to see a minor's phone is decided there, beside reason and order", async ({ browser }) => {
  const clerk = await signedIn(browser, 'yongan.zhan', PC);
  const entered = await asked(clerk, 'mutation ($input: EnterOrderInput!) { enterOrder(input: $input) { order { id } userErrors { message } } }',
    { content: '留守儿童周末作业没人辅导', category: 'EDUCATION', channel: 'PHONE', requesterName: '张䶮', requesterPhone: '13992312345', beneficiaryGroup: 'LEFT_BEHIND_CHILD' });
  const { id } = (entered['enterOrder'] as { order: { id: string } }).order;
  const operator = await signedIn(browser, 'fuping.caozuo', PC);
  const note = `核对监护人 ${Date.now() % 1_000_000}`;
  const input = { objectType: 'DemandOrder', objectId: id, field: 'requesterPhone', reason: 'CONTACT_PERSON', note };
  await asked(operator, 'mutation ($input: RevealValueInput!) { requestReveal(input: $input) { userErrors { message } } }', input);

  const director = await signedIn(browser, 'fuping.zhuren', PC);
  const row = approvals(director).getByRole('listitem').filter({ hasText: note });
  await expect(row).toContainText('党晓燕 申请查看未成年人的联系电话');
  await row.getByRole('link', { name: '看这张单' }).click();
  await expect(director.getByRole('dialog')).toContainText('留守儿童周末作业没人辅导');
  await director.getByRole('dialog').getByRole('button', { name: '关闭' }).click();
  await row.getByRole('button', { name: /同意查看/ }).click();
  await expect(director.getByText('已同意，申请人一小时内可以查看。')).toBeVisible();
  await expect(row).toHaveCount(0);
  const shown = await asked(operator, 'mutation ($input: RevealValueInput!) { revealValue(input: $input) { value userErrors { code } } }', input);
  expect(shown['revealValue']).toMatchObject({ value: '13992312345', userErrors: [] });
});

test("the director reads how often each kind of action was done in the county, and no name", async ({ browser }) => {
  const director = await signedIn(browser, 'fuping.zhuren', PC);
  await director.goto('/access');
  await director.getByRole('link', { name: '审计计数' }).click();
  const table = director.getByRole('table');
  const line = table.getByRole('row').filter({ hasText: '管理本人会话' }).or(table.getByRole('row').filter({ hasText: '登录' })).first();
  await expect(line).toContainText(/\d+$/);
  await expect(table.getByRole('columnheader')).toHaveCount(9);
  for (const name of ['党晓燕', '张䶮', 'XQ6105']) await expect(director.getByRole('main')).not.toContainText(name);
  await director.goto('/audit');
  await expect(director.getByRole('heading', { level: 1 })).toContainText('不能打开本页');
});
