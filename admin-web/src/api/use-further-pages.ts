import type { ObservableQuery } from '@apollo/client/core';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useApolloClient } from '@vue/apollo-composable';
import { computed, onScopeDispose, shallowReactive, shallowRef, toValue, watch, type MaybeRefOrGetter } from 'vue';

export interface ListPage<Row> {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
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
  const pages = shallowReactive<{ query: ObservableQuery<Result, Variables>; page: ListPage<Row> | undefined; end: () => void }[]>([]);
  const asking = shallowRef(false);

  function endOf(place: number): string | null | undefined {
    const before = place === 0 ? toValue(first) : pages[place - 1]?.page;
    return before?.pageInfo.hasNextPage ? before.pageInfo.endCursor : null;
  }

  /** Asks for the next page, unless one is on its way or none is left. */
  function more(): void {
    const after = endOf(pages.length);
    if (asking.value || !after) return;
    asking.value = true;
    const place = pages.length;
    const query = client.watchQuery({ query: document, variables: { ...toValue(listed), after } as unknown as Variables, fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' }) as ObservableQuery<Result, Variables>;
    const following = query.subscribe({
      next: ({ data }) => {
        asking.value = false;
        pages[place] = { ...pages[place]!, page: pageOf(data) };
        goOn(place + 1);
      },
      // Told to nobody: the next scroll asks again.
      error: () => { asking.value = false; cutAt(place); },
    });
    pages.push({ query, page: undefined, end: () => following.unsubscribe() });
  }

  /** The page begins where the one before ends; where that is the end of the list, there is none. */
  function goOn(place: number): void {
    const held = pages[place];
    if (!held) return;
    const after = endOf(place);
    if (!after) cutAt(place);
    else if (held.query.variables?.after !== after) void held.query.setVariables({ ...toValue(listed), after } as unknown as Variables).catch(() => undefined);
  }

  function cutAt(place: number): void {
    for (const { end } of pages.splice(place)) end();
  }

  watch(() => JSON.stringify(toValue(listed)), () => cutAt(0));
  watch(() => toValue(first), () => goOn(0));
  onScopeDispose(() => cutAt(0));

  return { rows: computed(() => pages.flatMap(({ page }) => page?.nodes ?? [])), more };
}
