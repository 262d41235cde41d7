import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import { getNamedType, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';
import { mayEver } from '../access/actions.ts';
import type { Role } from '../access/roles.ts';
import { ruleOf, type CoordinateRule } from '../reading/coordinates.ts';
import { leadsToRows, READ_TYPES, readTypeOf, type ReadField } from '../reading/declare.ts';
import { openTo } from '../reading/open-to.ts';
import { probed, seen } from '../reading/values.ts';

/**
 * The schema as one role sees it: what is closed to the role is not there, so that asking for it fails exactly like an
 * unknown field, and introspection and suggestions are right by construction (architecture §3).
 */
export function roleView(full: GraphQLSchema, role: Role): GraphQLSchema {
  const view = mapSchema(full, {
    [MapperKind.OBJECT_TYPE]: (type) => (typeOpen(type.name, role) ? type : null),
    [MapperKind.OBJECT_FIELD]: (field, name, typeName) => (fieldOpen(typeName, name, field, role) ? withoutClosedArguments(field, role) : null),
    [MapperKind.INPUT_OBJECT_FIELD]: (field, name, typeName) => (coordinateOpen(`${typeName}.${name}`, role) && typeOpen(getNamedType(field.type).name, role) ? field : null),
    [MapperKind.ENUM_VALUE]: (value, typeName, _schema, externalValue) => (coordinateOpen(`${typeName}.${externalValue}`, role) ? value : null),
  });
  return pruneSchema(view);
}

function fieldOpen(typeName: string, name: string, field: GraphQLFieldConfig<unknown, unknown>, role: Role): boolean {
  return coordinateOpen(`${typeName}.${name}`, role) && typeOpen(getNamedType(field.type).name, role);
}

function coordinateOpen(name: string, role: Role): boolean {
  const rule = ruleOf(name);
  return rule === undefined || ruleOpen(rule, role);
}

function ruleOpen(rule: CoordinateRule, role: Role): boolean {
  switch (rule.kind) {
    case 'structure': case 'own': return true;
    case 'type': return typeOpen(rule.type, role);
    case 'data': return fieldSeen(rule.field, role);
    case 'probe': return probed(rule.field, role) && targetOpen(rule.field, role);
    case 'action': return mayEver(role, rule.action);
  }
}

function fieldSeen(field: ReadField, role: Role): boolean {
  return seen(field, role) !== 'none' && targetOpen(field, role);
}

function targetOpen(field: ReadField, role: Role): boolean {
  return !leadsToRows(field) || openTo(readTypeOf(field.target()), role);
}

/** A readable type, or anything generated around it, is there for the roles to which its rows and at least one field exist. */
function typeOpen(typeName: string, role: Role): boolean {
  const type = [...READ_TYPES.values()].find((t) => [t.name, `${t.name}Connection`, `${t.name}Edge`].includes(typeName));
  return !type || openTo(type, role);
}

function withoutClosedArguments(field: GraphQLFieldConfig<unknown, unknown>, role: Role): GraphQLFieldConfig<unknown, unknown> {
  const connection = getNamedType(field.type).name;
  const type = [...READ_TYPES.values()].find((t) => `${t.name}Connection` === connection);
  if (!type || !field.args) return field;
  const open = (name: string) => {
    if (name === 'search') return [...type.fields.values()].some((f) => f.kind === 'column' && f.search && probed(f, role));
    if (name === 'orderBy') return [...type.fields.values()].some((f) => f.kind === 'column' && f.sort && probed(f, role));
    return true;
  };
  return { ...field, args: Object.fromEntries(Object.entries(field.args).filter(([name]) => open(name))) };
}
