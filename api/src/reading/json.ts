import type { ColumnKind } from './tables.ts';

/**
 * SQL of JSON as text: an expression that is never null. Joined as text, because the server looks up the type of each
 * argument of json_build_object anew for every row; measured, a page costs a third less this way (README.md).
 */
export type JsonSql = string;

export const NULL_JSON: JsonSql = "'null'";

/** A null that may yet be something: as JSON a null, told from others by a tab, which no text from to_json holds. */
export const UNSURE_JSON: JsonSql = "e'null\\t'";
export const UNSURE = 'null\t';

/** A name of the schema (a type's, an enum's) as a JSON string. */
export function nameJson(name: string): JsonSql {
  return `'"${name}"'`;
}

/** An object with the pairs in their order. Keys are GraphQL names and need no escape. */
export function objectJson(pairs: [key: string, json: JsonSql][]): JsonSql {
  if (pairs.length === 0) return "'{}'";
  const parts = pairs.map(([key, json], i) => `'${i === 0 ? '{' : ','}"${key}":' || ${json}`);
  return `(${parts.join(' || ')} || '}')`;
}

/** A list of the rows of an aggregate query; rows for which `item` is null are left out. */
export function listJson(item: string, order: string): JsonSql {
  return `('[' || coalesce(string_agg(${item}, ',' order by ${order}), '') || ']')`;
}

/** The first `count` of such a list. */
export function firstOfListJson(item: string, order: string, count: string): JsonSql {
  return `('[' || coalesce(array_to_string((array_agg(${item} order by ${order}))[1:${count}::int], ','), '') || ']')`;
}

/** A column's value. Kinds whose text holds nothing that JSON would escape are only put in quotes. */
export function valueJson(kind: ColumnKind, sql: string, nullable: boolean): JsonSql {
  switch (kind) {
    case 'int': case 'boolean': case 'json': return orNull(`(${sql})::text`, nullable);
    case 'moment': return orNull(`'"' || moment(${sql}) || '"'`, nullable);
    case 'day': return orNull(`'"' || (${sql})::text || '"'`, nullable);
    // The database holds no other codes than those of the dictionary.
    case 'code': return orNull(`'"' || ${sql} || '"'`, nullable);
    case 'text': case 'region': case 'list': return orNull(`to_json(${sql})::text`, nullable);
  }
}

/** A text that holds nothing to escape: digits, hexadecimal or base64 signs. */
export function plainTextJson(sql: string, nullable = false): JsonSql {
  return orNull(`'"' || ${sql} || '"'`, nullable);
}

function orNull(text: string, nullable: boolean): JsonSql {
  return nullable ? `coalesce(${text}, 'null')` : `(${text})`;
}
