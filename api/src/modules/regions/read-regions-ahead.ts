import type { EntityManager } from '@mikro-orm/postgresql';
import { Region } from './region.ts';

/** Reads the regions that many inputs name by one statement: looked for one by one afterwards, each is there already. */
export async function readRegionsAhead(em: EntityManager, inputs: readonly object[]): Promise<void> {
  const codes = new Set(inputs.map((input) => ('regionCode' in input ? input.regionCode : null)).filter((code) => typeof code === 'string'));
  if (codes.size > 0) await em.find(Region, { code: { $in: [...codes] } });
}
