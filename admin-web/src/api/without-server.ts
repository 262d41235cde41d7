import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client/core';
import { provideApolloClient } from '@vue/apollo-composable';

/** For pages without a server behind them: what they ask for never comes, and what they would save is kept nowhere. */
export function goWithoutServer(): void {
  provideApolloClient(new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() }));
}
