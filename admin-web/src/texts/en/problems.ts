import type { Translated } from '../language';
import type { problems as chinese } from '../problems';

export const problems: Translated<typeof chinese> = {
  title: 'That did not work',
  code: (code) => `Error code ${code}`,
  unknown: 'Something went wrong. Try again shortly; if it goes on, give the error code to support.',
  known: {
    UNAUTHENTICATED: 'Your sign-in has expired. Please sign in again.',
    FORBIDDEN: 'Your current appointment may not do this.',
    NOT_FOUND: 'Not found: it may have moved, or lie outside what you can see.',
    CONFLICT: 'Someone has just changed this. Refresh and look again.',
    IDEMPOTENCY_KEY_REUSED: 'This was already submitted. Refresh and check.',
    BAD_USER_INPUT: 'Something is filled in wrongly. Check and submit again.',
    GRAPHQL_VALIDATION_FAILED: 'This page does not fit the server version. Refresh the page.',
    RATE_LIMITED: 'Too many requests. Wait a moment and try again.',
    BAD_CREDENTIALS: 'Wrong login name or password.',
    LOCKED_OUT: 'Too many wrong attempts, sign-in is paused. Try again in 15 minutes, or ask your security administrator.',
    ACCOUNT_SUSPENDED: 'This account is suspended. Ask your security administrator.',
    WEAK_PASSWORD: 'The new password is too easy to guess. Choose a longer one.',
    INTERNAL_SERVER_ERROR: 'The server failed. Try again shortly; if it goes on, give the error code to support.',
    OFFLINE: 'You are offline. Check the network and try again.',
    TIMEOUT: 'No answer for 15 seconds; the network may be too slow. Try again.',
    UNREACHABLE: 'The server cannot be reached. Try again shortly; if it goes on, call support.',
    UNREADABLE: 'The answer of the server cannot be read. Please call support.',
  },
};
