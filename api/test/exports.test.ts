import { strFromU8, unzipSync } from 'fflate';
import type { MikroORM } from '@mikro-orm/postgresql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildApp, type App } from '../src/app.ts';
import { openOrm } from '../src/database/orm.ts';
import { OutboxMessage } from '../src/database/outbox-message.ts';
import { concerns } from '../src/graphql/change-stream.ts';
import { houseKeeping } from '../src/jobs/housekeeping.ts';
import type { Reading } from '../src/jobs/run-export.ts';
import { LEASE_MS } from '../src/jobs/task-run.ts';
import { runWaitingTasks } from '../src/jobs/task-runner.ts';
import { Account } from '../src/modules/accounts/account.ts';
import { AuditEvent } from '../src/modules/audit/audit-event.ts';
import { ENTITIES } from '../src/modules/entities.ts';
import { SHEETS } from '../src/modules/exports/export-sheets.ts';
import { ExportRequest } from '../src/modules/exports/export-request.ts';
import type { RequestExportInput } from '../src/modules/exports/exports.inputs.ts';
import { DemandOrder } from '../src/modules/orders/demand-order.ts';
import { BackgroundTask } from '../src/modules/tasks/background-task.ts';
import { TaskFile } from '../src/modules/tasks/task-file.ts';
import { orderAt } from './loop.ts';
import { smallWorld, type Viewers, type World } from './world.ts';
import { configFor, cookieOf, type UserError } from './world-app.ts';

type Who = keyof Viewers;
interface Asked { exportRequest: { id: string; exportNo: string; state: string; rowCount: number } | null; task: { id: string; state: string } | null; userErrors: UserError[] }

let world: World;
let app: App;
let jobs: MikroORM;
const ORDERS = 5;
const FORMULAS = ['=1+1', '+cmd|calc', '-2+3', '@SUM(A1)', '\t=1'];

beforeAll(async () => {
  world = await smallWorld();
  app = await buildApp(configFor(world.database.url));
  jobs = openOrm({ databaseUrl: world.database.jobsUrl, poolSize: 5, entities: ENTITIES as never });
  for (let n = 0; n < ORDERS; n++) await orderAt(world, 'SUBMITTED', n === 0 ? { demand: { beneficiaryGroup: 'LEFT_BEHIND_CHILD' } } : {});
  const em = world.orm.em.fork();
  const orders = await em.find(DemandOrder, { countyCode: '610528' }, { orderBy: { id: 'asc' } });
  orders.forEach((order, i) => { order.title = FORMULAS[i]!; order.requesterName = '李龑𬭚'; });
  await em.flush();
});
afterAll(async () => {
  await app.close();
  await jobs.close(true);
  await world[Symbol.asyncDispose]();
});
beforeEach(() => run());

const run = (reading: Reading = app, now: () => Date = () => new Date(), stopped = () => false) => runWaitingTasks(jobs, reading, { now, stopped, onError: (error) => { throw error; } });

async function graphql<T>(who: Who, query: string, variables: object = {}): Promise<T> {
  const response = await app.server.inject({ method: 'POST', url: '/graphql', headers: { cookie: await cookieOf(world, world.viewers[who]) }, payload: { query, variables } });
  const { data, errors } = response.json<{ data: T; errors?: unknown }>();
  expect(errors).toBeUndefined();
  return data;
}

async function ask(who: Who, more: Partial<RequestExportInput> = {}): Promise<Asked> {
  const input = { columns: ['ORDER_NO', 'TITLE', 'REQUESTER_NAME', 'REQUESTER_PHONE', 'TEAM'], ...more };
  return (await graphql<{ requestExport: Asked }>(who, `mutation ($input: RequestExportInput!) { requestExport(input: $input) {
    exportRequest { id exportNo state rowCount } task { id state } userErrors { code message path } } }`, { input })).requestExport;
}

async function decide(who: Who, exportRequestId: string, approve = true): Promise<string[]> {
  const { decideExport } = await graphql<{ decideExport: { userErrors: UserError[] } }>(who,
    'mutation ($input: DecideExportInput!) { decideExport(input: $input) { userErrors { code message path } } }', { input: { exportRequestId, approve, note: '同意' } });
  return decideExport.userErrors.map(({ code }) => code);
}

interface Task { id: string; state: string; percent: number; rowsDone: number; rowsTotal: number; fileName: string | null; failure: string | null }
const tasksOf = async (who: Who) =>
  (await graphql<{ backgroundTasks: { nodes: Task[] } }>(who, '{ backgroundTasks { nodes { id state percent rowsDone rowsTotal fileName failure } } }')).backgroundTasks.nodes;

