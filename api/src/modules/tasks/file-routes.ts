import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ERRORS, type ErrorCode } from '../../graphql/errors.ts';
import type { Authenticated } from '../accounts/authenticate.ts';

/** What the routes below /files have in common. */
export interface FileRoutes {
  orm: MikroORM;
  identify(request: FastifyRequest): Promise<Authenticated | null>;
}

export interface SentFile {
  name: string;
  mediaType: string;
  content: Buffer;
}

/** Who asks for a file; null when that has been refused already. Nothing of these answers is kept by anybody on the way. */
export async function admitted(request: FastifyRequest, reply: FastifyReply, identify: FileRoutes['identify']): Promise<Authenticated | null> {
  reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
  const found = await identify(request);
  if (found && !found.facts.mustChangePassword) return found;
  await (found ? reply.code(403).send(fileRefusal('PASSWORD_CHANGE_REQUIRED')) : reply.code(401).send(fileRefusal('UNAUTHENTICATED')));
  return null;
}

export function attachment(reply: FastifyReply, { name, mediaType, content }: SentFile): FastifyReply {
  return reply.type(mediaType).header('content-disposition', `attachment; filename="export.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`).send(content);
}

/** The form of every answer that fails: a code and a sentence. */
export function fileRefusal(code: ErrorCode, message: string = ERRORS[code].zh) {
  return { errors: [{ message, extensions: { code } }] };
}
