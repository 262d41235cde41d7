import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Viewer } from '../../access/viewer.ts';
import { inScope, verbScopeOf } from '../../database/wall/scope.ts';
import { ERRORS } from '../../graphql/errors.ts';
import { findVisible } from '../../reading/visible.ts';
import { AuditEvent } from '../audit/audit-event.ts';
import type { Authenticated } from '../accounts/authenticate.ts';
import { BackgroundTask } from './background-task.ts';
import { TaskFile } from './task-file.ts';

interface TaskFiles {
  orm: MikroORM;
  identify(request: FastifyRequest): Promise<Authenticated | null>;
}

/**
 * GET /files/tasks/<global id of a task>: the result of an own task, while it is kept. A foreign task, an unknown one and one
 * whose file is gone are answered alike: 404 (access.md §2).
 */
export function serveTaskFiles(server: FastifyInstance, { orm, identify }: TaskFiles): void {
  server.get<{ Params: { taskId: string } }>('/files/tasks/:taskId', async (request, reply) => {
    reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
    const found = await identify(request);
    if (!found) return reply.code(401).send(body('UNAUTHENTICATED'));
    if (found.facts.mustChangePassword) return reply.code(403).send(body('PASSWORD_CHANGE_REQUIRED'));
    const file = await fileOf(orm, found.viewer, request.params.taskId, request.ip);
    if (!file) return reply.code(404).send(body('NOT_FOUND'));
    return reply.type(file.mediaType).header('content-disposition', `attachment; filename="export.xlsx"; filename*=UTF-8''${encodeURIComponent(file.name)}`).send(file.content);
  });
}

function fileOf(orm: MikroORM, viewer: Viewer, taskId: string, address: string): Promise<{ name: string; mediaType: string; content: Buffer } | null> {
  return inScope(orm.em, verbScopeOf(viewer), async (em) => {
    const now = new Date();
    const task = await findVisible(em, viewer, BackgroundTask, taskId);
    if (task?.state !== 'DONE') return null;
    const { countyCode } = task;
    const file = await em.findOne(TaskFile, { countyCode, task, expiresAt: { $gt: now } });
    if (!file) return null;
    em.persist(Object.assign(new AuditEvent(), {
      countyCode, at: now, action: 'TASK_OWN', verb: 'downloadTaskFile', outcome: 'OK', role: viewer.role, accountId: viewer.accountId!,
      actorName: viewer.displayName!, address, objectType: 'BackgroundTask', objectId: taskId, detail: task.fileName!,
    } satisfies Partial<AuditEvent>));
    return { name: task.fileName!, mediaType: file.mediaType, content: file.content };
  });
}

function body(code: 'UNAUTHENTICATED' | 'PASSWORD_CHANGE_REQUIRED' | 'NOT_FOUND') {
  return { errors: [{ message: ERRORS[code].zh, extensions: { code } }] };
}
