import { helper } from '@mikro-orm/core';
import type { Step } from './one-trip.ts';

/**
 * A new row as a statement of its own, for rows that nothing in the transaction looks at again: written together with others
 * (one-trip.ts), and unknown to the mapper's unit of work.
 */
export function insertStep(row: object): Step {
  const { tableName, props } = helper(row).__meta;
  const told = props.filter((property) => (row as Record<string, unknown>)[property.name] !== undefined);
  const columns = told.map(({ fieldNames }) => `"${fieldNames[0]}"`);
  return {
    text: `insert into "${tableName}" (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')})`,
    values: told.map(({ name, columnTypes }) => valueOf((row as Record<string, unknown>)[name], columnTypes[0]!)),
  };
}

/** A list would reach the database as an array of its own. */
function valueOf(value: unknown, columnType: string): unknown {
  return columnType === 'jsonb' && value !== null ? JSON.stringify(value) : value;
}
