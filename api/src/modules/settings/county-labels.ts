import type { EntityManager } from '@mikro-orm/postgresql';
import type { MyLabel } from '../accounts/me.ts';
import { DictionaryLabel } from './dictionary-label.ts';

/** The labels of a county that differ from the standard ones, for what the console knows of its person. */
export async function countyLabels(em: EntityManager, countyCode: string): Promise<MyLabel[]> {
  const rows = await em.find(DictionaryLabel, { countyCode, $or: [{ zh: { $ne: null } }, { en: { $ne: null } }] });
  return rows.map(({ dictionary, code, zh, en }) => ({ dictionary, code, zh: zh ?? null, en: en ?? null }));
}
