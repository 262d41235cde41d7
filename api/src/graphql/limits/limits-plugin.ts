import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { LARGEST_PAGE, pageSize } from '../../reading/arguments.ts';
import { ReadRefusal } from '../../reading/errors.ts';
import { coercedVariables } from '../coerced-variables.ts';
import type { Context } from '../context.ts';
import { ERRORS } from '../errors.ts';
import { payer, type Buckets } from './buckets.ts';
import type { Limits } from './limits.ts';
import { hold, OverLimit, rateLimited } from './over-limit.ts';
import { weigh, type Weighed } from './weigh.ts';

/**
 * Weighs each operation by its variables before it runs, refuses what is over a limit, and lets its caller's bucket pay
 * for it. Every answer tells `extensions.cost`. One instance serves all roles of a process, so that there is one bucket.
 */
export function limitsPlugin(limits: Limits, buckets: Buckets): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ contextValue }) {
      const caller = payer(contextValue);
      let requested = 0;
      return {
        async didResolveOperation({ schema, document, operation, request }) {
          if (!operation) return;
          const variables = coercedVariables(schema, operation, request);
          // Variables that do not fit are told by the execution, which does not get beyond them.
          if (!variables) return;
          const weighed = fitting(() => weigh(schema, document, operation, variables));
          requested = weighed.cost;
          holdPages(weighed);
          hold('rows', weighed.rows, limits);
          hold('cost', weighed.cost, limits);
          const retryAfterMs = buckets.spend(caller, weighed.cost);
          if (retryAfterMs > 0) throw rateLimited(limits, retryAfterMs);
        },
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single') return;
          const cost = { requested, remaining: buckets.left(caller), restoreRate: limits.restorePerSecond };
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}

/** A null where the schema takes none can come by a variable that has a default: the request's fault, not the server's. */
function fitting<T>(weighed: () => T): T {
  try {
    return weighed();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(ERRORS.BAD_USER_INPUT.zh, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}

/** The reading door's own rule about pages, told before anything is read. */
function holdPages({ pages }: Weighed): void {
  for (const args of pages) {
    try {
      pageSize(args);
    } catch (error) {
      if (!(error instanceof ReadRefusal)) throw error;
      throw new OverLimit('page', LARGEST_PAGE, { message: error.message, actual: Math.max(...[args['first'], args['last']].filter((size) => typeof size === 'number')) });
    }
  }
}
