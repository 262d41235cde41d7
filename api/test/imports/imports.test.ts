import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { houseKeeping } from '../../src/jobs/housekeeping.ts';
import { LEASE_MS } from '../../src/jobs/task-run.ts';
import { AuditEvent } from '../../src/modules/audit/audit-event.ts';
import type { Cell } from '../../src/modules/exports/workbook.ts';
import { ImportRow } from '../../src/modules/imports/import-row.ts';
import { DemandOrder } from '../../src/modules/orders/demand-order.ts';
import { TaskFile } from '../../src/modules/tasks/task-file.ts';
import { ImportApp, sheetsOf, workbookOf, type Who } from './import-app.ts';

let imports: ImportApp;
beforeAll(async () => { imports = await ImportApp.open(); });
afterAll(() => imports[Symbol.asyncDispose]());

const HEADINGS = ['需求内容*', '服务类别*', '地点', '联系人', '联系电话', '什么时候', '需要人数', '紧急程度', '提出时间', '序号'];

let serial = 0;
/** A row that nobody else has: its phone is of this test run alone. */
function good(more: Partial<Record<'content' | 'category' | 'place' | 'name' | 'phone' | 'when' | 'people' | 'urgency' | 'raised', Cell>> = {}): Cell[] {
  serial += 1;
  const row = { content: `修理水龙头 ${serial}`, category: '扶贫帮困', place: '庄里镇/永安村', name: '张龑', phone: `139${String(serial).padStart(8, '0')}`, when: '随时', people: 1, urgency: '', raised: '', ...more };
  return [row.content, row.category, row.place, row.name, row.phone, row.when, row.people, row.urgency, row.raised, serial];
}

/** 13 rows, each bad for another reason, with the column that is told and what is said. */
const BAD: [row: () => Cell[], column: string, said: RegExp][] = [
  [() => good({ content: '' }), 'content', /必填/],
  [() => good({ content: '修'.repeat(1001) }), 'content', /最多 1000 个字/],
  [() => good({ category: '' }), 'category', /必填/],
  [() => good({ category: '修水管' }), 'category', /不是可选的值/],
  [() => good({ place: '没有这个村' }), 'place', /没有这个区划，或不在您的管理范围内/],
  [() => good({ place: '610528102200' }), 'place', /没有这个区划，或不在您的管理范围内/],
  [() => good({ name: '张*' }), 'requesterName', /星号/],
  [() => good({ phone: '1380000' }), 'requesterPhone', /11 位手机号/],
  [() => good({ when: '2020-02-30' }), 'when', /日期/],
  [() => good({ when: '2020-02-28' }), 'when', /不能早于今天/],
  [() => good({ people: 501 }), 'peopleNeeded', /1 到 500/],
  [() => good({ urgency: '非常' }), 'urgency', /不是可选的值/],
  [() => good({ raised: '2999-01-01' }), 'raisedAt', /不能晚于现在/],
];

const orders = (where: object) => imports.world.orm.em.fork().find(DemandOrder, { countyCode: '610528', channel: 'IMPORT', ...where });
/** Orders whose content is that of a row of a file. */
const entered = async (rows: Cell[][]) => (await orders({ content: { $in: rows.map(([content]) => String(content)) } })).length;

