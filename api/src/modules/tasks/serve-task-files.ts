import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance } from 'fastify';
import type { Viewer } from '../../access/viewer.ts';
import { inScope, verbScopeOf } from '../../database/wall/scope.ts';
import { findVisible } from '../../reading/visible.ts';
import { AuditEvent } from '../audit/audit-event.ts';
import { admitted, attachment, fileRefusal, type FileRoutes, type SentFile } from './file-routes.ts';
import { BackgroundTask } from './background-task.ts';
import { TaskFile } from './task-file.ts';

/**
 * GET /files/tasks/<global id of a task>: the result of an own task, while it is kept. A foreign task, an unknown one and one
 * whose file is gone are answered alike: 404 (access.md §2).
 */
export function serveTaskFiles(server: FastifyInstance, { orm, identify }: FileRoutes): void {
  server.get<{ Params: { taskId: string } }>('/files/tasks/:taskId', async (request, reply) => {
    const found = await admitted(request, reply, identify);
    if (!found) return reply;
    const file = await fileOf(orm, found.viewer, request.params.taskId, request.ip);
    return file ? attachment(reply, file) : reply.code(404).send(fileRefusal('NOT_FOUND'));
  });
}

function fileOf(orm: MikroORM, viewer: Viewer, taskId: string, address: string): Promise<SentFile | null> {
  return inScope(orm.em, verbScopeOf(viewer), async (em) => {
    const now = new Date();
    const task = await findVisible(em, viewer, BackgroundTask, taskId);
    if (task?.state !== 'DONE' || !task.fileName) return null;
    const { countyCode } = task;
    const file = await em.findOne(TaskFile, { countyCode, task, expiresAt: { $gt: now } });
    if (!file) return null;
    em.persist(Object.assign(new AuditEvent(), {
      countyCode, at: now, action: 'TASK_OWN', verb: 'downloadTaskFile', outcome: 'OK', role: viewer.role, accountId: viewer.accountId!,
      actorName: viewer.displayName!, address, objectType: 'BackgroundTask', objectId: taskId, detail: task.fileName,
    } satisfies Partial<AuditEvent>));
    return { name: task.fileName, mediaType: file.mediaType, content: file.content };
  });
}
