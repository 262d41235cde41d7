import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { ImportRow } from './import-row.ts';
import type { EnterImportInput } from './imports.inputs.ts';
import { lockImport } from './lock-import.ts';
import { queueImportTask } from './queue-task.ts';

/** 导入正确的行: has them entered in the background, each by the register's own verb. Rows that are mended later may follow. */
export async function enterImport(deed: Deed, { dataImportId }: EnterImportInput): Promise<Outcome> {
  demand(deed, 'DATA_IMPORT');
  const path = ['input', 'dataImportId'];
  const dataImport = await lockImport(deed, dataImportId, path);
  const { countyCode } = dataImport;
  const good = await deed.em.count(ImportRow, { countyCode, dataImport, state: 'GOOD' });
  if (good === 0) throw new Refusal('WRONG_STATE', path, '没有可导入的行，请先改正错误');
  return { dataImport, task: await queueImportTask(deed, dataImport, 'IMPORT_ENTRY', good) };
}
