import { setTimeout as pause } from 'node:timers/promises';
import fastifyCookie from '@fastify/cookie';
import fastifyCors from '@fastify/cors';
import fastify, { LogController, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Config } from './config.ts';
import { serveConsole } from './console-files.ts';
import { ChangeListener } from './database/change-listener.ts';
import { answerHttpErrors } from './graphql/http-errors.ts';
import { tokenOf } from './graphql/request-context.ts';
import { serveGraphql } from './graphql/routes.ts';
import { SessionGate } from './modules/accounts/session-gate.ts';
import { serveImports } from './modules/imports/serve-imports.ts';
import { serveTaskFiles } from './modules/tasks/serve-task-files.ts';
import { openDoors, type Doors } from './open-doors.ts';

export interface App extends Omit<Doors, 'pool'> {
  server: FastifyInstance;
  /** Says "not ready" and goes on serving until the proxy in front has seen it. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** The whole API, not yet listening; tests use the same. */
export async function buildApp(config: Config): Promise<App> {
  const doors = openDoors(config);
  const { orm, pool, reader, schemas } = doors;
  schemas.make();
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
    server, orm, reader, schemas,
    idKeys: doors.idKeys,
    drain: async () => {
      draining = true;
      await pause(config.drainSeconds * 1_000);
    },
    close: async () => {
      await changes.close();
      await server.close();
      await stopGraphql();
      await doors.close();
    },
  };
}