describe('500 rows of which 13 are bad (console §6 c)', () => {
  const rows: Cell[][] = [];
  const badAt = new Map<number, (typeof BAD)[number]>();
  for (let n = 0; n < 500; n += 1) {
    const bad = n % 38 === 5 && badAt.size < BAD.length ? BAD[badAt.size] : undefined;
    if (bad) badAt.set(n + 2, bad);
    rows.push(bad ? bad[0]() : good());
  }
  let id: string, file: Buffer;

  test('the dry run enters nothing, and tells each bad row with its number, column, reason', async () => {
    file = workbookOf([HEADINGS, ...rows]);
    const shown = await imports.checked('town', file);
    id = shown.id;
    expect([shown.good.totalCount, shown.bad.totalCount, shown.entered.totalCount]).toEqual([487, 13, 0]);
    expect(shown.tasks.nodes).toMatchObject([{ kind: 'IMPORT_CHECK', state: 'DONE', rowsDone: 500, rowsTotal: 500 }]);
    expect(shown.rows.nodes.map(({ number }) => number)).toEqual([...badAt.keys()]);
    for (const { number, problems } of shown.rows.nodes) {
      const [, column, said] = badAt.get(number)!;
      expect(problems, `row ${number}`).toEqual([expect.objectContaining({ column, message: expect.stringMatching(said) })]);
    }
    expect(await entered(rows)).toBe(0);
  });

  test('a place out of range answers like one that is not there', async () => {
    const [unknown, foreign] = (await imports.shown('town', id)).rows.nodes.filter(({ problems }) => problems[0]!.column === 'place');
    expect(foreign!.problems[0]!.message).toBe(unknown!.problems[0]!.message);
  });

  test('the good rows are entered, each once, as the orders that a person would have entered', async () => {
    expect(await imports.enter('town', id)).toEqual([]);
    await imports.run();
    const shown = await imports.shown('town', id, { state: { eq: 'ENTERED' } });
    expect([shown.good.totalCount, shown.bad.totalCount, shown.entered.totalCount]).toEqual([0, 13, 487]);
    expect(shown.tasks.nodes).toContainEqual(expect.objectContaining({ kind: 'IMPORT_ENTRY', state: 'DONE', rowsDone: 487, rowsTotal: 487 }));
    expect(await entered(rows)).toBe(487);
    const [first] = shown.rows.nodes;
    const [order] = await orders({ orderNo: first!.enteredNo! });
    expect(order).toMatchObject({ content: first!.cells[0], state: 'SUBMITTED', recorderName: '孙镇员', regionCode: '610528101200', category: 'POVERTY_RELIEF', requesterName: '张龑' });
    expect(await imports.world.orm.em.fork().findOneOrFail(AuditEvent, { verb: 'enterImport', outcome: 'OK', objectId: id, detail: { $like: '录入%' } })).toMatchObject({ actorName: '孙镇员', detail: '录入 487 行，未能录入 0 行' });
  });

  test('lists are spared looking at each new row when they count: once on the way, once at the end', async () => {
    const [table] = await imports.world.orm.em.fork().getConnection().execute<{ times: number }[]>(`select vacuum_count::int as times from pg_stat_user_tables where relname = 'demand_orders'`);
    expect(table).toEqual({ times: 2 });
  });

  test('confirmed again nothing is entered twice, nor is the same file handed in again', async () => {
    expect(await imports.enter('town', id)).toMatchObject([{ code: 'WRONG_STATE', path: ['input', 'dataImportId'] }]);
    const again = await imports.checked('town', file);
    expect(again.sameFileAt).not.toBeNull();
    await imports.enter('town', again.id);
    await imports.run();
    const shown = await imports.shown('town', again.id, { state: { eq: 'ENTERED' } });
    expect(shown.entered.totalCount).toBe(487);
    expect(shown.rows.nodes[0]!.enteredNo).toBe((await imports.shown('town', id, { state: { eq: 'ENTERED' } })).rows.nodes[0]!.enteredNo);
    expect(await entered(rows)).toBe(487);
  });

  test('the bad rows come back as a file with why; put right and handed in again, they alone are entered', async () => {
    const answer = await imports.get('town', `/files/imports/rows/${id}`);
    expect(answer.statusCode).toBe(200);
    const [sheet] = sheetsOf(answer.rawPayload);
    expect(sheet!.rows[0]!.slice(0, 10)).toEqual(HEADINGS);
    expect(sheet!.rows[0]!.slice(-2)).toEqual(['错误原因', '建议']);
    expect(sheet!.rows).toHaveLength(14);
    expect(sheet!.xml).not.toMatch(/<f[ >/]/);
    expect(sheet!.rows.find((row) => row.includes('修水管'))).toContain('服务类别：不是可选的值，请从下拉列表中选择');
    const mended = [[...HEADINGS, '错误原因', '建议'], ...Array.from({ length: 13 }, () => [...good(), '原因', '建议'])];
    const second = await imports.checked('town', workbookOf(mended));
    expect([second.good.totalCount, second.bad.totalCount]).toEqual([13, 0]);
    expect(second.headings).not.toContain('错误原因');
    await imports.enter('town', second.id);
    await imports.run();
    expect(await entered(mended.slice(1))).toBe(13);
  });
});