const download = async (who: Who | null, taskId: string) =>
  app.server.inject({ url: `/files/tasks/${taskId}`, headers: who ? { cookie: await cookieOf(world, world.viewers[who]) } : {} });

interface Sheet { xml: string; rows: string[][] }

/** What a spreadsheet program would show of a file that was downloaded. */
async function sheetsOf(who: Who, taskId: string): Promise<Sheet[]> {
  const { statusCode, rawPayload } = await download(who, taskId);
  expect(statusCode).toBe(200);
  const parts = unzipSync(rawPayload);
  return [1, 2].map((n) => {
    const xml = strFromU8(parts[`xl/worksheets/sheet${n}.xml`]!);
    const rows = [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, cells]) => [...cells!.matchAll(/<t [^>]*>(.*?)<\/t>/gs)].map(([, text]) => text!));
    return { xml, rows };
  });
}

/** A file with its data rows alone. */
const dataOf = async (who: Who, taskId: string) => (await sheetsOf(who, taskId))[1]!.rows.slice(2);

test('how many tasks are open is told with who is signed in, of the own appointment alone', async () => {
  const open = async (who: Who) => (await graphql<{ me: { openTasks: number } }>(who, '{ me { openTasks } }')).me.openTasks;
  expect([await open('town'), await open('operator')]).toEqual([0, 0]);
  await ask('town');
  expect([await open('town'), await open('operator')]).toEqual([1, 0]);
  await run();
  expect(await open('town')).toBe(0);
});

describe('an export of the list of orders (console.md §2.4)', () => {
  test('masked by default: no approval, one row for each order, personal data masked and said so', async () => {
    const { exportRequest, task } = await ask('operator');
    expect(exportRequest).toMatchObject({ state: 'UNNEEDED', rowCount: ORDERS, exportNo: expect.stringMatching(/^DC610528\d{12}$/) });
    expect(task!.state).toBe('QUEUED');
    await run();
    expect((await tasksOf('operator'))[0]).toMatchObject({ id: task!.id, state: 'DONE', percent: 100, rowsDone: ORDERS, fileName: `需求-${exportRequest!.exportNo}.xlsx` });
    const [about, orders] = await sheetsOf('operator', task!.id);
    expect(about!.rows).toEqual(expect.arrayContaining([['编号', exportRequest!.exportNo], ['申请人', 'COUNTY_OPERATOR 单位 吴调度'], ['用途', '未填写']]));
    expect(orders!.rows[0]![0]).toContain(exportRequest!.exportNo);
    expect(orders!.rows[1]).toEqual(['单号', '标题', '联系人', '联系电话（脱敏）', '承接队伍']);
    expect(orders!.rows).toHaveLength(2 + ORDERS);
    expect(orders!.xml).toContain('138****0001');
    expect(orders!.xml).not.toContain('13800000001');
    expect(orders!.xml).toContain('李龑𬭚');
  });

  test('no cell is a formula: what begins with = + - @ or a tab is the text it was', async () => {
    const { task } = await ask('operator');
    await run();
    const sheets = await sheetsOf('operator', task!.id);
    for (const { xml } of sheets) {
      expect(xml).not.toMatch(/<f[ >/]/);
      expect([...xml.matchAll(/<c [^>]*?>/g)].every(([cell]) => cell.includes('t="inlineStr"'))).toBe(true);
    }
    expect(sheets[1]!.rows.slice(2).map((row) => row[1]).sort()).toEqual([...FORMULAS].sort());
  });

  test('the filter of the page is the filter of the file; another one than the list has is refused', async () => {
    const [first] = await world.orm.em.fork().find(DemandOrder, { countyCode: '610528' }, { orderBy: { id: 'asc' } });
    const { task, exportRequest } = await ask('operator', { where: JSON.stringify({ orderNo: { eq: first!.orderNo } }) });
    expect(exportRequest!.rowCount).toBe(1);
    await run();
    expect((await dataOf('operator', task!.id)).map((row) => row[0])).toEqual([first!.orderNo]);
    for (const where of ['{"requesterPhone":{"eq":"13800000001"}}', '{"nothing":{}}', 'no json']) {
      expect((await ask('operator', { where })).userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'where'] }]);
    }
  });

  test('a town exports its own orders; village, leader and overseer none', async () => {
    const { task } = await ask('town');
    await run();
    expect(await dataOf('town', task!.id)).toHaveLength(ORDERS);
    expect((await ask('puchengOperator')).exportRequest!.rowCount).toBe(0);
    for (const who of ['village', 'leader', 'city', 'system', 'auditor'] as const) {
      const response = await app.server.inject({ method: 'POST', url: '/graphql', headers: { cookie: await cookieOf(world, world.viewers[who]) }, payload: { query: 'mutation { requestExport(input: { columns: [TITLE] }) { userErrors { code } } }' } });
      expect(response.body).toMatch(/FORBIDDEN|GRAPHQL_VALIDATION_FAILED/);
    }
  });

  test('no more than three tasks of one person wait', async () => {
    for (let n = 0; n < 3; n++) await ask('operator2');
    expect((await ask('operator2')).userErrors).toMatchObject([{ code: 'TASK_LIMIT' }]);
  });
});

