import { fromPromise } from '@apollo/client/core';
import { onError } from '@apollo/client/link/error';
import { problemOf } from './problem';

/** An expired session does not break the page: the person signs in again over it, then the same request is sent once more. */
export function signInAgainLink(signInAgain: () => Promise<void>) {
  return onError(({ graphQLErrors, networkError, operation, forward }) => {
    if (problemOf({ graphQLErrors, networkError }).code !== 'UNAUTHENTICATED') return;
    if (operation.getContext().sentAgain) return;
    operation.setContext({ sentAgain: true });
    return fromPromise(signInAgain()).flatMap(() => forward(operation));
  });
}