describe('an import that is interrupted', () => {
  const begun = async () => {
    const rows = Array.from({ length: 120 }, () => good());
    const { id } = await imports.checked('town', workbookOf([HEADINGS, ...rows]));
    await imports.enter('town', id);
    return { id, rows };
  };
  /** Runs tasks in a process of its own, which is killed at a step. @returns by which signal it ended */
  const diesAt = async (step: number) => {
    const runner = spawn(process.execPath, ['--import', '@oxc-node/core/register', join(import.meta.dirname, 'dying-runner.ts'), imports.world.database.jobsUrl, String(step)], { stdio: 'inherit' });
    const [, signal] = await once(runner, 'exit') as [number | null, string | null];
    return signal;
  };
  const later = () => new Date(Date.now() + LEASE_MS + 1_000);

  test('by the death of its process in the middle is taken over: no row twice, none lost', async () => {
    const { id, rows } = await begun();
    expect(await diesAt(4)).toBe('SIGKILL');
    const before = await entered(rows);
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(120);
    expect((await imports.shown('town', id)).tasks.nodes).toContainEqual(expect.objectContaining({ kind: 'IMPORT_ENTRY', state: 'RUNNING' }));
    await imports.run(later);
    expect(await entered(rows)).toBe(120);
    expect((await imports.shown('town', id)).entered.totalCount).toBe(120);
  });

  test('by another process that takes it for dead: between the two each row is entered once', async () => {
    const { id, rows } = await begun();
    let other: Promise<void> | undefined;
    let steps = 0;
    await imports.run(undefined, () => { steps += 1; if (steps === 4) other = imports.run(later); return false; });
    await other;
    expect(await entered(rows)).toBe(120);
    expect((await imports.shown('town', id)).entered.totalCount).toBe(120);
  });

  test('by a stop of the server goes on where it was', async () => {
    const { id, rows } = await begun();
    let steps = 0;
    await imports.run(undefined, () => { steps += 1; return steps > 3; });
    const before = await entered(rows);
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(120);
    await imports.run();
    expect(await entered(rows)).toBe(120);
    expect((await imports.shown('town', id)).entered.totalCount).toBe(120);
  });

  test('by its owner keeps what is in, and the rest can be entered later', async () => {
    const { id, rows } = await begun();
    const task = (await imports.shown('town', id)).tasks.nodes.find(({ kind }) => kind === 'IMPORT_ENTRY')!;
    let steps = 0, cancelled: Promise<unknown> | undefined;
    const cancel = () => imports.graphql('town', 'mutation ($input: CancelTaskInput!) { cancelTask(input: $input) { userErrors { code } } }', { input: { taskId: task.id } });
    await imports.run(undefined, () => { steps += 1; if (steps === 4) cancelled = cancel(); return false; });
    await cancelled;
    const before = await entered(rows);
    expect(before).toBeLessThan(120);
    const shown = await imports.shown('town', id);
    expect(shown.tasks.nodes).toContainEqual(expect.objectContaining({ id: task.id, state: 'CANCELLED' }));
    expect([shown.entered.totalCount, shown.good.totalCount]).toEqual([before, 120 - before]);
    expect(await imports.enter('town', id)).toEqual([]);
    await imports.run();
    expect(await entered(rows)).toBe(120);
  });

  test('during the check begins again, and no row is there twice', async () => {
    const rows = Array.from({ length: 600 }, () => good());
    const { importId } = (await imports.upload('town', workbookOf([HEADINGS, ...rows]))).json<{ importId: string }>();
    let steps = 0;
    await imports.run(undefined, () => { steps += 1; return steps > 2; });
    // What one transaction holds (jobs/check-import.ts) is there, the rest is not.
    expect((await imports.shown('town', importId)).good.totalCount).toBe(100);
    await imports.run();
    expect((await imports.shown('town', importId)).good.totalCount).toBe(600);
  });

  test.each([['庄里镇/三河村', 'which is no name of a place any more'], ['610528101201', 'which the verb itself refuses']])('a row that cannot be entered any more joins the bad ones: %s, %s', async (place) => {
    const rows = [good(), good({ place })];
    const { id } = await imports.checked('town', workbookOf([HEADINGS, ...rows]));
    await imports.enter('town', id);
    const em = imports.world.orm.em.fork();
    const retire = (to: string | null) => em.getConnection().execute('update regions set valid_to = ? where code = ?', [to, '610528101201']);
    await retire('2024-01-01');
    await imports.run();
    await retire(null);
    const shown = await imports.shown('town', id);
    expect([shown.entered.totalCount, shown.bad.totalCount]).toEqual([1, 1]);
    expect(shown.rows.nodes[0]).toMatchObject({ number: 3, problems: [{ column: 'place' }] });
  });
});

