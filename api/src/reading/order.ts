import { momentOrEnd } from '../database/moment-or-end.ts';
import type { ColumnField, ReadType } from './declare.ts';
import { ReadRefusal } from './errors.ts';
import type { SortKey } from './keyset.ts';
import type { Row } from './row.ts';
import { SQL_TYPE, kindOf, tableOf } from './tables.ts';
import { probed } from './values.ts';

/** The `orderBy` value of a field: DUE_AT_ASC, DUE_AT_DESC. */
export function orderName(property: string, direction: 'ASC' | 'DESC'): string {
  return `${property.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}_${direction}`;
}

export function sortableFields(type: ReadType): ColumnField[] {
  return [...type.fields.values()].filter((field): field is ColumnField => field.kind === 'column' && field.sort === true);
}

/**
 * The keys of an order with the primary key behind them, so that every row has one place; and the label that binds a
 * cursor to this order. Without orderBy: the type's own order, else the newest first (ids are UUIDv7).
 */
export function sortKeys(type: ReadType, row: Row, orderBy: string[] | undefined | null): { keys: SortKey[]; label: string } {
  const names = orderBy?.length ? orderBy : (type.defaultOrder ?? []);
  if (names.length > 3) throw new ReadRefusal('OVER_LIMIT', '最多按 3 项排序，请减少');
  const keys = names.map((name) => {
    const field = sortableFields(type).find((f) => orderName(f.name, 'ASC') === name || orderName(f.name, 'DESC') === name);
    if (!field || !probed(field, row)) throw new Error(`${type.name} cannot be ordered by ${name} for ${row.role}`);
    return sortKey(type, field, row, name.endsWith('_DESC'));
  });
  const descending = keys[0]?.descending ?? true;
  return { keys: [...keys, ...primaryKey(type, row, descending)], label: names.join(',') };
}

function sortKey(type: ReadType, field: ColumnField, row: Row, descending: boolean): SortKey {
  const kind = kindOf(field);
  const sql = row.column(field.name), sqlType = SQL_TYPE[kind], nullable = tableOf(type).nullable(field.name);
  if (!nullable || kind !== 'moment') return { sql, sqlType, nullable, descending };
  return { sql: momentOrEnd(sql, descending ? '-infinity' : 'infinity'), sqlType, nullable: false, descending };
}

function primaryKey(type: ReadType, row: Row, descending: boolean): SortKey[] {
  return tableOf(type).primaryKey.map(({ column, sqlType }) => ({ sql: `${row.alias}.${column}`, sqlType, nullable: false, descending }));
}
