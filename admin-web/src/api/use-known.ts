import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useApolloClient, useQuery } from '@vue/apollo-composable';
import { readonly } from 'vue';

/**
 * A query whose first answer came along with something else (`me`), so that a page need not ask for it when it opens. From then
 * on it is asked again like any other: by live events, after verbs, by `again`.
 * @param known with the names of types, by which live events find what they touch
 */
export function useKnown<Result extends object>(document: TypedDocumentNode<Result, Record<string, never>>, known: { [Field in keyof Result]: Result[Field] & { __typename: string } }) {
  const { client } = useApolloClient();
  client.writeQuery({ query: document, data: known as never });
  const { result, refetch } = useQuery(document, {}, { fetchPolicy: 'cache-first' });
  return { result: readonly(result), again: () => { void refetch()?.catch(() => undefined); } };
}
