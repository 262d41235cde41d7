import { DefaultApolloClient } from '@vue/apollo-composable';
import { onBeforeUnmount, provide } from 'vue';
import { connect } from './client';
import { followChanges } from './live';

/** Gives everything inside the calling component a client with an empty cache and live events, and ends both with it. */
export function useConnection(signInAgain: () => Promise<void>): void {
  const client = connect(signInAgain);
  const unfollow = followChanges(client);
  provide(DefaultApolloClient, client);
  onBeforeUnmount(() => {
    unfollow();
    client.stop();
  });
}
