import type { EntityManager } from '@mikro-orm/postgresql';
import type { Viewer } from '../../access/viewer.ts';
import { CodeNames } from './code-names.ts';
import type { KnownWords } from './import-column.ts';
import { PlaceNames } from './place-names.ts';

/** Asked once for a file or a page of it, not for every row. */
export async function knownWords(em: EntityManager, viewer: Viewer, now: Date): Promise<KnownWords> {
  return { viewer, now, codes: await CodeNames.of(em, viewer.counties.lo), places: await PlaceNames.of(em, viewer, now) };
}
