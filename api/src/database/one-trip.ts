import type { EntityManager } from '@mikro-orm/postgresql';

/** A statement with its values: $1, $2 … */
export interface Step {
  text: string;
  values?: readonly unknown[];
}

/**
 * Statements of the entity manager's transaction, if it is in one, sent together: one round trip instead of one for each.
 * @returns rows of the last of them that has columns (series-client.ts)
 */
export async function oneTrip<Row>(em: EntityManager, ...steps: Step[]): Promise<Row[]> {
  const parts = steps.map(inOrderOfUse);
  return em.getConnection().execute<Row[]>(parts.map(({ text }) => text).join('; '), parts.flatMap(({ values }) => values), 'all', em.getTransactionContext());
}

/** The mapper's own placeholders are ? in order of use. */
function inOrderOfUse({ text, values = [] }: Step): { text: string; values: unknown[] } {
  const ordered: unknown[] = [];
  const marked = text.replace(/\$(\d+)/g, (_match, n: string) => {
    ordered.push(values[Number(n) - 1]);
    return '?';
  });
  return { text: marked, values: ordered };
}
