import type { GraphQLRequest } from '@apollo/server';
import { getVariableValues, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

const COERCED = new WeakMap<GraphQLRequest, Record<string, unknown> | null>();

/** The variables of a request with their defaults, as the schema takes them; null where they do not fit. Worked out once. */
export function coercedVariables(schema: GraphQLSchema, operation: OperationDefinitionNode, request: GraphQLRequest): Record<string, unknown> | null {
  let coerced = COERCED.get(request);
  if (coerced === undefined) {
    coerced = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {}, { maxErrors: 1 }).coerced ?? null;
    COERCED.set(request, coerced);
  }
  return coerced;
}
