import type { Deed } from '../../graphql/deed.ts';
import { BackgroundTask } from '../tasks/background-task.ts';
import { demandRoomForTask } from '../tasks/room-for-task.ts';
import { tellOwner } from '../tasks/tell-owner.ts';
import type { DataImport } from './data-import.ts';

/** The next task of an import, in the name of who hands it in. @throws Refusal TASK_LIMIT */
export async function queueImportTask(deed: Deed, dataImport: DataImport, kind: 'IMPORT_CHECK' | 'IMPORT_ENTRY', rowsTotal: number): Promise<BackgroundTask> {
  await demandRoomForTask(deed);
  const { countyCode, accountId, appointmentId, regionCode } = dataImport;
  const task = Object.assign(new BackgroundTask(), {
    countyCode, accountId, appointmentId, regionCode, kind, at: deed.now, rowsTotal, dataImport,
  } satisfies Partial<BackgroundTask>);
  deed.em.persist(task);
  await tellOwner(deed.em, task);
  return task;
}
