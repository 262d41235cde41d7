/**
 * SQL: a moment, or the end of time where there is none, so that an index of the same expression gives pages from any place.
 * By CASE: behind row-level security PostgreSQL searches an index only by what it knows to tell nothing, and COALESCE is not
 * among it, so that a page in the middle of a list would look through all rows before it.
 */
export function momentOrEnd(column: string, end: 'infinity' | '-infinity' = 'infinity'): string {
  return `case when ${column} is null then '${end}'::timestamptz else ${column} end`;
}
