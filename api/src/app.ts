import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { setTimeout as pause } from 'node:timers/promises';
import fastifyCookie from '@fastify/cookie';
import fastifyCors from '@fastify/cors';
import fastify, { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest, type RouteHandlerMethod } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { MikroORM } from '@mikro-orm/postgresql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import pg from 'pg';
import { ALL_ROLES, type Role } from './access/roles.ts';
import { ANONYMOUS } from './access/viewer.ts';
import type { Config } from './config.ts';
import { serveConsole } from './console-files.ts';
import { ChangeListener } from './database/change-listener.ts';
import { openOrm } from './database/orm.ts';
import { answerError } from './graphql/answer-errors.ts';
import type { Context } from './graphql/context.ts';
import { answerHttpErrors } from './graphql/http-errors.ts';
import { passwordGate } from './graphql/password-gate.ts';
import { roleView } from './graphql/role-view.ts';
import { buildFullSchema } from './graphql/schema.ts';
import { authenticate } from './modules/accounts/authenticate.ts';
import { SESSION_COOKIE, sessionCookieOptions } from './modules/accounts/session-cookie.ts';
import { ENTITIES } from './modules/entities.ts';
import { Reader } from './reading/read.ts';
import { bindTables } from './reading/tables.ts';

const BODY_LIMIT = 256 * 1024;

export interface App {
  server: FastifyInstance;
  orm: MikroORM;
  reader: Reader;
  schemas: Map<Role, GraphQLSchema>;
  /** Says "not ready" and goes on serving until the proxy in front has seen it. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

/** The whole API, not yet listening; tests use the same. */
export async function buildApp(config: Config): Promise<App> {
  const orm = openOrm({ databaseUrl: config.databaseUrl, poolSize: config.poolSize, entities: ENTITIES as never });
  bindTables(orm.getMetadata());
  const pool = new pg.Pool({ connectionString: config.databaseUrl, max: config.poolSize, application_name: 'lastmile-read', statement_timeout: 10_000, connectionTimeoutMillis: 5_000 });
  // An idle connection that breaks is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  const reader = new Reader(pool, config.secret);
  const changes = new ChangeListener(config.databaseUrl);
  await changes.start();

  const server = fastify({
    bodyLimit: BODY_LIMIT,
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
  const schemas = new Map(ALL_ROLES.map((role) => [role, roleView(full, role)]));

  const limits = { sessionIdleMinutes: config.sessionIdleMinutes, sessionAbsoluteMinutes: config.sessionAbsoluteMinutes };
  const contextOf = async (request: FastifyRequest, reply: FastifyReply): Promise<Context> => {
    const token = request.cookies[SESSION_COOKIE] ?? null;
    const identify = (counts: boolean) => (token ? authenticate(orm.em.fork(), token, new Date(), limits, counts) : Promise.resolve(null));
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
      sessionLimits: limits,
      sessionToken: authenticated ? token : null,
      setSession: (value) => {
        const options = sessionCookieOptions(config);
        if (value === null) reply.clearCookie(SESSION_COOKIE, options);
        else reply.setCookie(SESSION_COOKIE, value, options);
      },
    };
  };

  const contexts = new WeakMap<FastifyRequest, Context>();
  const handlers = new Map<Role, RouteHandlerMethod>();
  const apollos: ApolloServer<Context>[] = [];
  for (const [role, schema] of schemas) {
    const apollo = new ApolloServer<Context>({
      schema,
      introspection: true,
      csrfPrevention: true,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: role === 'ANONYMOUS',
      formatError: answerError(role, server.log),
      plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), passwordGate],
      stopOnTerminationSignals: false,
    });
    await apollo.start();
    apollos.push(apollo);
    handlers.set(role, fastifyApolloHandler(apollo, { context: async (request) => contexts.get(request as FastifyRequest)! }) as RouteHandlerMethod);
  }
  server.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: async function (request, reply) {
      const context = await contextOf(request, reply);
      contexts.set(request, context);
      return handlers.get(context.viewer.role)!.call(this, request, reply);
    },
  });

  const stream = createHandler<never>({
    authenticate: () => '',
    context: ((request: { raw: FastifyRequest }) => contexts.get(request.raw)) as never,
    schema: ((request: { raw: FastifyRequest }) => contexts.get(request.raw)!.schema) as never,
  });
  server.all('/graphql/stream', async (request, reply) => {
    contexts.set(request, await contextOf(request, reply));
    // From here on the stream writes by itself; that its client has gone is how a stream ends, no fault.
    reply.hijack();
    await stream(request, reply).catch((error: Error) => {
      if (!reply.raw.destroyed) request.log.error({ kind: error.name }, 'stream broke');
      reply.raw.destroy();
    });
  });

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
    schemas,
    drain: async () => {
      draining = true;
      await pause(config.drainSeconds * 1_000);
    },
    close: async () => {
      await changes.close();
      await server.close();
      await Promise.all(apollos.map((apollo) => apollo.stop()));
      await pool.end();
      await orm.close(true);
    },
  };
}
