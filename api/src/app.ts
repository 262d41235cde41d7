import type { IdKeys } from './database/encryption.ts';
import { setTimeout as pause } from 'node:timers/promises';
import fastifyCookie from '@fastify/cookie';
import fastifyCors from '@fastify/cors';
import type { MikroORM } from '@mikro-orm/postgresql';
import fastify, { LogController, type FastifyInstance, type FastifyRequest } from 'fastify';
import pg from 'pg';
import type { Config } from './config.ts';
import { serveConsole } from './console-files.ts';
import { ChangeListener } from './database/change-listener.ts';
import { openOrm } from './database/orm.ts';
import { answerHttpErrors } from './graphql/http-errors.ts';
import { tokenOf } from './graphql/request-context.ts';
import { SightSchemas } from './graphql/sight-schemas.ts';
import { serveGraphql } from './graphql/routes.ts';
import { buildFullSchema } from './graphql/schema.ts';
import { SessionGate } from './modules/accounts/session-gate.ts';
import { serveImports } from './modules/imports/serve-imports.ts';
import { serveTaskFiles } from './modules/tasks/serve-task-files.ts';
import { ENTITIES } from './modules/entities.ts';
import { Reader } from './reading/read.ts';
import { ReadSessions } from './reading/sessions.ts';
import { bindTables } from './reading/tables.ts';

export interface App {
  server: FastifyInstance;
  orm: MikroORM;
  reader: Reader;
  /** What ID numbers are sealed with: for tasks, which act beside the requests. */
  idKeys: IdKeys;
  schemas: SightSchemas;
  /** Says "not ready" and goes on serving until the proxy in front has seen it. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** The whole API, not yet listening; tests use the same. */
export async function buildApp(config: Config): Promise<App> {
  const orm = openOrm({ databaseUrl: config.databaseUrl, poolSize: config.poolSize, entities: ENTITIES as never });
  bindTables(orm.getMetadata());
  const pool = new pg.Pool({
    connectionString: config.databaseUrl, max: config.poolSize, application_name: 'lastmile-read', connectionTimeoutMillis: 5_000, pipeline: true,
  } as pg.PoolConfig);
  // An idle connection that breaks is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  const reader = new Reader(new ReadSessions(pool, { prepare: !config.pooled }), config.secret);
  const gate = new SessionGate((query) => pool.query(query), config);
  const changes = new ChangeListener(config.listenDatabaseUrl);
  await changes.start();

  const server = fastify({
    bodyLimit: config.limits.bodyBytes,
    trustProxy: config.trustProxy,
    logger: config.logLevel === 'silent' ? false : { level: config.logLevel, serializers: { req: ({ method, url, id }) => ({ method, url: url.split('?')[0], id }) } },
    logController: new LogController({ disableRequestLogging: true }),
    // While closing, a request on an open connection is still answered and idle connections end (reliability §3e).
    forceCloseConnections: 'idle',
    return503OnClosing: false,
  });
  answerHttpErrors(server);
  await server.register(fastifyCookie);
  if (config.allowedOrigins.length > 0) await server.register(fastifyCors, { origin: config.allowedOrigins, credentials: true });

  const full = buildFullSchema();
  const schemas = new SightSchemas(full);
  const stopGraphql = await serveGraphql(server, { config, orm, reader, gate, changes, schemas });

  const files = { orm, identify: (request: FastifyRequest) => gate.identify(tokenOf(request)) };
  serveTaskFiles(server, files);
  await serveImports(server, files);

  server.get('/health/live', async () => ({ status: 'live' }));
  let draining = false;
  server.get('/health/ready', async (_request, reply) => {
    if (draining) return reply.code(503).send({ status: 'stopping' });
    try {
      await pool.query('select 1');
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'database unreachable' });
    }
  });
  if (config.consoleDir) await serveConsole(server, config.consoleDir);

  return {
    server,
    orm,
    reader,
    idKeys: config.idKeys,
    schemas,
    drain: async () => {
      draining = true;
      await pause(config.drainSeconds * 1_000);
    },
    close: async () => {
      await changes.close();
      await server.close();
      await stopGraphql();
      await pool.end();
      await orm.close(true);
    },
  };
}
