import { helper } from '@mikro-orm/core';
import type { DataClass } from '../../access/data-classes.ts';
import type { Deed } from '../../graphql/deed.ts';
import { readTypeOf, type ColumnField, type ReadClass } from '../../reading/declare.ts';
import type { FieldChange } from '../../reading/scalars.ts';

/** Of fields of any other class the audit keeps only that they changed: it is read by who sees no person (access §2). */
const VALUES_KEPT: readonly DataClass[] = ['PUBLIC', 'INTERNAL', 'ACCOUNT'];

/**
 * What the verb has written into a record since it was loaded, put down for the audit row of the deed (console §1, 10: old → new). To be
 * called before the record is flushed; of a new record everything is new. Columns that the API does not show are left out.
 * @returns the changes of this record, if any
 */
export function noteChanges(deed: Deed, record: object): FieldChange[] | undefined {
  const type = readTypeOf(record.constructor as ReadClass);
  const { __originalEntityData: loaded, __meta } = helper(record);
  const columns = [...type.fields.values()].filter((field): field is ColumnField => field.kind === 'column' && field.name in __meta.properties && !__meta.properties[field.name as never]!['version']);
  const changes = columns.flatMap(({ name, dataClass }) => {
    const before = asText((loaded as Record<string, unknown> | undefined)?.[name]);
    const after = asText((record as Record<string, unknown>)[name]);
    if (before === after) return [];
    const field = `${type.name}.${name}`;
    return [VALUES_KEPT.includes(dataClass) ? { field, old: before, new: after } : { field }];
  });
  deed.changes.push(...changes);
  return changes.length > 0 ? changes : undefined;
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return value.toISOString();
  return Array.isArray(value) ? value.join('、') : String(value as string | number | boolean);
}