describe('an export of a register', () => {
  const textOf = async (who: Who, taskId: string) => (await download(who, taskId)).body;

  test('volunteers as a sheet: codes in words, several in one cell, the phone masked', async () => {
    const { task, exportRequest } = await ask('operator', { register: 'VOLUNTEERS', columns: ['VOLUNTEER_NO', 'PERSON', 'STATE', 'REGION_NAME', 'PHONE', 'SKILLS'] });
    await run();
    expect((await tasksOf('operator'))[0]!.fileName).toBe(`志愿者-${exportRequest!.exportNo}.xlsx`);
    const [, sheet] = await sheetsOf('operator', task!.id);
    expect(sheet!.rows[1]).toEqual(['志愿者编号', '姓名', '状态', '区划', '手机号（脱敏）', '服务技能']);
    expect(sheet!.rows).toHaveLength(2 + exportRequest!.rowCount);
    expect(sheet!.xml).toContain('正常');
  });

  test('as CSV: headings and rows alone, and no cell that a spreadsheet program would take for a formula', async () => {
    const { task } = await ask('operator', { format: 'CSV', columns: ['ORDER_NO', 'TITLE'] });
    await run();
    expect((await tasksOf('operator'))[0]!.fileName).toMatch(/\.csv$/);
    const [head, ...lines] = (await textOf('operator', task!.id)).replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(head).toBe('单号,标题');
    expect(lines.map((line) => line.split(',')[1]).sort()).toEqual(FORMULAS.map((text) => `'${text}`).sort());
  });

  test.each(['TEAMS', 'MEMBERSHIPS', 'PLACES', 'POINTS', 'TRAININGS', 'FIGURES'] as const)('%s with all of its columns', async (register) => {
    const { task, exportRequest, userErrors } = await ask('operator', { register, format: 'CSV', columns: Object.keys(SHEETS[register].columns) as never });
    expect(userErrors).toEqual([]);
    await run();
    expect((await textOf('operator', task!.id)).trimEnd().split('\r\n').length).toBeGreaterThanOrEqual(1 + exportRequest!.rowCount);
  });

  test('a column of another register, a search of one that has none are refused', async () => {
    expect((await ask('operator', { register: 'PLACES', columns: ['ORDER_NO'] })).userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'columns'] }]);
    expect((await ask('operator', { register: 'MEMBERSHIPS', columns: ['JOINED_ON'], search: '李' })).userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'search'] }]);
  });
});

