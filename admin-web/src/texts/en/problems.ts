import type { Translated } from '../language';
import type { problems as chinese } from '../problems';

export const problems: Translated<typeof chinese> = {
  title: 'That did not work',
  code: (code) => `Error code ${code}`,
  unknown: 'Something went wrong. Try again shortly; if it goes on, give the error code to support.',
  known: {
    GRAPHQL_VALIDATION_FAILED: 'This page does not fit the server version. Refresh the page.',
    NOT_FOUND: 'There is no such record: it may have moved, or is outside your range.',
    OFFLINE: 'You are offline. Check the network and try again.',
    TIMEOUT: 'No answer for 15 seconds; the network may be too slow. Try again.',
    UNREACHABLE: 'The server cannot be reached. Try again shortly; if it goes on, call support.',
    UNREADABLE: 'The answer of the server cannot be read. Please call support.',
  },
};
