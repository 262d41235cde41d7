import { grantOf } from '../access/matrix.ts';
import type { Role } from '../access/roles.ts';
import type { ColumnField, Mask, ReadField, ReadType } from './declare.ts';
import { NULL_JSON, plainTextJson, valueJson, type JsonSql } from './json.ts';
import type { Row } from './row.ts';
import { kindOf, tableOf } from './tables.ts';

/** How a role sees one field, notes of the team included; `none` is not in its schema. */
export function seen(field: ReadField, role: Role): 'full' | 'mask' | 'case' | 'none' {
  const grant = grantOf(field.dataClass, role);
  if (grant === 'mask+') return 'mask';
  if (grant === 'note') return field.kind === 'column' && field.serviceNote ? 'case' : 'none';
  return grant;
}

/** May the role filter, sort and search by the field? Only what it sees in full (architecture §3). */
export function probed(field: ReadField, role: Role): boolean {
  return seen(field, role) === 'full';
}

/** A field's value as the role sees it, masked in the database where the grant says so. */
export function fieldJson(type: ReadType, field: ColumnField, row: Row): JsonSql {
  const value = field.kind === 'computed' ? field.sql!(row) : row.column(field.name);
  const full = () => valueJson(kindOf(field), value, field.kind === 'computed' || tableOf(type).nullable(field.name));
  switch (seen(field, row.role)) {
    case 'full': return full();
    case 'mask': return masked(field.mask, value, full);
    case 'case': return `case when ${heldByTeam(type, row)} then ${full()} else ${masked(field.mask, value, full)} end`;
    case 'none': throw new Error(`${type.name}.${field.name} is not open to ${row.role}`);
  }
}

/** A type that does not say when its team holds it shows masked values only. */
function heldByTeam(type: ReadType, row: Row): string {
  return type.heldByTeam ? type.heldByTeam(row) : 'false';
}

function masked(mask: Mask | undefined, value: string, full: () => JsonSql): JsonSql {
  if (mask === 'stored') return full();
  return mask === undefined || mask === 'hidden' ? NULL_JSON : valueJson('text', `mask_${mask}(${value})`, true);
}

export function globalIdSql(type: ReadType, row: Row): string {
  return type.id ? type.id(row) : `${row.alias}.county_code || '.' || ${row.alias}.id`;
}

/** Global ids are digits, codes and UUIDs. */
export function globalIdJson(type: ReadType, row: Row): JsonSql {
  return plainTextJson(globalIdSql(type, row));
}