describe('an export in clear', () => {
  const plain = { plain: true, purpose: '年度回访核对电话' };

  test('needs a purpose, and a column that is masked', async () => {
    expect((await ask('operator', { plain: true })).userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'purpose'] }]);
    expect((await ask('operator', { ...plain, columns: ['TITLE'] })).userErrors).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'columns'] }]);
  });

  test('waits for the director; then phones are in clear, except where a minor is concerned, and the rows are on record', async () => {
    const { exportRequest, task } = await ask('operator', plain);
    expect([exportRequest!.state, task]).toEqual(['PENDING', null]);
    await run();
    const before = (await tasksOf('operator')).length;
    expect(await decide('director', exportRequest!.id)).toEqual([]);
    await run();
    const tasks = await tasksOf('operator');
    expect(tasks).toHaveLength(before + 1);
    const [, orders] = await sheetsOf('operator', tasks[0]!.id);
    expect(orders!.rows[1]).toContain('联系电话');
    expect(orders!.xml.match(/>13800000001</g)).toHaveLength(ORDERS - 1);
    expect(orders!.xml.match(/>138\*{4}0001</g)).toHaveLength(1);
    const audit = await world.orm.em.fork().findOneOrFail(AuditEvent, { verb: 'runExport', objectId: exportRequest!.id });
    expect(audit).toMatchObject({ actorName: '吴调度', detail: expect.stringContaining(`共 ${ORDERS} 行，其中明文 ${ORDERS - 1} 行`) });
  });

  test('the requester never approves the own one, nobody else than a director may, and it is decided once', async () => {
    const own = (await ask('director', plain)).exportRequest!.id;
    expect(await decide('director', own)).toEqual(['SAME_PERSON']);
    const asked = (await ask('operator', plain)).exportRequest!.id;
    const refused = await app.server.inject({ method: 'POST', url: '/graphql', headers: { cookie: await cookieOf(world, world.viewers.operator2) }, payload: { query: `mutation { decideExport(input: { exportRequestId: "${asked}", approve: true }) { userErrors { code } } }` } });
    expect(refused.body).toMatch(/FORBIDDEN|GRAPHQL_VALIDATION_FAILED/);
    expect(await decide('director', asked, false)).toEqual([]);
    expect(await decide('director', asked)).toEqual(['WRONG_STATE']);
    await run();
    expect(await world.orm.em.fork().count(BackgroundTask, { exportRequest: { countyCode: '610528', id: asked.slice(7) } })).toBe(0);
  });

  test('requests are there for the director, the auditor and who asked', async () => {
    const asked = (await ask('operator', plain)).exportRequest!.id;
    const seenBy = async (who: Who) => (await graphql<{ exportRequests: { nodes: { id: string }[] } }>(who, '{ exportRequests(first: 1) { nodes { id purpose columns rowCount requesterName plain } } }')).exportRequests.nodes[0]?.id;
    for (const who of ['director', 'auditor', 'operator'] as const) expect(await seenBy(who)).toBe(asked);
    for (const who of ['operator2', 'town', 'puchengOperator'] as const) expect(await seenBy(who)).not.toBe(asked);
  });
});

describe('the file of a task', () => {
  test('is for its owner alone: foreign, unknown and unfinished tasks answer alike', async () => {
    const { task } = await ask('operator');
    expect((await download('operator', task!.id)).statusCode).toBe(404);
    await run();
    const own = await download('operator', task!.id);
    expect(own.statusCode).toBe(200);
    expect(own.headers).toMatchObject({ 'content-disposition': expect.stringMatching(/^attachment; /), 'cache-control': 'no-store' });
    const unknown = await download('operator2', '610528.01990000-0000-7000-9000-000000000001');
    for (const who of ['operator2', 'director', 'puchengOperator', 'auditor', 'leader'] as const) {
      const foreign = await download(who, task!.id);
      expect([foreign.statusCode, foreign.body]).toEqual([404, unknown.body]);
    }
    expect((await download('operator', '../../etc/passwd')).statusCode).toBe(404);
    expect((await download(null, task!.id)).statusCode).toBe(401);
    expect(await tasksOf('operator2')).not.toContainEqual(expect.objectContaining({ id: task!.id }));
  });

  test('is gone after seven days, and its bytes with it', async () => {
    const { task } = await ask('operator');
    const weekAgo = new Date(Date.now() - 7 * 86_400_000 - 1_000);
    await run(app, () => weekAgo);
    expect((await download('operator', task!.id)).statusCode).toBe(404);
    const left = () => world.orm.em.fork().count(TaskFile, { task: { countyCode: '610528', id: task!.id.slice(7) } });
    expect(await left()).toBe(1);
    await houseKeeping(jobs, new Date());
    expect(await left()).toBe(0);
    expect((await tasksOf('operator'))[0]).toMatchObject({ id: task!.id, state: 'DONE' });
  });
});

/** Reads that stop before the `n`th, until they are let go on. */
function heldBefore(n: number): { reading: Reading; reached: Promise<void>; goOn: () => void } {
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
  const { promise: gone, resolve: goOn } = Promise.withResolvers<void>();
  let reads = 0;
  const text: Reading['reader']['text'] = async (...given) => {
    reads += 1;
    if (reads === n) {
      reach();
      await gone;
    }
    return app.reader.text(...given);
  };
  return { reading: { reader: { text } as Reading['reader'], schemas: app.schemas, idKeys: app.idKeys, orm: app.orm }, reached, goOn };
}

