import { fromPromise, type FetchResult, type NextLink, type Operation } from '@apollo/client/core';
import { onError } from '@apollo/client/link/error';
import { problemOf } from './problem';

export interface EndOfSession {
  /** Whether the server no longer knows who we are. */
  sessionOver(): Promise<boolean>;
  /** Resolves when the person has signed in again over the page. */
  signInAgain(): Promise<void>;
}

/**
 * An expired session does not break the page: the person signs in again over it, then the same request is sent once more.
 * A stranger's schema lacks most fields, so the first sign of it may also be a request that does not fit the schema.
 */
export function signInAgainLink({ sessionOver, signInAgain }: EndOfSession) {
  return onError(({ graphQLErrors, networkError, operation, forward }) => {
    const { code } = problemOf({ graphQLErrors, networkError });
    if (operation.getContext().sentAgain) return;
    if (code === 'UNAUTHENTICATED') return afterSignIn(signInAgain(), operation, forward);
    if (code === 'GRAPHQL_VALIDATION_FAILED') {
      return afterSignIn(sessionOver().then((over) => (over ? signInAgain() : undefined)), operation, forward);
    }
  });
}

function afterSignIn(signedIn: Promise<void>, operation: Operation, forward: NextLink) {
  operation.setContext({ sentAgain: true });
  return fromPromise(signedIn).flatMap(() => forward(operation) as never) as never as ReturnType<typeof fromPromise<FetchResult>>;
}
