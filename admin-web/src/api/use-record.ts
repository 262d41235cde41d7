import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { computed, type ComputedRef } from 'vue';
import { useRoute } from 'vue-router';
import { Problem } from './problem';
import { useRead } from './use-read';

/** What a query of one node answers with, if it is of the kind that was asked for. */
type Asked<Node> = Exclude<NonNullable<Node>, Record<PropertyKey, never>>;

/**
 * Reads the record whose id is a parameter of the address. While the next one is on its way the last answer is not shown for it;
 * one that is not there, or not for the viewer, is a problem like any other.
 */
export function useRecord<Node extends object | null, Variables extends { id: string }>(
  document: TypedDocumentNode<{ node: Node }, Variables>, parameter: string, rest: () => Omit<Variables, 'id'> = () => ({}) as Variables,
): { record: ComputedRef<Asked<Node> | undefined>; problem: ComputedRef<Problem | null>; again: () => void } {
  const route = useRoute();
  const id = computed(() => String(route.params[parameter]));
  const { result, loading, problem, again } = useRead(document, () => ({ ...rest(), id: id.value }) as Variables & Record<string, unknown>);
  const record = computed(() => {
    const found = result.value?.node as Asked<Node> | null | undefined;
    return found && (found as { id?: string }).id === id.value ? found : undefined;
  });
  return { record, problem: computed(() => problem.value ?? (result.value && !record.value && !loading.value ? new Problem('NOT_FOUND') : null)), again };
}