describe('a task that is interrupted', () => {
  test('by the end of its process is taken over, and no row is there twice; the late process leaves nothing', async () => {
    const { task } = await ask('operator');
    const { reading, reached, goOn } = heldBefore(1);
    const dead = run(reading);
    await reached;
    const { task: other } = await ask('director');
    await run();
    expect((await tasksOf('director'))[0]).toMatchObject({ id: other!.id, state: 'DONE' });
    expect((await tasksOf('operator'))[0]).toMatchObject({ id: task!.id, state: 'RUNNING' });
    await run(app, () => new Date(Date.now() + LEASE_MS + 1_000));
    const rows = await dataOf('operator', task!.id);
    expect(new Set(rows.map((row) => row[0])).size).toBe(ORDERS);
    expect(rows).toHaveLength(ORDERS);
    goOn();
    await dead;
    expect(await dataOf('operator', task!.id)).toEqual(rows);
    expect(await world.orm.em.fork().count(TaskFile, { task: { countyCode: '610528', id: task!.id.slice(7) } })).toBe(1);
  });

  test('by a stop of the process goes back to the queue, and is done by the next', async () => {
    const { task } = await ask('operator');
    const { reading, reached, goOn } = heldBefore(1);
    let stopping = false;
    const stopped = run(reading, undefined, () => stopping);
    await reached;
    stopping = true;
    goOn();
    await stopped;
    expect((await tasksOf('operator'))[0]).toMatchObject({ id: task!.id, state: 'QUEUED' });
    await run();
    expect(await dataOf('operator', task!.id)).toHaveLength(ORDERS);
  });

  test('by its owner leaves no file; by anybody else it is not there', async () => {
    const { task } = await ask('operator');
    const { reading, reached, goOn } = heldBefore(1);
    const running = run(reading);
    await reached;
    const cancel = async (who: Who) => (await graphql<{ cancelTask: { task: Task | null; userErrors: UserError[] } }>(who,
      'mutation ($input: CancelTaskInput!) { cancelTask(input: $input) { task { id state percent } userErrors { code message path } } }', { input: { taskId: task!.id } })).cancelTask;
    expect((await cancel('operator2')).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await cancel('operator')).task).toMatchObject({ state: 'CANCELLED' });
    expect((await cancel('operator')).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    goOn();
    await running;
    expect((await tasksOf('operator'))[0]).toMatchObject({ id: task!.id, state: 'CANCELLED', fileName: null });
    expect(await world.orm.em.fork().count(TaskFile, { task: { countyCode: '610528', id: task!.id.slice(7) } })).toBe(0);
  });

  test('by the suspension of who asked fails with a sentence', async () => {
    const { task } = await ask('town');
    const em = world.orm.em.fork();
    const account = await em.findOneOrFail(Account, { loginName: 'town' });
    account.state = 'SUSPENDED';
    await em.flush();
    await run();
    account.state = 'ACTIVE';
    await em.flush();
    expect((await tasksOf('town'))[0]).toMatchObject({ id: task!.id, state: 'FAILED', failure: '申请人的任职已结束或账号已停用' });
  });

  test('by faults is tried three times, then given up', async () => {
    const { task } = await ask('operator');
    const faults: unknown[] = [];
    const broken = { reader: { text: async () => { throw new Error('broken'); } } as unknown as Reading['reader'], schemas: app.schemas, idKeys: app.idKeys, orm: app.orm };
    await runWaitingTasks(jobs, broken, { onError: (error) => faults.push(error) });
    expect(faults).toHaveLength(3);
    expect((await tasksOf('operator'))[0]).toMatchObject({ id: task!.id, state: 'FAILED', failure: expect.stringContaining('请重新提交') });
  });
});

test('what happens to a task is told to its owner alone', async () => {
  const { task } = await ask('operator');
  const [told] = await world.orm.em.fork().find(OutboxMessage, { objectType: 'BackgroundTask', objectId: task!.id.slice(7) });
  const change = { type: 'BackgroundTask', countyCode: '610528', id: told!.objectId, version: 1, regionCode: told!.regionCode, teamId: null, ofPool: false, accountId: told!.accountId! };
  expect(concerns(world.viewers.operator, change)).toBe(true);
  for (const who of ['operator2', 'director', 'city', 'town'] as const) expect(concerns(world.viewers[who], change)).toBe(false);
  expect(await world.orm.em.fork().count(ExportRequest, { exportNo: { $like: 'DC610528%' } })).toBeGreaterThan(0);
});
