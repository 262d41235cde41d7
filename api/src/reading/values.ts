import { grantOf } from '../access/matrix.ts';
import type { Role } from '../access/roles.ts';
import type { Sight } from '../access/sight.ts';
import type { ColumnField, Mask, ReadField, ReadType } from './declare.ts';
import { NULL_JSON, plainTextJson, valueJson, type JsonSql } from './json.ts';
import type { Row } from './row.ts';
import { kindOf, tableOf } from './tables.ts';

/** From least to most. */
const LOOKS = ['none', 'mask', 'case', 'full'] as const;
type Look = (typeof LOOKS)[number];

/** How a field is seen, notes of the team included; `none` is not in the schema. In a preview as the stricter of both roles sees it. */
export function seen(field: ReadField, { role, ceiling }: Sight): Look {
  const own = seenBy(field, role);
  if (!ceiling) return own;
  const most = seenBy(field, ceiling);
  return LOOKS.indexOf(own) < LOOKS.indexOf(most) ? own : most;
}

function seenBy(field: ReadField, role: Role): Look {
  const grant = grantOf(field.dataClass, role);
  if (grant === 'mask+') return 'mask';
  if (grant === 'note') return field.kind === 'column' && field.serviceNote ? 'case' : 'none';
  return grant;
}

/** May one filter, sort and search by the field? Only by what is seen in full (architecture §3). */
export function probed(field: ReadField, sight: Sight): boolean {
  return seen(field, sight) === 'full';
}

/** A field's value as the role sees it, masked in the database where the grant says so. */
export function fieldJson(type: ReadType, field: ColumnField, row: Row): JsonSql {
  const value = field.kind === 'computed' ? field.sql!(row) : row.column(field.name);
  const full = () => valueJson(kindOf(field), value, field.kind === 'computed' || tableOf(type).nullable(field.name));
  switch (seen(field, row)) {
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
