import type { MikroORM } from '@mikro-orm/postgresql';
import type { Viewer } from '../access/viewer.ts';
import { Refusal } from '../graphql/errors.ts';
import { transact } from '../graphql/transact.ts';
import { viewerOfAppointment } from '../modules/accounts/viewer-of-appointment.ts';
import { DataImport } from '../modules/imports/data-import.ts';
import { problemOf, readRow } from '../modules/imports/examine-rows.ts';
import type { KnownWords } from '../modules/imports/import-column.ts';
import { ImportRow } from '../modules/imports/import-row.ts';
import { knownWords } from '../modules/imports/known-words.ts';
import { REGISTERS } from '../modules/imports/registers.ts';
import type { CellProblem } from '../reading/scalars.ts';
import type { BackgroundTask } from '../modules/tasks/background-task.ts';
import { auditOfImport, NO_LONGER_APPOINTED } from './import-in-name-of.ts';
import type { TaskRun } from './task-run.ts';

/** Rows between two looks at who may what; progress is told after each. */
const AT_ONCE = 50;

/**
 * Enters the good rows of an import one by one, each by the register's verb in a transaction of its own that also marks the row:
 * however often a process ends in the middle, a row is entered once and none is left out. What the verb refuses joins the bad rows.
 */
export async function enterImportRows(run: TaskRun, task: BackgroundTask, jobs: MikroORM, step: () => void, now: () => Date): Promise<void> {
  const { countyCode } = run.key;
  const counts = { entered: 0, refused: 0 };
  for (;;) {
    step();
    const page = await run.inCounty(async (em) => {
      const dataImport = await em.findOneOrFail(DataImport, { countyCode, id: task.dataImport!.id });
      const viewer = await viewerOfAppointment(em, task.appointmentId);
      if (!viewer) throw new Refusal('FORBIDDEN', [], NO_LONGER_APPOINTED);
      const good = { countyCode, dataImport, state: 'GOOD' as const };
      return {
        dataImport, viewer, known: await knownWords(em, viewer, now()),
        rows: await em.find(ImportRow, good, { orderBy: { number: 'asc' }, limit: AT_ONCE }), left: await em.count(ImportRow, good),
      };
    });
    if (page.rows.length === 0) return finish(run, task, page, counts, now());
    for (const row of page.rows) counts[await enterRow({ run, jobs, ...page }, row)] += 1;
    await run.progress(Math.max(0, task.rowsTotal - page.left + page.rows.length));
  }
}

interface Means {
  run: TaskRun;
  jobs: MikroORM;
  dataImport: DataImport;
  viewer: Viewer;
  known: KnownWords;
}

/** @throws RunEnded, whatever the database throws */
async function enterRow({ run, jobs, dataImport, viewer, known }: Means, row: ImportRow): Promise<'entered' | 'refused'> {
  const { countyCode, id } = row;
  const register = REGISTERS[dataImport.register];
  const { input, problems } = readRow(register, dataImport.columns, row.cells, known);
  const refuse = (why: CellProblem[]) => run.inCounty(async (em) => {
    await run.hold(em);
    await em.nativeUpdate(ImportRow, { countyCode, id, state: 'GOOD' }, { state: 'BAD', problems: why });
    return 'refused' as const;
  });
  if (problems.length > 0) return refuse(problems);
  const actor = { orm: jobs, viewer, channel: 'CONSOLE' as const, unitName: dataImport.unitName ?? null, address: null };
  try {
    let marked = false;
    const outcome = await transact(actor, register.verb, { ...input, idempotencyKey: keyOf(dataImport, row) }, async (deed, given) => {
      await run.hold(deed.em);
      const done = await register.enter(deed, given);
      await deed.em.nativeUpdate(ImportRow, { countyCode, id, state: 'GOOD' }, { state: 'ENTERED', enteredNo: await register.numberOf(deed.em, done), problems: [] });
      marked = true;
      return done;
    });
    // The same row of the same file was entered before: by another upload of it.
    if (!marked) await run.inCounty(async (em) => em.nativeUpdate(ImportRow, { countyCode, id }, { state: 'ENTERED', enteredNo: await register.numberOf(em, outcome) }));
    return 'entered';
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'IDEMPOTENCY_KEY_REUSED') return refuse([{ column: '', heading: '', message: '同一文件的这一行已导入过，但内容不同；如需再录，请单独录入' }]);
    return refuse([problemOf(register, error, input)]);
  }
}

/** Of file and row, so that the same file handed in twice is entered once within the 7 days that keys are kept. */
function keyOf({ fileHash }: DataImport, { number }: ImportRow): string {
  return `import ${fileHash.slice(0, 48)} ${number}`;
}

async function finish(run: TaskRun, task: BackgroundTask, { dataImport, viewer }: { dataImport: DataImport; viewer: Viewer }, { entered, refused }: { entered: number; refused: number }, now: Date): Promise<void> {
  const audit = auditOfImport(dataImport, viewer, now, { verb: 'enterImport', detail: `录入 ${entered} 行，未能录入 ${refused} 行` });
  await run.finish({ rows: task.rowsTotal, audit });
}
