import type { IdKeys } from '../database/encryption.ts';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Viewer } from '../access/viewer.ts';
import { oneTrip } from '../database/one-trip.ts';
import { refusalOfDatabase } from '../graphql/database-refusals.ts';
import { Refusal } from '../graphql/errors.ts';
import { transact, transactTogether } from '../graphql/transact.ts';
import { viewerOfAppointment } from '../modules/accounts/viewer-of-appointment.ts';
import { DataImport } from '../modules/imports/data-import.ts';
import { problemOf, readRow } from '../modules/imports/examine-rows.ts';
import { ImportRow } from '../modules/imports/import-row.ts';
import { auditOfImport, NO_LONGER_APPOINTED } from '../modules/imports/in-name-of-owner.ts';
import { knownWords } from '../modules/imports/known-words.ts';
import { REGISTERS } from '../modules/imports/registers.ts';
import { readRegionsAhead } from '../modules/regions/read-regions-ahead.ts';
import type { BackgroundTask } from '../modules/tasks/background-task.ts';
import type { Reading } from './run-export.ts';
import type { TaskRun } from './task-run.ts';
import { withRest } from './with-rest.ts';

/** Rows between two looks at who may what; progress is told after each. */
const AT_ONCE = 50;
/** Rows of one transaction. It holds the county's serial number, and others who enter a demand wait for it: a tenth of a second. */
const TOGETHER = 25;
/** Of the time that a transaction took, so much is left to others before the next: of the minute that 10 000 rows may take, less than half is needed. */
const REST = 1;
/** Pages of AT_ONCE rows, after which lists are spared looking at each new row when they count. */
const PAGES_UNTIL_MARKED = 10;

/**
 * Enters the good rows of an import by the register's verb, in transactions that also mark the rows: however often a process ends in
 * the middle, a row is entered once and none is left out. What the verb refuses joins the bad rows.
 */
export async function enterImportRows(run: TaskRun, task: BackgroundTask, { orm, idKeys }: Pick<Reading, 'orm' | 'idKeys'>, step: () => void, now: () => Date): Promise<void> {
  let left: number | undefined;
  const counts = { entered: 0, refused: 0 };
  for (let pages = 0; ; pages += 1) {
    step();
    const page = await pageOf(run, task, now());
    left ??= page.left;
    const over = page.rows.length === 0;
    if (over || pages % PAGES_UNTIL_MARKED === PAGES_UNTIL_MARKED - 1) await run.markVisible(REGISTERS[page.dataImport.register].record);
    if (over) return finish(run, task, page, counts, now());
    for (let at = 0; at < page.rows.length; at += TOGETHER) {
      await withRest(REST, () => enterRows({ run, orm, idKeys, ...page }, page.rows.slice(at, at + TOGETHER), counts));
    }
    await run.progress(Math.max(0, task.rowsTotal - left + counts.entered + counts.refused));
  }
}

interface ReadRow {
  /** In the file. */
  number: number;
  /** For the register's verb. */
  input: Record<string, unknown> & { idempotencyKey: string };
  problems: ImportRow['problems'];
}

interface Page {
  dataImport: DataImport;
  /** Who imports, as access stands now. */
  viewer: Viewer;
  rows: ReadRow[];
  /** Good rows there are, those of the page included. */
  left: number;
}

type Means = Omit<Page, 'rows' | 'left'> & { run: TaskRun; orm: MikroORM; idKeys: IdKeys };

/** The next good rows, read against what the words and places mean now. */
function pageOf(run: TaskRun, task: BackgroundTask, now: Date): Promise<Page> {
  const { countyCode } = run.key;
  return run.inCounty(async (em) => {
    const dataImport = await em.findOneOrFail(DataImport, { countyCode, id: task.dataImport!.id });
    const viewer = await viewerOfAppointment(em, task.appointmentId);
    if (!viewer) throw new Refusal('FORBIDDEN', [], NO_LONGER_APPOINTED);
    const good = { countyCode, dataImport, state: 'GOOD' as const };
    const known = await knownWords(em, viewer, now);
    const rows = await em.find(ImportRow, good, { orderBy: { number: 'asc' }, limit: AT_ONCE });
    const read = rows.map(({ number, cells }) => {
      const { input, problems } = readRow(REGISTERS[dataImport.register], dataImport.columns, cells, known);
      return { number, problems, input: { ...input, idempotencyKey: keyOf(dataImport, number) } };
    });
    return { dataImport, viewer, rows: read, left: await em.count(ImportRow, good) };
  });
}

