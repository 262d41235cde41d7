/** PostgreSQL takes at most 100 arguments, 50 pairs, in one call. */
const PAIRS = 50;

/** SQL of a JSON object with the pairs in their order. Keys are GraphQL names (or `$type`) and need no escape. */
export function jsonObject(pairs: [key: string, sql: string][]): string {
  const chunks: string[] = [];
  for (let i = 0; i < Math.max(pairs.length, 1); i += PAIRS) {
    chunks.push(`json_build_object(${pairs.slice(i, i + PAIRS).map(([key, sql]) => `'${key}', ${sql}`).join(', ')})`);
  }
  if (chunks.length === 1) return chunks[0]!;
  // json has no concatenation that keeps the order, its text has.
  return `('{' || ${chunks.map((chunk) => `substr(${chunk}::text, 2, length(${chunk}::text) - 2)`).join(" || ', ' || ")} || '}')::json`;
}
