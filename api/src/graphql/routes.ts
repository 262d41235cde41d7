import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import type { Role } from '../access/roles.ts';
import { answerError } from './answer-errors.ts';
import type { Context } from './context.ts';
import { Buckets } from './limits/buckets.ts';
import { holdRequests, holdStreams } from './limits/hold-request.ts';
import { limitsPlugin } from './limits/limits-plugin.ts';
import { MOST_ERRORS, MOST_VARIABLE_ERRORS } from './limits/limits.ts';
import { passwordGate } from './password-gate.ts';
import { contextOf, type Shared } from './request-context.ts';

/**
 * POST /graphql and the live events of /graphql/stream. One Apollo server for each role's view of the schema, so that
 * validation, introspection and suggestions are right by construction (architecture §3). Answers a function that stops them.
 */
export async function serveGraphql(server: FastifyInstance, shared: Shared): Promise<() => Promise<void>> {
  const { limits } = shared.config;
  const limiting = limitsPlugin(limits, new Buckets(limits));
  const contexts = new WeakMap<FastifyRequest, Context>();
  const apollos: ApolloServer<Context>[] = [];
  const handlers = new Map<Role, RouteHandlerMethod>();
  for (const [role, schema] of shared.schemas) {
    const apollo = new ApolloServer<Context>({
      schema,
      introspection: true,
      csrfPrevention: true,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: role === 'ANONYMOUS',
      // One more tells that there are more.
      validationOptions: { maxErrors: MOST_ERRORS - 1 },
      executionOptions: { maxCoercionErrors: MOST_VARIABLE_ERRORS - 1 },
      formatError: answerError(role, server.log),
      plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), limiting, passwordGate],
      stopOnTerminationSignals: false,
    });
    await apollo.start();
    apollos.push(apollo);
    handlers.set(role, fastifyApolloHandler(apollo, { context: async (request) => contexts.get(request as FastifyRequest)! }) as RouteHandlerMethod);
  }
  server.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    preHandler: holdRequests(limits),
    handler: async function (request, reply) {
      const context = await contextOf(shared, request, reply);
      contexts.set(request, context);
      return handlers.get(context.viewer.role)!.call(this, request, reply);
    },
  });

  const stream = createHandler<never>({
    authenticate: () => '',
    context: ((request: { raw: FastifyRequest }) => contexts.get(request.raw)) as never,
    schema: ((request: { raw: FastifyRequest }) => contexts.get(request.raw)!.schema) as never,
  });
  server.all('/graphql/stream', { preHandler: holdStreams(limits) }, async (request, reply) => {
    contexts.set(request, await contextOf(shared, request, reply));
    // From here on the stream writes by itself, past Fastify; the headers that let another origin read it go along.
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
    reply.hijack();
    await stream(request, reply).catch((error: Error) => {
      // That its client has gone is how a stream ends, no fault.
      if (!reply.raw.destroyed) request.log.error({ kind: error.name }, 'stream broke');
      reply.raw.destroy();
    });
  });
  return async () => { await Promise.all(apollos.map((apollo) => apollo.stop())); };
}
