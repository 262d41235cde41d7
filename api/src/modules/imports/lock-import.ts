import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { lockVisible } from '../../reading/visible.ts';
import { BackgroundTask } from '../tasks/background-task.ts';
import { DataImport } from './data-import.ts';

/**
 * An own import whose file has been checked and of which no task is under way, locked until the transaction ends.
 * @throws Refusal NOT_FOUND, WRONG_STATE
 */
export async function lockImport(deed: Deed, dataImportId: string, path: string[]): Promise<DataImport> {
  const dataImport = await lockVisible(deed.em, deed.viewer, DataImport, dataImportId);
  if (!dataImport) throw new Refusal('NOT_FOUND', path);
  const { countyCode } = dataImport;
  const tasks = await deed.em.find(BackgroundTask, { countyCode, dataImport });
  if (tasks.some(({ state }) => state === 'QUEUED' || state === 'RUNNING')) throw new Refusal('WRONG_STATE', path, '这次导入还在办理，请等它完成或先取消');
  if (!tasks.some(({ kind, state }) => kind === 'IMPORT_CHECK' && state === 'DONE')) throw new Refusal('WRONG_STATE', path, '文件没有核对完，请重新上传');
  if (dataImport.expiresAt <= deed.now) throw new Refusal('WRONG_STATE', path, '导入的内容只保留 7 天，请重新上传');
  return dataImport;
}
