import type { IdKeys } from '../database/encryption.ts';
import type { MikroORM } from '@mikro-orm/postgresql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sightName } from '../access/sight.ts';
import { ANONYMOUS } from '../access/viewer.ts';
import type { ChangeListener } from '../database/change-listener.ts';
import type { Authenticated } from '../modules/accounts/authenticate.ts';
import { SESSION_COOKIE, sessionCookieOptions } from '../modules/accounts/session-cookie.ts';
import { sameFacts, type SessionGate } from '../modules/accounts/session-gate.ts';
import type { SessionLimits } from '../modules/accounts/session-limits.ts';
import type { Reader } from '../reading/read.ts';
import type { Proof } from '../reading/sessions.ts';
import type { Context } from './context.ts';
import { deadlineOf } from './deadline.ts';
import type { Limits } from './limits/limits.ts';
import type { SightSchemas } from './sight-schemas.ts';
import { Standing } from './standing.ts';

/** What all requests of a process share. */
export interface Shared {
  config: SessionLimits & Parameters<typeof sessionCookieOptions>[0] & { secret: string; idKeys: IdKeys; textAnswers: boolean; limits: Limits };
  orm: MikroORM;
  reader: Reader;
  gate: SessionGate;
  changes: ChangeListener;
  schemas: SightSchemas;
}

export function tokenOf(request: FastifyRequest): string | null {
  return request.cookies[SESSION_COOKIE] ?? null;
}

/** The context of a request for whoever asks; with a proof, for whom it is taken for until that holds. */
export function contextOf(shared: Shared, request: FastifyRequest, reply: FastifyReply, authenticated: Authenticated | null, proof?: Proof): Context {
  const { config, orm, reader, gate, changes, schemas } = shared;
  const token = tokenOf(request);
  const viewer = authenticated?.viewer ?? ANONYMOUS;
  return {
    viewer,
    signal: deadlineOf(reply, config.limits),
    standing: new Standing((what) => gate.prove(what), proof),
    schema: schemas.get(sightName(viewer))!,
    reader,
    orm,
    channel: 'CONSOLE',
    unitName: authenticated?.facts.unitName ?? null,
    address: request.ip,
    userAgent: request.headers['user-agent']?.slice(0, 200) ?? null,
    secret: config.secret,
    idKeys: config.idKeys,
    mustChangePassword: authenticated?.facts.mustChangePassword ?? false,
    changes,
    stillSignedIn: async () => {
      const now = await gate.identify(token, false);
      return now !== null && authenticated !== null && sameFacts(now.facts, authenticated.facts);
    },
    sessionLimits: config,
    sessionToken: authenticated ? token : null,
    setSession: (value) => {
      const options = sessionCookieOptions(config);
      if (value === null) reply.clearCookie(SESSION_COOKIE, options);
      else reply.setCookie(SESSION_COOKIE, value, options);
    },
  };
}
