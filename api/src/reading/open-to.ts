import type { Role } from '../access/roles.ts';
import { leadsToRows, type ReadType } from './declare.ts';
import { rowConditionFor } from './row.ts';
import { seen } from './values.ts';

/** A type is there for the roles to which its rows and at least one field of its own exist. */
export function openTo(type: ReadType, role: Role): boolean {
  if (!rowConditionFor(type.rows, role)) return false;
  return [...type.fields.values()].some((field) => seen(field, role) !== 'none' && !leadsToRows(field));
}
