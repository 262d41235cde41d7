import { GraphQLNonNull, isInputObjectType, isInterfaceType, isObjectType, isEnumType, isScalarType, type GraphQLField, type GraphQLInputField, type GraphQLSchema } from 'graphql';
import { ruledCoordinates, ruleOf } from '../reading/coordinates.ts';

/** Default deny, checked at start (architecture rule 7). */
export class AccessRuleError extends Error {}

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);
/** Classes whose fields some role may hold in its schema but see masked; so they are never non-null (api §Shape). */
const NULLABLE_CLASSES = new Set(['NAME', 'CONTACT', 'IDENTITY', 'SENSITIVE', 'FINANCE']);

/** Arguments that say which page or record, or hold filters and inputs whose fields have rules of their own. */
const ARGUMENTS = new Set(['first', 'after', 'last', 'before', 'where', 'id', 'ids', 'input']);
/** Arguments of lists; role-view.ts shows them to roles that see a searched or sorted field in full. */
const LIST_ARGUMENTS = new Set(['orderBy', 'search']);

/** @throws AccessRuleError when a coordinate has no rule, a rule names no coordinate, or a maskable field is non-null */
export function checkCoordinates(schema: GraphQLSchema): void {
  const mistakes: string[] = [];
  const present = new Set<string>();
  const see = (name: string) => {
    present.add(name);
    const rule = ruleOf(name);
    if (!rule) mistakes.push(`${name} has no access rule`);
    return rule;
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isScalarType(type) || ROOTS.has(type.name) && !isObjectType(type)) continue;
    if (isEnumType(type)) {
      // Dictionaries are public; only the enums of orders carry rules, one for each value.
      if (type.name.endsWith('OrderBy')) for (const value of type.getValues()) see(`${type.name}.${value.name}`);
      continue;
    }
    if (!ROOTS.has(type.name) && !isInputObjectType(type)) see(type.name);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      // Inputs of verbs are let in with the verb; only filters are ways to learn a value.
      if (isInputObjectType(type) && !type.name.endsWith('Filter')) continue;
      const rule = see(`${type.name}.${field.name}`);
      for (const name of argumentNames(field)) {
        const ofList = LIST_ARGUMENTS.has(name) && String(field.type).includes('Connection');
        if (!ARGUMENTS.has(name) && !ofList) see(`${type.name}.${field.name}(${name}:)`);
      }
      if (rule?.kind === 'data' && NULLABLE_CLASSES.has(rule.dataClass) && field.type instanceof GraphQLNonNull) {
        mistakes.push(`${type.name}.${field.name} is of class ${rule.dataClass} and must be nullable`);
      }
    }
  }
  for (const name of ruledCoordinates()) {
    if (!present.has(name) && !(name in schema.getTypeMap())) mistakes.push(`the rule for ${name} names no coordinate`);
  }
  if (mistakes.length > 0) throw new AccessRuleError(`access rules do not fit the schema:\n  ${mistakes.join('\n  ')}`);
}

function argumentNames(field: GraphQLField<unknown, unknown> | GraphQLInputField): string[] {
  return 'args' in field ? field.args.map(({ name }) => name) : [];
}