/** Of file and row, so that the same file handed in twice is entered once within the 7 days that keys are kept. */
function keyOf({ fileHash }: DataImport, number: number): string {
  return `import ${fileHash.slice(0, 48)} ${number}`;
}

/** Together where all of them can be entered, else one by one. @throws RunEnded, whatever the database throws */
async function enterRows(means: Means, rows: readonly ReadRow[], counts: { entered: number; refused: number }): Promise<void> {
  if (rows.every(({ problems }) => problems.length === 0) && await enterTogether(means, rows)) {
    counts.entered += rows.length;
    return;
  }
  for (const row of rows) counts[await enterRow(means, row)] += 1;
}

async function enterTogether({ run, orm, idKeys, dataImport, viewer }: Means, rows: readonly ReadRow[]): Promise<boolean> {
  const register = REGISTERS[dataImport.register];
  const inputs = rows.map(({ input }) => input);
  let ahead: Promise<void> | undefined;
  try {
    return await transactTogether(actorOf(dataImport, viewer, orm), register.verb, inputs, async (deed, input) => {
      await (ahead ??= readRegionsAhead(deed.em, inputs));
      return register.enter(deed, input, idKeys);
    }, async (em, outcomes) => {
      await run.hold(em);
      const numbers: string[] = [];
      for (const outcome of outcomes) numbers.push(await register.numberOf(em, outcome));
      await mark(em, dataImport, rows.map(({ number }, at) => ({ number, enteredNo: numbers[at]! })));
    });
  } catch (error) {
    if (error instanceof Refusal || refusalOfDatabase(error)) return false;
    throw error;
  }
}

async function enterRow({ run, orm, idKeys, dataImport, viewer }: Means, row: ReadRow): Promise<'entered' | 'refused'> {
  const register = REGISTERS[dataImport.register];
  const refuse = (problems: ImportRow['problems']) => run.inCounty(async (em) => {
    await run.hold(em);
    await em.nativeUpdate(ImportRow, { countyCode: dataImport.countyCode, dataImport, number: row.number, state: 'GOOD' }, { state: 'BAD', problems });
    return 'refused' as const;
  });
  if (row.problems.length > 0) return refuse(row.problems);
  try {
    let entered = false;
    const outcome = await transact(actorOf(dataImport, viewer, orm), register.verb, row.input, async (deed, input) => {
      await run.hold(deed.em);
      const done = await register.enter(deed, input, idKeys);
      await mark(deed.em, dataImport, [{ number: row.number, enteredNo: await register.numberOf(deed.em, done) }]);
      entered = true;
      return done;
    });
    // The same row of the same file was entered before: by another upload of it.
    if (!entered) await run.inCounty(async (em) => mark(em, dataImport, [{ number: row.number, enteredNo: await register.numberOf(em, outcome) }]));
    return 'entered';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refuse([error.code === 'IDEMPOTENCY_KEY_REUSED' ? ENTERED_OTHERWISE : problemOf(register, error, row.input)]);
  }
}

const ENTERED_OTHERWISE = {
  column: '', heading: '', message: '同一文件的这一行已导入过，但内容不同；如需再录，请单独录入',
  english: { heading: '', message: 'This row of the same file was entered before with another content. Enter it by hand if it is needed once more.' },
};

function actorOf({ unitName }: DataImport, viewer: Viewer, orm: MikroORM) {
  return { orm, viewer, channel: 'CONSOLE' as const, unitName: unitName ?? null, address: null };
}

/** By the number in the file: until statistics of new rows are taken, PostgreSQL may look for an id through an index that reads all rows of the import. */
async function mark(em: EntityManager, { countyCode, id }: DataImport, rows: { number: number; enteredNo: string }[]): Promise<void> {
  await oneTrip(em, ...rows.map(({ number, enteredNo }) => ({
    text: `update import_rows set state = 'ENTERED', entered_no = $4, problems = '[]' where county_code = $1 and data_import_id = $2::uuid and number = $3`, values: [countyCode, id, number, enteredNo],
  })));
}

async function finish(run: TaskRun, task: BackgroundTask, { dataImport, viewer }: Page, { entered, refused }: { entered: number; refused: number }, now: Date): Promise<void> {
  const audit = auditOfImport(dataImport, viewer, now, { verb: 'enterImport', detail: `录入 ${entered} 行，未能录入 ${refused} 行` });
  await run.finish({ rows: task.rowsTotal, audit });
}
