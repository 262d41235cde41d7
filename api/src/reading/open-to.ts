import type { Sight } from '../access/sight.ts';
import { leadsToRows, type ReadType } from './declare.ts';
import { rowConditionFor } from './row.ts';
import { seen } from './values.ts';

/** A type is there for those to whom its rows and at least one field of its own exist. */
export function openTo(type: ReadType, sight: Sight): boolean {
  if (!rowConditionFor(type.rows, sight.role) || (sight.ceiling && !rowConditionFor(type.rows, sight.ceiling))) return false;
  return [...type.fields.values()].some((field) => seen(field, sight) !== 'none' && !leadsToRows(field));
}
