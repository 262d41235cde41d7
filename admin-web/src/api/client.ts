import { ApolloClient, InMemoryCache, from, setLogVerbosity } from '@apollo/client/core';
import { HttpLink } from '@apollo/client/link/http';
import { RetryLink } from '@apollo/client/link/retry';
import { getMainDefinition } from '@apollo/client/utilities';
import type { DocumentNode } from 'graphql';
import { config } from '@/config';
import { takeAhead } from './ahead';
import { signInAgainLink, type EndOfSession } from './sign-in-again-link';
import { timedFetch } from './timed-fetch';

// The composables still call what Apollo 3.14 marks as deprecated for 4.0, which would warn in every browser.
setLogVerbosity('error');

/** Queries are tried three times; a mutation never by itself: whoever pressed the button decides. */
const retryQueries = new RetryLink({
  delay: { initial: 600, max: 4000, jitter: true },
  attempts: { max: 3, retryIf: (fault, operation) => Boolean(fault) && navigator.onLine && isQuery(operation.query) },
});

export function connect(endOfSession: EndOfSession) {
  return new ApolloClient({
    link: from([
      signInAgainLink(endOfSession),
      retryQueries,
      new HttpLink({
        credentials: 'include',
        headers: { 'apollo-require-preflight': 'true' },
        fetch: async (_, options) => await takeAhead(String(options?.body)) ?? timedFetch((await config()).api, options),
      }),
    ]),
    cache: new InMemoryCache(),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });
}

export type Client = ReturnType<typeof connect>;

function isQuery(document: DocumentNode): boolean {
  const definition = getMainDefinition(document);
  return definition.kind === 'OperationDefinition' && definition.operation === 'query';
}
