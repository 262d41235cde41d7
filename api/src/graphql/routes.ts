import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import { ALL_ROLES } from '../access/roles.ts';
import { sightName } from '../access/sight.ts';
import { answerError } from './answer-errors.ts';
import type { Context } from './context.ts';
import { Buckets } from './limits/buckets.ts';
import { holdRequests, holdStreams } from './limits/hold-request.ts';
import { limitsPlugin } from './limits/limits-plugin.ts';
import { MOST_ERRORS, MOST_VARIABLE_ERRORS } from './limits/limits.ts';
import { passwordGate } from './password-gate.ts';
import { contextOf, tokenOf, type Shared } from './request-context.ts';
import { ALL_SIGHTS } from './sight-schemas.ts';
import { proveBeforeExecution, stringifyAnswer, textAnswers } from './text-answers.ts';

/**
 * POST /graphql and the live events of /graphql/stream. One Apollo server for each sight's own schema, so that
 * validation, introspection and suggestions are right by construction (architecture §3). Answers a function that stops them.
 */
export async function serveGraphql(server: FastifyInstance, shared: Shared): Promise<() => Promise<void>> {
  const { limits } = shared.config;
  const limiting = limitsPlugin(limits, new Buckets(limits));
  const contexts = new WeakMap<FastifyRequest, Context>();
  const apollos: ApolloServer<Context>[] = [];
  const handlers = new Map<string, Promise<RouteHandlerMethod>>();
  const serve = async (name: string): Promise<RouteHandlerMethod> => {
    const { role } = ALL_SIGHTS.get(name)!;
    const apollo = new ApolloServer<Context>({
      schema: shared.schemas.get(name)!,
      introspection: true,
      csrfPrevention: true,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: role === 'ANONYMOUS',
      // One more tells that there are more.
      validationOptions: { maxErrors: MOST_ERRORS - 1 },
      executionOptions: { maxCoercionErrors: MOST_VARIABLE_ERRORS - 1 },
      formatError: answerError(role, server.log),
      plugins: [
        ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), limiting, passwordGate,
        ...(shared.config.textAnswers ? [textAnswers] : []), proveBeforeExecution,
      ],
      stringifyResult: stringifyAnswer,
      stopOnTerminationSignals: false,
    });
    await apollo.start();
    apollos.push(apollo);
    return fastifyApolloHandler(apollo, { context: async (request) => contexts.get(request as FastifyRequest)! }) as RouteHandlerMethod;
  };
  const handlerFor = (name: string): Promise<RouteHandlerMethod> => {
    const known = handlers.get(name) ?? serve(name);
    handlers.set(name, known);
    return known;
  };
  // Those of previews begin when they are first asked for.
  await Promise.all(ALL_ROLES.map(handlerFor));
  server.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    preHandler: holdRequests(limits),
    handler: async function (request, reply) {
      const answerTo = async (context: Context) => {
        contexts.set(request, context);
        return (await handlerFor(sightName(context.viewer))).call(this, request, reply);
      };
      const token = tokenOf(request), guess = shared.gate.guess(token);
      if (token && guess) {
        const context = contextOf(shared, request, reply, guess, shared.gate.proofOf(token, guess));
        const answer = await answerTo(context);
        if (await context.standing.prove()) return answer;
      }
      return answerTo(contextOf(shared, request, reply, await shared.gate.identify(token)));
    },
  });

  const stream = createHandler<never>({
    authenticate: () => '',
    context: ((request: { raw: FastifyRequest }) => contexts.get(request.raw)) as never,
    schema: ((request: { raw: FastifyRequest }) => contexts.get(request.raw)!.schema) as never,
  });
  server.all('/graphql/stream', { preHandler: holdStreams(limits) }, async (request, reply) => {
    contexts.set(request, contextOf(shared, request, reply, await shared.gate.identify(tokenOf(request))));
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
