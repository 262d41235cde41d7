import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { computed, reactive, ref, type ComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import type { Problem } from '@/api/problem';
import { usePages } from '@/api/use-pages';
import { useRead } from '@/api/use-read';

interface Connection<Row> {
  nodes: Row[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

interface Options<Result, Variables, Row, Group> {
  /** What it can be narrowed to, one at a time. */
  groups: readonly Group[];
  /** Shown until another is chosen; the first of them unless told. */
  standard?: Group;
  asked: (group: Group) => Omit<Variables, 'search' | 'after'>;
  list: (result: Result) => Connection<Row>;
}

/** A register as a page shows it, for ui/register-list.vue. */
export interface Register<Row, Group> {
  readonly groups: readonly Group[];
  group: Group;
  words: string;
  /** A page of the rows; none before the first answer. */
  readonly list: Connection<Row> | undefined;
  readonly loading: boolean;
  readonly problem: Problem | null;
  again: () => void;
  readonly number: number;
  next: (endCursor: string) => void;
  previous: () => void;
}

/** Reads a register by a group of it, which is in the address, by words, which may be of a person and never are, and page by page. */
export function useRegister<Result, Variables extends Record<string, unknown>, Row extends { id: string }, Group extends string>(
  document: TypedDocumentNode<Result, Variables>, { groups, standard = groups[0]!, asked, list }: Options<Result, Variables, Row, Group>,
): { register: Register<Row, Group>; result: Readonly<ComputedRef<Result | undefined>> } {
  const route = useRoute();
  const router = useRouter();
  const group = computed<Group>({
    get: () => groups.find((one) => one === route.query.show) ?? standard,
    set: (show) => { void router.replace({ query: { ...route.query, show: show === standard ? undefined : show } }); },
  });
  const words = ref('');
  const { after, ...turning } = usePages(computed(() => JSON.stringify([asked(group.value), words.value])));
  const { result, ...reading } = useRead(document, () => ({ ...asked(group.value), search: words.value || undefined, after: after.value }) as unknown as Variables);
  const register = reactive({ groups, group, words, list: computed(() => result.value && list(result.value)), ...reading, ...turning });
  return { register: register as Register<Row, Group>, result: computed(() => result.value) };
}
