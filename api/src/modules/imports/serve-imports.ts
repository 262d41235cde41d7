import type { EntityManager } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { may, type Viewer } from '../../access/viewer.ts';
import { inScope, verbScopeOf } from '../../database/wall/scope.ts';
import type { Deed } from '../../graphql/deed.ts';
import { Refusal } from '../../graphql/errors.ts';
import { globalId } from '../../reading/global-id.ts';
import { labelOf } from '../../reading/dictionary.ts';
import { findVisible } from '../../reading/visible.ts';
import type { Authenticated } from '../accounts/authenticate.ts';
import { AuditEvent } from '../audit/audit-event.ts';
import { XLSX } from '../exports/workbook.ts';
import { admitted, attachment, fileRefusal, type FileRoutes, type SentFile } from '../tasks/file-routes.ts';
import type { BackgroundTask } from '../tasks/background-task.ts';
import { DataImport } from './data-import.ts';
import { DataRegister } from '../exports/data-register.ts';
import { ImportRow } from './import-row.ts';
import { knownWords } from './known-words.ts';
import { REGISTERS } from './registers.ts';
import { SHEET_LIMITS } from './sheet/sheet-limits.ts';
import { startImport } from './start-import.ts';
import { writeBadRows, writeTemplate } from './write-import-files.ts';

type Named = { Params: { register: string } };

/**
 * POST /files/imports/<register>: the bytes of a file, with its name percent-encoded in `x-file-name`; answers the global ids of the
 * import and of its task. GET /files/imports/<register>/template · GET /files/imports/rows/<import>: its bad rows.
 * Why no GraphQL, and why no other site's page can send one: README.md.
 */
export async function serveImports(server: FastifyInstance, { orm, identify }: FileRoutes): Promise<void> {
  await server.register(async (uploads) => {
    uploads.removeAllContentTypeParsers();
    uploads.addContentTypeParser('application/octet-stream', { parseAs: 'buffer', bodyLimit: SHEET_LIMITS.fileBytes }, (_request, body, done) => done(null, body));
    uploads.post<Named & { Body: Buffer }>('/files/imports/:register', { bodyLimit: SHEET_LIMITS.fileBytes }, async (request, reply) => {
      const found = await admitted(request, reply, identify);
      if (!found) return reply;
      const register = registerOf(request.params.register);
      if (!register) return reply.code(404).send(fileRefusal('NOT_FOUND'));
      const handedIn = { register, fileName: fileNameOf(request), content: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0) };
      try {
        return await inScope(orm.em, verbScopeOf(found.viewer), async (em) => {
          const { dataImport, task } = await startImport(deedOf(em, found, request), handedIn) as { dataImport: DataImport; task: BackgroundTask };
          em.persist(auditOf(found.viewer, request, 'startImport', 'OK', globalId(dataImport)));
          return { importId: globalId(dataImport), taskId: globalId(task) };
        });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        await inScope(orm.em, verbScopeOf(found.viewer), async (em) => { em.persist(auditOf(found.viewer, request, 'startImport', error.code)); });
        return reply.code(error.code === 'FORBIDDEN' ? 403 : 422).send(fileRefusal(error.code, error.message));
      }
    });
  });

  server.get<Named>('/files/imports/:register/template', async (request, reply) => {
    const found = await admitted(request, reply, identify);
    if (!found) return reply;
    const register = registerOf(request.params.register);
    if (!register || !may(found.viewer, 'DATA_IMPORT') || !may(found.viewer, REGISTERS[register].action)) return reply.code(404).send(fileRefusal('NOT_FOUND'));
    const name = labelOf(DataRegister, register);
    const known = await inScope(orm.em, verbScopeOf(found.viewer), (em) => knownWords(em, found.viewer, new Date()));
    return attachment(reply, { name: `${name}导入模板.xlsx`, mediaType: XLSX, content: writeTemplate(REGISTERS[register], name, known) });
  });

  server.get<{ Params: { importId: string } }>('/files/imports/rows/:importId', async (request, reply) => {
    const found = await admitted(request, reply, identify);
    if (!found) return reply;
    const file = await inScope(orm.em, verbScopeOf(found.viewer), (em) => badRowsOf(em, found.viewer, request));
    return file ? attachment(reply, file) : reply.code(404).send(fileRefusal('NOT_FOUND'));
  });
}

/** Rows of one page; between pages the process does other things. */
const AT_ONCE = 500;

/** A foreign import, an unknown one and one whose rows are gone are answered alike. */
async function badRowsOf(em: EntityManager, viewer: Viewer, request: FastifyRequest<{ Params: { importId: string } }>): Promise<SentFile | null> {
  const now = new Date();
  const dataImport = await findVisible(em, viewer, DataImport, request.params.importId);
  if (!dataImport || dataImport.expiresAt <= now) return null;
  const { countyCode, register, fileName } = dataImport;
  async function* pages(): AsyncGenerator<ImportRow[]> {
    for (let after = 0; ;) {
      const rows = await em.find(ImportRow, { countyCode, dataImport, state: 'BAD', number: { $gt: after } }, { orderBy: { number: 'asc' }, limit: AT_ONCE });
      if (rows.length === 0) return;
      yield rows;
      after = rows.at(-1)!.number;
    }
  }
  const content = await writeBadRows(REGISTERS[register], labelOf(DataRegister, register), dataImport, pages(), await knownWords(em, viewer, now));
  em.persist(auditOf(viewer, request, 'downloadBadRows', 'OK', globalId(dataImport)));
  return { name: `错误行-${fileName.replace(/\.\w+$/, '')}.xlsx`, mediaType: XLSX, content };
}

function registerOf(code: string): DataRegister | undefined {
  return Object.hasOwn(REGISTERS, code) ? code as DataRegister : undefined;
}

function fileNameOf(request: FastifyRequest): string {
  try {
    return decodeURIComponent(String(request.headers['x-file-name'] ?? ''));
  } catch {
    return '';
  }
}

function deedOf(em: EntityManager, { viewer, facts }: Authenticated, request: FastifyRequest): Deed {
  return { viewer, em, now: new Date(), channel: 'CONSOLE', unitName: facts.unitName, address: request.ip, changes: [] };
}

function auditOf({ role, accountId, displayName, counties }: Viewer, request: FastifyRequest, verb: string, outcome: string, objectId?: string): AuditEvent {
  return Object.assign(new AuditEvent(), {
    countyCode: counties.lo, at: new Date(), action: 'DATA_IMPORT', verb, outcome, role, accountId: accountId!, actorName: displayName!, address: request.ip,
    ...(objectId ? { objectType: 'DataImport', objectId } : {}),
  } satisfies Partial<AuditEvent>);
}
