import { createHash } from 'node:crypto';
import { demand, type Deed, type Outcome } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { requiredText } from '../../graphql/text-input.ts';
import { XLSX } from '../exports/workbook.ts';
import { DAY_MS } from '../sla/shanghai.ts';
import { FILE_DAYS, TaskFile } from '../tasks/task-file.ts';
import { DataImport } from './data-import.ts';
import type { DataRegister } from '../exports/data-register.ts';
import { REGISTERS } from './registers.ts';
import { queueImportTask } from './queue-task.ts';

export interface HandedIn {
  register: DataRegister;
  fileName: string;
  content: Buffer;
}

/** 上传导入文件: keeps the file and has it checked in the background. Nothing is entered until enterImport is done. */
export async function startImport(deed: Deed, { register, fileName, content }: HandedIn): Promise<Outcome> {
  demand(deed, 'DATA_IMPORT');
  demand(deed, REGISTERS[register].action);
  const { em, viewer, now } = deed;
  if (content.length === 0) throw new Refusal('IMPORT_FILE_UNREADABLE', [], '文件是空的，请核对后重新上传');
  const fileHash = createHash('sha256').update(content).digest('hex');
  const own = { countyCode: viewer.counties.lo, appointmentId: viewer.appointmentId! };
  const before = await em.findOne(DataImport, { ...own, fileHash, register, expiresAt: { $gt: now } }, { orderBy: { id: 'desc' } });
  const dataImport = Object.assign(new DataImport(), {
    ...own, register, fileName: requiredText(fileName, { path: ['fileName'], max: 200 }), fileHash, at: now, expiresAt: new Date(now.getTime() + FILE_DAYS * DAY_MS),
    regionCode: viewer.regionCode!, accountId: viewer.accountId!, ...(before ? { sameFileAt: before.at } : {}), ...(deed.unitName ? { unitName: deed.unitName } : {}),
  } satisfies Partial<DataImport>);
  em.persist(dataImport);
  const task = await queueImportTask(deed, dataImport, 'IMPORT_CHECK', 0);
  em.persist(Object.assign(new TaskFile(), { countyCode: own.countyCode, task, content, mediaType: XLSX, expiresAt: dataImport.expiresAt } satisfies Partial<TaskFile>));
  return { dataImport, task };
}
