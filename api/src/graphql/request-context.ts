import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Role } from '../access/roles.ts';
import { ANONYMOUS } from '../access/viewer.ts';
import type { ChangeListener } from '../database/change-listener.ts';
import { authenticate } from '../modules/accounts/authenticate.ts';
import { SESSION_COOKIE, sessionCookieOptions } from '../modules/accounts/session-cookie.ts';
import type { SessionLimits } from '../modules/accounts/session-limits.ts';
import type { Reader } from '../reading/read.ts';
import type { Context } from './context.ts';

/** What all requests of a process share. */
export interface Shared {
  config: SessionLimits & Parameters<typeof sessionCookieOptions>[0] & { secret: string; textAnswers: boolean };
  orm: MikroORM;
  reader: Reader;
  changes: ChangeListener;
  /** The schema as each role sees it. */
  schemas: Map<Role, GraphQLSchema>;
}

/** Who asks, found out afresh at every request: a suspended account or a moved appointment counts at once. */
export async function contextOf({ config, orm, reader, changes, schemas }: Shared, request: FastifyRequest, reply: FastifyReply): Promise<Context> {
  const token = request.cookies[SESSION_COOKIE] ?? null;
  const identify = (counts: boolean) => (token ? authenticate(orm.em.fork(), token, new Date(), config, counts) : Promise.resolve(null));
  const authenticated = await identify(true);
  const viewer = authenticated?.viewer ?? ANONYMOUS;
  return {
    viewer,
    schema: schemas.get(viewer.role)!,
    reader,
    orm,
    channel: 'CONSOLE',
    unitName: authenticated?.facts.unitName ?? null,
    address: request.ip,
    userAgent: request.headers['user-agent']?.slice(0, 200) ?? null,
    secret: config.secret,
    mustChangePassword: authenticated?.facts.mustChangePassword ?? false,
    changes,
    stillSignedIn: async () => (await identify(false))?.viewer.appointmentId === viewer.appointmentId && viewer.appointmentId !== null,
    sessionLimits: config,
    sessionToken: authenticated ? token : null,
    setSession: (value) => {
      const options = sessionCookieOptions(config);
      if (value === null) reply.clearCookie(SESSION_COOKIE, options);
      else reply.setCookie(SESSION_COOKIE, value, options);
    },
  };
}
