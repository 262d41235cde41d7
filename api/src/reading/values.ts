import { grantOf } from '../access/matrix.ts';
import type { Role } from '../access/roles.ts';
import type { ColumnField, Mask, ReadField, ReadType } from './declare.ts';
import type { Row } from './row.ts';
import { kindOf } from './tables.ts';

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

/** SQL of a field's value as JSON shows it, masked in the database where the grant says so. */
export function valueSql(type: ReadType, field: ColumnField, row: Row): string {
  const value = field.kind === 'computed' ? field.sql!(row) : row.column(field.name);
  switch (seen(field, row.role)) {
    case 'full': return shown(field, value);
    case 'mask': return masked(field.mask, value);
    case 'case': return `case when ${heldByTeam(type, row)} then ${shown(field, value)} else ${masked(field.mask, value)} end`;
    case 'none': throw new Error(`${type.name}.${field.name} is not open to ${row.role}`);
  }
}

/** A type that does not say when its team holds it shows masked values only. */
function heldByTeam(type: ReadType, row: Row): string {
  return type.heldByTeam ? type.heldByTeam(row) : 'false';
}

function shown(field: ColumnField, value: string): string {
  switch (kindOf(field)) {
    case 'moment': return `moment(${value})`;
    case 'day': return `(${value})::text`;
    default: return value;
  }
}

function masked(mask: Mask | undefined, value: string): string {
  if (mask === 'stored') return value;
  return mask === undefined || mask === 'hidden' ? 'null' : `mask_${mask}(${value})`;
}

export function globalIdSql(type: ReadType, row: Row): string {
  return type.id ? type.id(row) : `${row.alias}.county_code || '.' || ${row.alias}.id`;
}
