import type { Client } from './client';

export interface Change { type: string; id: string }

/**
 * Asks again every query on the page whose last answer shows an object of a changed type. A list is meant too when it was
 * empty: its connection is named after the type. Coarser than by id, since a new object may enter any list of its type.
 */
export function refetchTouching(client: Client, changes: Iterable<Change>): void {
  const types = new Set([...changes].map(({ type }) => type));
  for (const query of client.getObservableQueries('active').values()) {
    if (shows(query.getCurrentResult(false).data, types)) void query.refetch().catch(() => undefined);
  }
}

export function shows(answer: unknown, types: Set<string>): boolean {
  if (typeof answer !== 'object' || answer === null) return false;
  const name = (answer as { __typename?: string }).__typename;
  if (name && (types.has(name) || types.has(name.replace(/Connection$/, '')))) return true;
  return Object.values(answer).some((inner) => shows(inner, types));
}
