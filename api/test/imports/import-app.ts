import { strFromU8, unzipSync } from 'fflate';
import type { MikroORM } from '@mikro-orm/postgresql';
import { buildApp, type App } from '../../src/app.ts';
import { openOrm } from '../../src/database/orm.ts';
import { runWaitingTasks } from '../../src/jobs/task-runner.ts';
import { ENTITIES } from '../../src/modules/entities.ts';
import { Workbook, type Cell } from '../../src/modules/exports/workbook.ts';
import type { CellProblem } from '../../src/reading/scalars.ts';
import { smallWorld, type Viewers, type World } from '../world.ts';
import { configFor, cookieOf, type UserError } from '../world-app.ts';

export type Who = keyof Viewers;

export interface ShownRow { id: string; number: number; state: string; cells: string[]; problems: CellProblem[]; warning: string | null; enteredNo: string | null }
export interface ShownTask { id: string; kind: string; state: string; rowsDone: number; rowsTotal: number; failure: string | null }
export interface ShownImport {
  id: string; fileName: string; headings: string[]; columns: string[]; sameFileAt: string | null;
  tasks: { nodes: ShownTask[] }; rows: { totalCount: number; nodes: ShownRow[] }; good: { totalCount: number }; bad: { totalCount: number }; entered: { totalCount: number };
}

const FACTS = `id fileName headings columns sameFileAt tasks(first: 10) { nodes { id kind state rowsDone rowsTotal failure } }
  rows(first: 100, where: $where) { totalCount nodes { id number state cells problems warning enteredNo } }
  good: rows(first: 1, where: { state: { eq: GOOD } }) { totalCount } bad: rows(first: 1, where: { state: { eq: BAD } }) { totalCount } entered: rows(first: 1, where: { state: { eq: ENTERED } }) { totalCount }`;

/** The API on a small world, and its tasks, as somebody who imports uses them. */
export class ImportApp implements AsyncDisposable {
  private constructor(readonly world: World, readonly app: App, readonly jobs: MikroORM) {}

  static async open(): Promise<ImportApp> {
    const world = await smallWorld();
    return new ImportApp(world, await buildApp(configFor(world.database.url)), openOrm({ databaseUrl: world.database.jobsUrl, poolSize: 5, entities: ENTITIES as never }));
  }

  /** Does what waits; a fault of ours fails the test. */
  run(now: () => Date = () => new Date(), stopped: () => boolean = () => false): Promise<void> {
    return runWaitingTasks(this.jobs, this.app, { now, stopped, onError: (error) => { throw error; } });
  }

  async upload(who: Who | null, content: Buffer, { name = '需求.xlsx', register = 'ORDERS', headers = {} }: { name?: string; register?: string; headers?: Record<string, string> } = {}) {
    return this.app.server.inject({
      method: 'POST', url: `/files/imports/${register}`, payload: content,
      headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name), ...(who ? { cookie: await cookieOf(this.world, this.world.viewers[who]) } : {}), ...headers },
    });
  }

  /** Hands a file in and has it checked. */
  async checked(who: Who, content: Buffer, name?: string, register = 'ORDERS'): Promise<ShownImport> {
    const answer = await this.upload(who, content, { register, ...(name ? { name } : {}) });
    if (answer.statusCode !== 200) throw new Error(answer.body);
    await this.run();
    return this.shown(who, answer.json<{ importId: string }>().importId);
  }

  async shown(who: Who, id: string, where: object = { state: { eq: 'BAD' } }): Promise<ShownImport> {
    return (await this.graphql<{ node: ShownImport }>(who, `query ($id: ID!, $where: ImportRowFilter) { node(id: $id) { ... on DataImport { ${FACTS} } } }`, { id, where })).node;
  }

  async enter(who: Who, dataImportId: string): Promise<UserError[]> {
    const { enterImport } = await this.graphql<{ enterImport: { userErrors: UserError[] } }>(who, 'mutation ($input: EnterImportInput!) { enterImport(input: $input) { task { id } userErrors { code message path } } }', { input: { dataImportId } });
    return enterImport.userErrors;
  }

  async mend(who: Who, importRowId: string, cells: { column: string; text: string }[]): Promise<{ importRow: ShownRow | null; userErrors: UserError[] }> {
    return (await this.graphql<{ mendImportRow: { importRow: ShownRow | null; userErrors: UserError[] } }>(
      who, 'mutation ($input: MendImportRowInput!) { mendImportRow(input: $input) { importRow { id number state cells problems warning enteredNo } userErrors { code message path } } }', { input: { importRowId, cells } })).mendImportRow;
  }

  async get(who: Who | null, url: string) {
    return this.app.server.inject({ url, headers: who ? { cookie: await cookieOf(this.world, this.world.viewers[who]) } : {} });
  }

  async graphql<T>(who: Who, query: string, variables: object = {}): Promise<T> {
    const response = await this.app.server.inject({ method: 'POST', url: '/graphql', headers: { cookie: await cookieOf(this.world, this.world.viewers[who]) }, payload: { query, variables } });
    const { data, errors } = response.json<{ data: T; errors?: unknown }>();
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.app.close();
    await this.jobs.close(true);
    await this.world[Symbol.asyncDispose]();
  }
}

export function workbookOf(rows: Cell[][]): Buffer {
  const workbook = new Workbook();
  workbook.sheet({ name: '需求', widths: rows[0]!.map(() => 12) });
  for (const row of rows) workbook.row(row);
  return workbook.finish();
}

/** What a spreadsheet program would show of each sheet: its name, its XML and the texts of its rows. */
export function sheetsOf(file: Buffer): { name: string; xml: string; rows: string[][] }[] {
  const parts = unzipSync(file);
  const names = [...strFromU8(parts['xl/workbook.xml']!).matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name!);
  return names.map((name, i) => {
    const xml = strFromU8(parts[`xl/worksheets/sheet${i + 1}.xml`]!);
    return { name, xml, rows: [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, cells]) => [...cells!.matchAll(/<t [^>]*>(.*?)<\/t>/gs)].map(([, text]) => text!)) };
  });
}
