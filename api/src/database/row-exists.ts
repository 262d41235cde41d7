import type { EntityManager } from '@mikro-orm/postgresql';

/** Whether a compiled statement ($1, $2 …) finds a row, inside the entity manager's transaction. */
export async function rowExists(em: EntityManager, text: string, values: unknown[]): Promise<boolean> {
  const ordered: unknown[] = [];
  // The mapper's own placeholders are ? in order of use.
  const query = text.replace(/\$(\d+)/g, (_match, n: string) => {
    ordered.push(values[Number(n) - 1]);
    return '?';
  });
  const rows = await em.getConnection().execute<unknown[]>(query, ordered, 'all', em.getTransactionContext());
  return rows.length > 0;
}
