import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import type { Role } from '../access/roles.ts';
import { answerError } from './answer-errors.ts';
import type { Context } from './context.ts';
import { passwordGate } from './password-gate.ts';
import { contextOf, type Shared } from './request-context.ts';
import { stringifyAnswer, textAnswers } from './text-answers.ts';

/**
 * POST /graphql and the live events of /graphql/stream. One Apollo server for each role's view of the schema, so that
 * validation, introspection and suggestions are right by construction (architecture §3). Answers a function that stops them.
 */
export async function serveGraphql(server: FastifyInstance, shared: Shared): Promise<() => Promise<void>> {
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
      formatError: answerError(role, server.log),
      plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), passwordGate, ...(shared.config.textAnswers ? [textAnswers] : [])],
      stringifyResult: stringifyAnswer,
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
  server.all('/graphql/stream', async (request, reply) => {
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
