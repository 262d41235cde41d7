import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import type { DocumentNode, FragmentDefinitionNode } from 'graphql';
import { ProofFailed } from '../reading/sessions.ts';
import { coercedVariables } from './coerced-variables.ts';
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

function answer(singleResult: { data?: never }): GraphQLResponse {
  return { http: { status: undefined as never, headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
}

/** How operations were answered; shown in metrics. */
export const answerCounts = { text: 0, graphql: 0 };

/** Stands for an answer that will not be sent. */
const noAnswer = () => answer({});

/**
 * Answers a query whose root fields are all compiled with PostgreSQL's text, past graphql-js (architecture §3). Whatever
 * cannot be answered in full this way (refused values, faults, other root fields) is left to graphql-js, whose resolvers
 * read through the same door and tell what is wrong, and where.
 */
export const textAnswers: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async responseForOperation({ contextValue: context, document, operation, schema, request }) {
        if (operation.operation !== 'query') return null;
        const variables = coercedVariables(schema, operation, request);
        if (!variables) return null;
        try {
          const source = { schema, operation, fragments: fragmentsOf(document) };
          const text = await context.reader.text(context.viewer, source, variables, { proof: context.standing.proof, signal: context.signal });
          if (text === undefined) return null;
          context.standing.settle(true);
          answerCounts.text++;
          return answer({ data: new DataText(text) as never });
        } catch (error) {
          if (!(error instanceof ProofFailed)) return null;
          context.standing.settle(false);
          return noAnswer();
        }
      },
    };
  },
};

/** Before graphql-js does anything for somebody, it is certain who that is. */
export const proveBeforeExecution: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async responseForOperation({ contextValue: context }) {
        // What keeps the proof from being made is told by the route, which asks for it again.
        if (!(await context.standing.prove().catch(() => false))) return noAnswer();
        answerCounts.graphql++;
        return null;
      },
    };
  },
};

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(document.definitions.flatMap((d) => (d.kind === 'FragmentDefinition' ? [[d.name.value, d]] : [])));
}
