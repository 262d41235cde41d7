import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { computed, watch, type WatchSource } from 'vue';
import type { EvaluationCountsFragment } from '@lastmile/schema/evaluation';
import { usePages } from '@/api/use-pages';
import { useRead } from '@/api/use-read';
import { countsOf, type Counts } from './lists';

interface Asked { after?: string | null }

/** One of the lists, page by page; with each answer the counts of all four are told. */
export function useListed<Result extends EvaluationCountsFragment, Variables extends Asked>(
  document: TypedDocumentNode<Result, Variables>, counted: (counts: Counts) => void, rest: () => Omit<Variables, 'after'> = () => ({}) as Variables, listed: WatchSource = () => null,
) {
  const { after, number, next, previous } = usePages(listed);
  const { result, loading, problem, again } = useRead<Result, Record<string, unknown> & Variables>(document as never, () => ({ ...rest(), after: after.value }) as never);
  watch(result, (answer) => { if (answer) counted(countsOf(answer)); }, { immediate: true });
  return { answer: result, reading: computed(() => ({ loading: loading.value, problem: problem.value, number: number.value })), turning: { retry: again, next, previous } };
}
