import {
  getNullableType, isEnumType, isInputObjectType, isListType, typeFromAST,
  type GraphQLInputType, type GraphQLSchema, type OperationDefinitionNode,
} from 'graphql';

/**
 * What of the variables decides the form of a statement: which are given, null, true, false, which enum values, how many
 * filters in a list. Everything else is bound. Two requests of one operation with equal shapes share a plan.
 */
export function variableShape(schema: GraphQLSchema, operation: OperationDefinitionNode, variables: Record<string, unknown>): string {
  return (operation.variableDefinitions ?? []).map((definition) => {
    const type = typeFromAST(schema, definition.type as never) as unknown as GraphQLInputType;
    return shape(type, variables[definition.variable.name.value]);
  }).join(';');
}

function shape(type: GraphQLInputType, value: unknown): string {
  if (value === undefined) return '-';
  if (value === null) return 'null';
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item = getNullableType(nullable.ofType as GraphQLInputType);
    const decisive = isInputObjectType(item) || isEnumType(item);
    return decisive ? `[${(value as unknown[]).map((v) => shape(item, v)).join(',')}]` : '[]';
  }
  if (isInputObjectType(nullable)) {
    const given = value as Record<string, unknown>;
    return `{${Object.values(nullable.getFields()).map((field) => `${field.name}:${shape(field.type, given[field.name])}`).join(',')}}`;
  }
  return isEnumType(nullable) || typeof value === 'boolean' ? String(value) : '?';
}
