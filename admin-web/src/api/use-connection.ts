import { DefaultApolloClient } from '@vue/apollo-composable';
import { onBeforeUnmount, provide } from 'vue';
import { connect } from './client';
import { followChanges } from './live';
import type { EndOfSession } from './sign-in-again-link';

/** Gives everything inside the calling component a client with an empty cache and live events, and ends both with it. */
export function useConnection(endOfSession: EndOfSession): void {
  const client = connect(endOfSession);
  const unfollow = followChanges(client);
  provide(DefaultApolloClient, client);
  onBeforeUnmount(() => {
    unfollow();
    client.stop();
  });
}
