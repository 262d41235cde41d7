import { createHash } from 'node:crypto';
import { ReadRefusal } from './errors.ts';

/** One key of an order: SQL, its type for the cursor's value, and how it sorts. Nulls come last in both directions. */
export interface SortKey {
  sql: string;
  sqlType: string;
  nullable: boolean;
  descending: boolean;
}

/** ORDER BY of the keys, or of their reverse (for `last`). */
export function orderSql(keys: SortKey[], reverse: boolean): string {
  return keys.map((key) => {
    const direction = key.descending !== reverse ? 'desc' : 'asc';
    // Without nulls the plain form is the index's own order.
    return key.nullable ? `${key.sql} ${direction} nulls ${reverse ? 'first' : 'last'}` : `${key.sql} ${direction}`;
  }).join(', ');
}

/** Rows strictly after (or before) the row whose key values the placeholders carry. */
export function beyondSql(keys: SortKey[], placeholders: string[], reverse: boolean): string {
  const values = keys.map((key, i) => `${placeholders[i]}::text::${key.sqlType}`);
  if (keys.every((key) => !key.nullable && key.descending === keys[0]!.descending)) {
    const operator = keys[0]!.descending !== reverse ? '<' : '>';
    return `(${keys.map((key) => key.sql).join(', ')}) ${operator} (${values.join(', ')})`;
  }
  return keys.reduceRight((rest, key, i) => {
    const beyond = beyondOne(key, values[i]!, reverse);
    return rest === '' ? `(${beyond})` : `(${beyond} or (${same(key, values[i]!)} and ${rest}))`;
  }, '');
}

function beyondOne(key: SortKey, value: string, reverse: boolean): string {
  const compared = `${key.sql} ${key.descending !== reverse ? '<' : '>'} ${value}`;
  if (!key.nullable) return compared;
  return reverse ? `(${compared} or (${key.sql} is not null and ${value} is null))` : `(${compared} or (${key.sql} is null and ${value} is not null))`;
}

function same(key: SortKey, value: string): string {
  return key.nullable ? `${key.sql} is not distinct from ${value}` : `${key.sql} = ${value}`;
}

/** What a row's cursor holds: the list's order by `label`, and the values of its keys. */
export function cursorPayloadSql(keys: SortKey[], label: string): string {
  return `json_build_array('${label}', ${keys.map((key) => `${key.sql}::text`).join(', ')})::text`;
}

/** The cursor of a payload; null for none. */
export function signedCursorSql(payload: string, secret: string): string {
  return `sign_cursor(${payload}, ${secret})`;
}

/** The key values in a cursor, verified. @throws ReadRefusal BAD_CURSOR for any cursor that was not signed for this order */
export function readCursor(cursor: string, label: string, keys: number, secret: string): (string | null)[] {
  const text = Buffer.from(cursor, 'base64').toString('utf8');
  const payload = text.slice(32);
  const inner = createHash('sha256').update(secret + payload).digest('hex');
  const signature = createHash('sha256').update(secret + inner).digest('hex').slice(0, 32);
  const parts = text.slice(0, 32) === signature ? (JSON.parse(payload) as (string | null)[]) : [];
  if (parts[0] !== label || parts.length !== keys + 1) throw new ReadRefusal('BAD_CURSOR', '翻页位置无效，请从第一页重新查询');
  return parts.slice(1);
}
