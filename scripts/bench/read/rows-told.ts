const UUID = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/;

/**
 * Ids of all records in an answer, in its order: those of the root list and everything below. Two sides that tell the same ids have
 * read the same rows. Global ids (county code + "." + id) and plain ones count alike.
 */
export function idsTold(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap(idsTold);
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) => {
    if ((name !== 'id' && name !== 'rowId') || typeof value !== 'string') return idsTold(value);
    const id = UUID.exec(value)?.[0];
    return id ? [id] : [];
  });
}

/** Records at the root of an answer: the nodes of its list, or one. */
export function rootRows(data: Record<string, unknown>): number {
  const [root] = Object.values(data) as [{ nodes?: unknown[] } | null];
  return root?.nodes?.length ?? (root ? 1 : 0);
}
