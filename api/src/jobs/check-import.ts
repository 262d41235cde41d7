import type { EntityManager } from '@mikro-orm/postgresql';
import { insertSql, rowsAsJson } from '../database/bulk.ts';
import { oneTrip } from '../database/one-trip.ts';
import { inScope, verbScopeOf } from '../database/wall/scope.ts';
import { Refusal } from '../graphql/errors.ts';
import { viewerOfAppointment } from '../modules/accounts/viewer-of-appointment.ts';
import { DataImport } from '../modules/imports/data-import.ts';
import { examineRows } from '../modules/imports/examine-rows.ts';
import { tableOf } from '../modules/imports/file-table.ts';
import { ImportRow } from '../modules/imports/import-row.ts';
import { auditOfImport, deedOfImport, NO_LONGER_APPOINTED } from '../modules/imports/in-name-of-owner.ts';
import { knownWords } from '../modules/imports/known-words.ts';
import { REGISTERS } from '../modules/imports/registers.ts';
import { readSheet } from '../modules/imports/sheet/read-sheet.ts';
import type { SheetRow } from '../modules/imports/sheet/sheet.ts';
import type { BackgroundTask } from '../modules/tasks/background-task.ts';
import { TaskFile } from '../modules/tasks/task-file.ts';
import type { Reading } from './run-export.ts';
import type { TaskRun } from './task-run.ts';
import { withRest } from './with-rest.ts';

/** Rows of one transaction; progress is told after each. */
const AT_ONCE = 100;
/** Of the time that they took, so much is left to others before the next: of 15 s for 10 000 rows, half is needed. */
const REST = 0.5;

/**
 * Reads the file of an import and holds each row to the rules of its register's verb; nothing is entered. Running it again
 * finds the rows that are there already and leaves them.
 * @throws Refusal when the file cannot be read, or who handed it in may not any more
 */
export async function checkImport(run: TaskRun, task: BackgroundTask, { orm, idKeys }: Pick<Reading, 'orm' | 'idKeys'>, step: () => void, now: Date): Promise<void> {
  const { countyCode } = run.key;
  const { dataImport, file, viewer } = await run.inCounty(async (em) => ({
    dataImport: await em.findOneOrFail(DataImport, { countyCode, id: task.dataImport!.id }),
    file: await em.findOneOrFail(TaskFile, { countyCode, task: { countyCode, id: task.id } }),
    viewer: await viewerOfAppointment(em, task.appointmentId),
  }));
  if (!viewer) throw new Refusal('FORBIDDEN', [], NO_LONGER_APPOINTED);
  const register = REGISTERS[dataImport.register];
  const { headings, columns, rows } = tableOf(register, await readSheet(file.content));
  if (rows.length === 0) throw new Refusal('IMPORT_FILE_UNREADABLE', [], '表头下面没有内容，请填好后重新上传');

  const earlier = new Map<string, number>();
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    step();
    const some = rows.slice(at, at + AT_ONCE);
    await withRest(REST, async () => {
      const examined = await inScope(orm.em, verbScopeOf(viewer), async (em) =>
        examineRows(register, columns, some, { deed: deedOfImport(em, dataImport, viewer, now), known: await knownWords(em, viewer, now), earlier, idKeys }));
      await run.progress(at + some.length, async (em) => {
        if (at === 0) await em.nativeUpdate(DataImport, { countyCode, id: dataImport.id }, { headings, columns });
        await keep(em, dataImport, some.map((row, i) => ({ ...row, ...examined[i]! })));
        return { rowsTotal: rows.length };
      });
    });
  }
  await run.finish({ rows: rows.length, audit: auditOfImport(dataImport, viewer, now, { verb: 'checkImport', detail: `共 ${rows.length} 行` }) });
}

async function keep(em: EntityManager, { countyCode, id, appointmentId, expiresAt }: DataImport, rows: (SheetRow & Pick<ImportRow, 'problems' | 'warning'>)[]): Promise<void> {
  const kept = rows.map(({ number, cells, problems, warning }) => ({
    countyCode, id: new ImportRow().id, dataImportId: id, appointmentId, number, state: problems.length > 0 ? 'BAD' : 'GOOD', cells, problems, warning: warning ?? null, expiresAt,
  }));
  await oneTrip(em, { text: `${insertSql('import_rows', kept)} on conflict (county_code, data_import_id, number) do nothing`, values: [rowsAsJson('import_rows', kept)] });
}
