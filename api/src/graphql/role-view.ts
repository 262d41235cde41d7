import { MapperKind, mapSchema, pruneSchema } from '@graphql-tools/utils';
import { getNamedType, type GraphQLFieldConfig, type GraphQLSchema } from 'graphql';
import { mayEver } from '../access/actions.ts';
import type { Sight } from '../access/sight.ts';
import { ruleOf, type CoordinateRule } from '../reading/coordinates.ts';
import { leadsToRows, READ_TYPES, readTypeOf, type ReadField } from '../reading/declare.ts';
import { openTo } from '../reading/open-to.ts';
import { probed, seen } from '../reading/values.ts';

/**
 * The schema as it is for one sight: what is closed to it is not there, so that asking for it fails exactly like an
 * unknown field, and introspection and suggestions are right by construction (architecture §3).
 */
export function roleView(full: GraphQLSchema, sight: Sight): GraphQLSchema {
  const view = mapSchema(full, {
    [MapperKind.OBJECT_TYPE]: (type) => (typeOpen(type.name, sight) ? type : null),
    [MapperKind.OBJECT_FIELD]: (field, name, typeName) => (fieldOpen(typeName, name, field, sight) ? withoutClosedArguments(field, sight) : null),
    [MapperKind.INPUT_OBJECT_FIELD]: (field, name, typeName) => (coordinateOpen(`${typeName}.${name}`, sight) && typeOpen(getNamedType(field.type).name, sight) ? field : null),
    [MapperKind.ENUM_VALUE]: (value, typeName, _schema, externalValue) => (coordinateOpen(`${typeName}.${externalValue}`, sight) ? value : null),
  });
  return pruneSchema(view);
}

function fieldOpen(typeName: string, name: string, field: GraphQLFieldConfig<unknown, unknown>, sight: Sight): boolean {
  return coordinateOpen(`${typeName}.${name}`, sight) && typeOpen(getNamedType(field.type).name, sight);
}

function coordinateOpen(name: string, sight: Sight): boolean {
  const rule = ruleOf(name);
  return rule === undefined || ruleOpen(rule, sight);
}

function ruleOpen(rule: CoordinateRule, sight: Sight): boolean {
  switch (rule.kind) {
    case 'structure': case 'own': return true;
    case 'type': return typeOpen(rule.type, sight);
    case 'data': return fieldSeen(rule.field, sight);
    case 'probe': return probed(rule.field, sight) && targetOpen(rule.field, sight);
    case 'action': return mayEver(sight.role, rule.action);
  }
}

function fieldSeen(field: ReadField, sight: Sight): boolean {
  return seen(field, sight) !== 'none' && targetOpen(field, sight);
}

function targetOpen(field: ReadField, sight: Sight): boolean {
  return !leadsToRows(field) || openTo(readTypeOf(field.target()), sight);
}

/** A readable type, or anything generated around it, is there for the roles to which its rows and at least one field exist. */
function typeOpen(typeName: string, sight: Sight): boolean {
  const type = [...READ_TYPES.values()].find((t) => [t.name, `${t.name}Connection`, `${t.name}Edge`].includes(typeName));
  return !type || openTo(type, sight);
}

function withoutClosedArguments(field: GraphQLFieldConfig<unknown, unknown>, sight: Sight): GraphQLFieldConfig<unknown, unknown> {
  const connection = getNamedType(field.type).name;
  const type = [...READ_TYPES.values()].find((t) => `${t.name}Connection` === connection);
  if (!type || !field.args) return field;
  const open = (name: string) => {
    if (name === 'search') return [...type.fields.values()].some((f) => f.kind === 'column' && f.search && probed(f, sight));
    if (name === 'orderBy') return [...type.fields.values()].some((f) => f.kind === 'column' && f.sort && probed(f, sight));
    return true;
  };
  return { ...field, args: Object.fromEntries(Object.entries(field.args).filter(([name]) => open(name))) };
}
