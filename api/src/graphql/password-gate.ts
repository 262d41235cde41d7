import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { mayProceed } from '../modules/accounts/authenticate.ts';
import { ERRORS } from './errors.ts';
import type { Context } from './context.ts';
import { collectFields } from '../reading/graphql-internals.ts';

/** Whoever has still to change an initial password may do that, and nothing else. */
export const passwordGate: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue, operation, schema, request, document }) {
        if (!contextValue.mustChangePassword || !operation) return;
        const fragments = Object.fromEntries(document.definitions.flatMap((d) => (d.kind === 'FragmentDefinition' ? [[d.name.value, d]] : [])));
        const root = schema.getRootType(operation.operation)!;
        const fields = collectFields(schema, fragments, request.variables ?? {}, root, operation.selectionSet);
        for (const nodes of fields.values()) {
          if (!mayProceed(contextValue, nodes[0]!.name.value)) {
            throw new GraphQLError(ERRORS.PASSWORD_CHANGE_REQUIRED.zh, { extensions: { code: 'PASSWORD_CHANGE_REQUIRED', http: { status: 403 } } });
          }
        }
      },
    };
  },
};
