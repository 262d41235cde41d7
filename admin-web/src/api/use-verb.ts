import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useApolloClient } from '@vue/apollo-composable';
import { ref, shallowRef } from 'vue';
import { SubmitKey } from './idempotency-key';
import { Problem, problemOf, problemOfUserError, type UserError } from './problem';
import { refetchTouching } from './refetch-touching';
import { verbUnderWay } from './verbs-under-way';

type Payload<Result> = NonNullable<Result[Exclude<keyof Result, '__typename'>]>;

/** A few inputs have no idempotency key (own session, passwords); the call then has to say so. */
type Keyless<Input> = 'idempotencyKey' extends keyof Input ? [] : ['keyless'];

/**
 * One verb of the business (派单, 接单 …): sends its input with an idempotency key, holds off a second click, and leaves
 * what was refused in `problems`, in the order the server gave. Answers the payload, or nothing when refused.
 */
export function useVerb<Result extends object, Input extends object>(
  document: TypedDocumentNode<Result, { input: Input }>,
  ...[keyless]: Keyless<Input>
) {
  const { client } = useApolloClient();
  const key = new SubmitKey();
  const busy = ref(false);
  const problems = shallowRef<Problem[]>([]);

  /** `ownKey` where the caller keeps the key, to send the same input again later, perhaps after a reload. */
  async function run(input: Omit<Input, 'idempotencyKey'>, ownKey?: string): Promise<Payload<Result> | undefined> {
    if (busy.value) return undefined;
    busy.value = true;
    problems.value = [];
    try {
      const { data } = await verbUnderWay(() => client.mutate({
        mutation: document,
        variables: { input: { ...input, ...(keyless ? {} : { idempotencyKey: ownKey ?? key.of(input) }) } as unknown as Input },
      }));
      const payload = Object.entries(data ?? {}).find(([name]) => name !== '__typename')?.[1] as
        Payload<Result> & { userErrors?: UserError[] };
      key.spent();
      if (payload.userErrors?.length) {
        problems.value = payload.userErrors.map(problemOfUserError);
        return undefined;
      }
      refetchTouching(client as never, changedBy(payload));
      return payload;
    } catch (thrown) {
      problems.value = [problemOf(thrown)];
      return undefined;
    } finally {
      busy.value = false;
    }
  }

  return { run, busy, problems };
}

function changedBy(payload: object) {
  return Object.values(payload)
    .filter((part): part is { __typename: string; id: string } => Boolean(part?.__typename && part.id))
    .map(({ __typename, id }) => ({ type: __typename, id }));
}
