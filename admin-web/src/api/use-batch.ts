import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useApolloClient } from '@vue/apollo-composable';
import { computed, ref, shallowRef } from 'vue';
import { SubmitKey } from './idempotency-key';
import { problemOf, problemOfUserError, type Problem, type UserError } from './problem';
import { refetchTouching } from './refetch-touching';

/** What became of one row. */
export interface RowOutcome<Row> {
  row: Row;
  state: 'waiting' | 'done' | 'refused';
  /** Why it was refused. */
  problem?: Problem;
}

/**
 * One verb for several rows: each row is a mutation of its own with an idempotency key of its own, one after the other. A
 * refusal stops no other row, and trying again sends only what was not done; a row whose answer was lost keeps its key, so
 * that it is not done twice.
 */
export function useBatch<Row extends { id: string }, Result extends object, Input extends object>(document: TypedDocumentNode<Result, { input: Input }>) {
  const { client } = useApolloClient();
  const keys = new Map<string, SubmitKey>();
  const outcomes = shallowRef<RowOutcome<Row>[]>([]);
  const busy = ref(false);

  async function one(row: Row, input: object): Promise<Problem | undefined> {
    const key = keys.get(row.id) ?? new SubmitKey();
    keys.set(row.id, key);
    try {
      const { data } = await client.mutate({ mutation: document, variables: { input: { ...input, idempotencyKey: key.of(input) } as unknown as Input } });
      const payload = Object.entries(data ?? {}).find(([name]) => name !== '__typename')![1] as { userErrors: UserError[] };
      key.spent();
      return payload.userErrors[0] && problemOfUserError(payload.userErrors[0]);
    } catch (thrown) {
      return problemOf(thrown);
    }
  }

  /** @param type of the objects that the verb changes: lists that show some are asked again at the end */
  async function run(rows: readonly Row[], inputOf: (row: Row) => Omit<Input, 'idempotencyKey'>, type: string): Promise<void> {
    if (busy.value) return;
    busy.value = true;
    const todo = new Set(rows.map(({ id }) => id));
    outcomes.value = [...outcomes.value.filter(({ row }) => !todo.has(row.id)), ...rows.map((row) => ({ row, state: 'waiting' as const }))];
    for (const row of rows) {
      const problem = await one(row, inputOf(row));
      outcomes.value = outcomes.value.map((outcome) => (outcome.row.id === row.id ? { row, ...(problem ? { state: 'refused', problem } : { state: 'done' }) } : outcome));
    }
    busy.value = false;
    if (outcomes.value.some(({ state }) => state === 'done')) refetchTouching(client as never, [{ type, id: '' }]);
  }

  return {
    run, busy, outcomes,
    refused: computed(() => outcomes.value.filter(({ state }) => state === 'refused').map(({ row }) => row)),
    clear: () => { outcomes.value = []; },
  };
}