describe('mending a bad row in place', () => {
  test('in two uploads of one file in two ways: the second is told that this row is in already', async () => {
    const file = workbookOf([HEADINGS, good({ phone: '1' })]);
    const ids: string[] = [];
    for (const phone of ['13912340001', '13912340002']) {
      const { id, rows } = await imports.checked('town', file);
      expect((await imports.mend('town', rows.nodes[0]!.id, [{ column: 'requesterPhone', text: phone }])).importRow!.state).toBe('GOOD');
      await imports.enter('town', id);
      await imports.run();
      ids.push(id);
    }
    expect((await imports.shown('town', ids[0]!)).entered.totalCount).toBe(1);
    expect((await imports.shown('town', ids[1]!)).rows.nodes).toMatchObject([{ state: 'BAD', problems: [{ column: '', message: expect.stringContaining('已导入过') }] }]);
    expect(await orders({ requesterPhone: '13912340002' })).toEqual([]);
  });

  test('holds it to the same rules again, and then it can be entered', async () => {
    const { id, rows } = await imports.checked('town', workbookOf([HEADINGS, good({ phone: '1380000', category: '修水管' }), good()]));
    const [bad] = rows.nodes;
    expect(bad!.problems.map(({ column }) => column)).toEqual(['category', 'requesterPhone']);
    const half = await imports.mend('town', bad!.id, [{ column: 'category', text: '法律服务' }]);
    expect(half.importRow).toMatchObject({ state: 'BAD', problems: [{ column: 'requesterPhone' }] });
    expect((await imports.mend('town', bad!.id, [{ column: 'requesterPhone', text: '13912345678' }])).importRow).toMatchObject({ state: 'GOOD', problems: [] });
    await imports.enter('town', id);
    await imports.run();
    expect((await imports.shown('town', id)).entered.totalCount).toBe(2);
    expect((await imports.mend('town', bad!.id, [{ column: 'category', text: '法律服务' }])).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  test('takes no column that the file has not, and no row of somebody else', async () => {
    const { rows } = await imports.checked('town', workbookOf([HEADINGS, good({ phone: '1' })]));
    const [bad] = rows.nodes;
    for (const column of ['', 'nothing', '序号']) expect((await imports.mend('town', bad!.id, [{ column, text: '1' }])).userErrors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    const unknown = (await imports.mend('operator', '610528.01990000-0000-7000-9000-000000000001', [])).userErrors;
    for (const who of ['operator', 'director', 'puchengOperator'] as const) expect((await imports.mend(who, bad!.id, [])).userErrors).toEqual(unknown);
  });
});

describe('疑似重复 warns and does not block', () => {
  test('within the file, and against orders of 7 days', async () => {
    const phone = '13700000001';
    const first = await imports.checked('town', workbookOf([HEADINGS, good({ phone }), good({ phone }), good({ phone, category: '法律服务' })]));
    const all = await imports.shown('town', first.id, {});
    expect(all.rows.nodes.map(({ warning }) => warning)).toEqual([null, '疑似重复：与第 2 行同村、同电话、同类别', null]);
    await imports.enter('town', first.id);
    await imports.run();
    const second = await imports.checked('town', workbookOf([HEADINGS, good({ phone })]));
    const [row] = (await imports.shown('town', second.id, {})).rows.nodes;
    expect(row).toMatchObject({ state: 'GOOD', warning: expect.stringMatching(/^疑似重复：7 天内同村、同电话、同类别已有 XQ610528\d+、XQ610528\d+$/) });
  });
});

describe('whose an import is', () => {
  test('town, operator and director import; nobody else does, and no other site makes them', async () => {
    const file = workbookOf([HEADINGS, good({ place: '永安村' })]);
    for (const who of ['town', 'operator', 'director'] as const) expect((await imports.checked(who, file)).good.totalCount).toBe(1);
    for (const who of ['village', 'leader', 'city', 'system', 'security', 'auditor'] as const) {
      const answer = await imports.upload(who, file);
      expect([answer.statusCode, answer.json()]).toMatchObject([403, { errors: [{ extensions: { code: 'FORBIDDEN' } }] }]);
    }
    expect((await imports.upload(null, file)).statusCode).toBe(401);
    // Content types that a page of another origin may send without asking first.
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded']) {
      expect((await imports.upload('town', file, { headers: { 'content-type': type } })).statusCode, type).toBe(415);
    }
    expect((await imports.upload('town', file, { register: 'constructor' })).statusCode).toBe(404);
  });

  test('foreign and unknown ones answer alike, for reading, entering and the file of bad rows', async () => {
    const { id } = await imports.checked('town', workbookOf([HEADINGS, good({ phone: '1' })]));
    const unknown = '610528.01990000-0000-7000-9000-000000000001';
    for (const who of ['operator', 'director', 'puchengOperator'] satisfies Who[]) {
      expect(await imports.shown(who, id)).toEqual(await imports.shown(who, unknown));
      expect(await imports.enter(who, id)).toEqual(await imports.enter(who, unknown));
      const [foreign, none] = [await imports.get(who, `/files/imports/rows/${id}`), await imports.get(who, `/files/imports/rows/${unknown}`)];
      expect([foreign.statusCode, foreign.body]).toEqual([404, none.body]);
      expect((await imports.graphql<{ dataImports: { nodes: { id: string }[] } }>(who, '{ dataImports { nodes { id } } }')).dataImports.nodes.map((one) => one.id)).not.toContain(id);
    }
    expect((await imports.get(null, `/files/imports/rows/${id}`)).statusCode).toBe(401);
  });

  test('rows and file are gone after seven days', async () => {
    const { id } = await imports.checked('town', workbookOf([HEADINGS, good({ phone: '1' })]));
    const count = async () => [await imports.world.orm.em.fork().count(ImportRow, { dataImport: { countyCode: '610528', id: id.slice(7) } }), await imports.world.orm.em.fork().count(TaskFile, { task: { dataImport: { countyCode: '610528', id: id.slice(7) } } })];
    await houseKeeping(imports.jobs, new Date(Date.now() + 7 * 86_400_000 - 60_000));
    expect(await count()).toEqual([1, 1]);
    await houseKeeping(imports.jobs, new Date(Date.now() + 7 * 86_400_000 + 1_000));
    expect(await count()).toEqual([0, 0]);
  });
});
