import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { getVariableValues, type ExecutionResult } from 'graphql';
import { ReadRefusal } from '../reading/errors.ts';
import type { Context } from './context.ts';

/** `data` of an answer as JSON text from PostgreSQL, which is sent as it came. */
class DataText {
  constructor(readonly text: string) {}
}

/** Writes an answer; the counterpart of the plugin below. */
export function stringifyAnswer({ data, ...rest }: { data?: unknown }): string {
  if (!(data instanceof DataText)) return JSON.stringify({ ...rest, ...(data === undefined ? {} : { data }) });
  const others = JSON.stringify(rest);
  return `{"data":${data.text}${others === '{}' ? '' : `,${others.slice(1, -1)}`}}`;
}

/**
 * Answers a query whose root fields are all compiled with PostgreSQL's text, past graphql-js (architecture §3). Whatever
 * cannot be answered in full this way (refused values, faults, other root fields) is left to graphql-js, whose resolvers
 * read through the same door and tell what is wrong, and where.
 */
export const textAnswers: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async responseForOperation({ contextValue, document, operation, schema, request }) {
        if (operation.operation !== 'query') return null;
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        if (!coerced) return null;
        const fragments = Object.fromEntries(document.definitions.flatMap((d) => (d.kind === 'FragmentDefinition' ? [[d.name.value, d]] : [])));
        try {
          const text = await contextValue.reader.text(contextValue.viewer, { schema, operation, fragments }, coerced);
          if (text === undefined) return null;
          const singleResult: ExecutionResult = { data: new DataText(text) as never };
          return { http: { status: undefined as never, headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
        } catch (error) {
          if (error instanceof ReadRefusal) return null;
          throw error;
        }
      },
    };
  },
};
