import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useQuery } from '@vue/apollo-composable';
import { computed, toValue, type MaybeRefOrGetter } from 'vue';
import { useAwake } from '@/api/kept';
import { problemOf } from './problem';

/**
 * A query of a page. The last answer stays on screen while the next one is on its way. A page that is kept behind another one asks
 * nothing and hears of no change; shown again, it asks anew.
 */
export function useRead<Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Result, Variables>,
  variables: MaybeRefOrGetter<Variables>,
  enabled: MaybeRefOrGetter<boolean> = true,
) {
  const awake = useAwake();
  const { result, loading, error, refetch } = useQuery<Result, Variables>(
    document,
    () => toValue(variables),
    () => ({ enabled: toValue(enabled) && awake.value, keepPreviousResult: true, notifyOnNetworkStatusChange: true }),
  );
  return {
    result,
    loading,
    problem: computed(() => (error.value ? problemOf(error.value) : null)),
    again: () => { void refetch()?.catch(() => undefined); },
  };
}
