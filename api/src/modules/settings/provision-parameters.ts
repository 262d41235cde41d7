import type { EntityManager } from '@mikro-orm/postgresql';
import { CountyParameter } from './county-parameter.ts';
import { PARAMETERS } from './parameter-bounds.ts';
import type { ParameterCode } from './parameter.codes.ts';

/** Writes the standard parameters of a county as rows that its administrator can then change. Idempotent. */
export async function provisionParameters(em: EntityManager, countyCode: string): Promise<void> {
  const there = new Set((await em.find(CountyParameter, { countyCode })).map(({ code }) => code));
  for (const [code, { standard }] of Object.entries(PARAMETERS) as [ParameterCode, { standard: number }][]) {
    if (!there.has(code)) em.create(CountyParameter, { countyCode, code, value: standard });
  }
  await em.flush();
}
