import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useApolloClient } from '@vue/apollo-composable';
import { computed, onScopeDispose, shallowReactive, toValue, watch, type MaybeRefOrGetter } from 'vue';
import { useAwake } from '@/api/kept';

export interface ListPage<Row> {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface Further<Row> {
  after: string;
  page: ListPage<Row> | undefined;
  leave: () => void;
}

/**
 * What follows the first page of a list that grows as one scrolls. Each page is a query of its own that begins where the one
 * before ends, now: so live events ask them again, and a row that comes or goes shifts the rest without one missing or twice.
 * @param first the first page, asked for by the page itself; another list (`listed`) begins again
 */
export function useFurtherPages<Result, Variables extends { after?: string | null }, Row>(
  document: TypedDocumentNode<Result, Variables>,
  { first, listed, pageOf }: { first: MaybeRefOrGetter<ListPage<Row> | undefined>; listed: MaybeRefOrGetter<Omit<Variables, 'after'>>; pageOf: (result: Result) => ListPage<Row> },
) {
  const { client } = useApolloClient();
  const awake = useAwake();
  const pages = shallowReactive<Further<Row>[]>([]);

  /** Where the page at a place begins; null behind the end of the list, or while the one before is on its way. */
  function beginningOf(place: number): string | null {
    const before = place === 0 ? toValue(first) : pages[place - 1]?.page;
    return before?.pageInfo.hasNextPage ? before.pageInfo.endCursor : null;
  }

  /** Asks for the page at a place and follows it; what it showed before stays until the answer is there. */
  function open(place: number, after: string): void {
    const known = pages[place];
    known?.leave();
    const following = client.watchQuery<Result>({ query: document, variables: { ...toValue(listed), after }, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' }).subscribe({
      next: ({ data }) => {
        const here = pages[place];
        if (here) pages[place] = { ...here, page: pageOf(data) };
        goOn(place + 1);
      },
      // Told to nobody: the next scroll asks again.
      error: () => cutAt(place),
    });
    pages[place] = { after, page: known?.page, leave: () => following.unsubscribe() };
  }

  /** Asks for the next page, unless one is on its way or none is left. */
  function more(): void {
    const after = beginningOf(pages.length);
    if (after && awake.value) open(pages.length, after);
  }

  /** The page begins where the one before ends; where that is the end of the list, there is none. */
  function goOn(place: number): void {
    const here = pages[place];
    if (!here) return;
    const after = beginningOf(place);
    if (!after) cutAt(place);
    else if (here.after !== after) open(place, after);
  }

  function cutAt(place: number): void {
    for (const { leave } of pages.splice(place)) leave();
  }

  watch(() => JSON.stringify(toValue(listed)), () => cutAt(0));
  watch(() => toValue(first), () => goOn(0));
  watch(awake, (is) => pages.forEach(({ after, leave }, place) => (is ? open(place, after) : leave())));
  onScopeDispose(() => cutAt(0));

  return { rows: computed(() => pages.flatMap(({ page }) => page?.nodes ?? [])), more };
}
