import type { EntityManager } from '@mikro-orm/postgresql';
import { BackgroundTask } from '../tasks/background-task.ts';
import { tellOwner } from '../tasks/tell-owner.ts';
import type { ExportRequest } from './export-request.ts';

/** The task that writes the file of a request, in the name of who asked. */
export async function queueExport(em: EntityManager, request: ExportRequest, now: Date): Promise<BackgroundTask> {
  const { countyCode, accountId, appointmentId, regionCode, rowCount } = request;
  const task = Object.assign(new BackgroundTask(), {
    countyCode, accountId, appointmentId, regionCode, kind: 'EXPORT', at: now, rowsTotal: rowCount, exportRequest: request,
  } satisfies Partial<BackgroundTask>);
  em.persist(task);
  await tellOwner(em, task);
  return task;
}
