import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery } from '@vue/apollo-composable';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { problemOf } from './problem';

/** A query of a page. The last answer stays on screen while the next one is on its way. */
export function useRead<Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Result, Variables>,
  variables: MaybeRefOrGetter<Variables>,
  enabled: MaybeRefOrGetter<boolean> = true,
) {
  const { result, loading, error, refetch } = useQuery<Result, Variables>(
    document,
    () => toValue(variables),
    () => ({ enabled: toValue(enabled), keepPreviousResult: true, notifyOnNetworkStatusChange: true }),
  );
  return {
    result,
    loading,
    problem: computed(() => (error.value ? problemOf(error.value) : null)),
    again: () => { void refetch()?.catch(() => undefined); },
  };
}
