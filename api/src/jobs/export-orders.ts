import type { IdKeys } from '../database/encryption.ts';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Role } from '../access/roles.ts';
import { Refusal } from '../graphql/errors.ts';
import type { SightSchemas } from '../graphql/sight-schemas.ts';
import { viewerOfAppointment } from '../modules/accounts/viewer-of-appointment.ts';
import { AuditEvent } from '../modules/audit/audit-event.ts';
import { ExportRequest } from '../modules/exports/export-request.ts';
import type { OrderDoor } from '../modules/exports/order-pages.ts';
import { writeOrderExport, type WrittenExport } from '../modules/exports/write-order-export.ts';
import { XLSX } from '../modules/exports/workbook.ts';
import { DemandOrder } from '../modules/orders/demand-order.ts';
import type { BackgroundTask } from '../modules/tasks/background-task.ts';
import type { TaskRun } from './task-run.ts';

/** The door for reads and each role's schema, as requests have them. */
/** What tasks have of the application. */
export interface Reading {
  /** The deployment's, that documents are sealed with. */
  idKeys: IdKeys;
  /** As the application: what a task does in somebody's name looks with their eyes, which the login of the timers cannot. */
  orm: MikroORM;
  reader: OrderDoor['reader'];
  schemas: SightSchemas;
}

/**
 * Writes the file of an export as who asked for it sees the orders now. Running it again begins with an empty file, so that
 * however often a process ended in the middle each order is in it once.
 * @throws Refusal when who asked may not any more, or the file grows too large
 */
export async function exportOrders(run: TaskRun, task: BackgroundTask, { reader, schemas }: Reading, step: () => void, now: Date): Promise<void> {
  const { countyCode } = run.key;
  const { request, viewer } = await run.inCounty(async (em) => ({
    request: await em.findOneOrFail(ExportRequest, { countyCode, id: task.exportRequest!.id }),
    viewer: await viewerOfAppointment(em, task.appointmentId),
  }));
  if (!viewer) throw new Refusal('FORBIDDEN', [], '申请人的任职已结束或账号已停用');
  const expiresAt = run.expiry();
  const written = await writeOrderExport(request, {
    door: { reader, schema: schemas.get(viewer.role)! }, viewer, now, expiresAt,
    progress: async (rows) => {
      step();
      await run.progress(rows);
    },
    inClear: (ids) => run.inCounty((em) => em.find(DemandOrder, { countyCode, id: { $in: ids } })),
  });
  const file = { name: `单据-${request.exportNo}.xlsx`, mediaType: XLSX, content: written.content, expiresAt };
  await run.finish({ rows: written.rows, audit: auditOf(request, viewer.role, written, now), file });
}

/** Every file that leaves is on record with its number of rows, those in clear apart. */
function auditOf(request: ExportRequest, role: Role, { rows, clearRows }: WrittenExport, at: Date): AuditEvent {
  const { countyCode, id, accountId, requesterName, exportNo, columns } = request;
  return Object.assign(new AuditEvent(), {
    countyCode, at, action: 'EXPORT_REQUEST', verb: 'exportOrders', outcome: 'OK', role, accountId, actorName: requesterName,
    objectType: 'ExportRequest', objectId: `${countyCode}.${id}`, detail: `${exportNo}：共 ${rows} 行，其中明文 ${clearRows} 行；列 ${columns.join(' ')}`,
  } satisfies Partial<AuditEvent>);
}
