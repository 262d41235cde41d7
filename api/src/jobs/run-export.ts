import type { IdKeys } from '../database/encryption.ts';
import type { EntityClass } from '@mikro-orm/core';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Role } from '../access/roles.ts';
import type { CountyOwned } from '../database/county-owned.ts';
import { Refusal } from '../graphql/errors.ts';
import type { SightSchemas } from '../graphql/sight-schemas.ts';
import { viewerOfAppointment } from '../modules/accounts/viewer-of-appointment.ts';
import { AuditEvent } from '../modules/audit/audit-event.ts';
import { ExportRequest } from '../modules/exports/export-request.ts';
import { SHEETS } from '../modules/exports/export-sheets.ts';
import type { ListDoor } from '../modules/exports/list-pages.ts';
import { writeExport, type WrittenExport } from '../modules/exports/write-export.ts';
import type { BackgroundTask } from '../modules/tasks/background-task.ts';
import type { TaskRun } from './task-run.ts';

/** What tasks have of the application. */
export interface Reading {
  /** The deployment's, that documents are sealed with. */
  idKeys: IdKeys;
  /** As the application: what a task does in somebody's name looks with their eyes, which the login of the timers cannot. */
  orm: MikroORM;
  reader: ListDoor['reader'];
  schemas: SightSchemas;
}

/**
 * Writes the file of an export as who asked for it sees the register now. Running it again begins with an empty file, so that
 * however often a process ended in the middle each row is in it once.
 * @throws Refusal when who asked may not any more, or the file grows too large
 */
export async function runExport(run: TaskRun, task: BackgroundTask, { reader, schemas, idKeys }: Reading, step: () => void, now: Date): Promise<void> {
  const { countyCode } = run.key;
  const { request, viewer } = await run.inCounty(async (em) => ({
    request: await em.findOneOrFail(ExportRequest, { countyCode, id: task.exportRequest!.id }),
    viewer: await viewerOfAppointment(em, task.appointmentId),
  }));
  if (!viewer) throw new Refusal('FORBIDDEN', [], '申请人的任职已结束或账号已停用');
  const expiresAt = run.expiry();
  const written = await writeExport(request, {
    door: { reader, schema: schemas.get(viewer.role)! }, viewer, now, expiresAt, idKeys,
    progress: async (rows) => {
      step();
      await run.progress(rows);
    },
    records: (ids) => run.inCounty((em) => em.find(SHEETS[request.register].type as EntityClass<CountyOwned>, { countyCode, id: { $in: ids } })),
  });
  const { content, mediaType, title, ending } = written;
  const file = { name: `${title}-${request.exportNo}${ending}`, mediaType, content, expiresAt };
  await run.finish({ rows: written.rows, audit: auditOf(request, viewer.role, written, now), file });
}

/** Every file that leaves is on record with its number of rows, those in clear apart. */
function auditOf(request: ExportRequest, role: Role, { title, rows, clearRows }: WrittenExport, at: Date): AuditEvent {
  const { countyCode, id, accountId, requesterName, exportNo, columns } = request;
  return Object.assign(new AuditEvent(), {
    countyCode, at, action: 'EXPORT_REQUEST', verb: 'runExport', outcome: 'OK', role, accountId, actorName: requesterName,
    objectType: 'ExportRequest', objectId: `${countyCode}.${id}`, detail: `${exportNo}：${title}，共 ${rows} 行，其中明文 ${clearRows} 行；列 ${columns.join(' ')}`,
  } satisfies Partial<AuditEvent>);
}
