import type { EntityManager } from '@mikro-orm/postgresql';
import { levelOf } from '../../access/scope.ts';
import { COMMAND_SCOPE, inScope } from '../../database/wall/scope.ts';
import { AuditEvent } from '../audit/audit-event.ts';
import { Region } from './region.ts';
import { RegionFigure } from './region-figure.ts';

export interface RegionFigureInput {
  regionCode: string;
  year: number;
  /** 常住人口 */
  residentPopulation?: number;
  /** 在职党员数 */
  inServicePartyMembers?: number;
  /** Where the figures come from, with date or page; a rate is worth what its denominator is worth (domain §0-3). */
  sourceNote: string;
}

/** The figure cannot be; the message says what to correct. */
export class RegionFigureError extends Error {}

/** Enters or replaces the denominators of a region and year. A figure not given keeps its earlier value. */
export async function enterRegionFigure(em: EntityManager, input: RegionFigureInput): Promise<{ figure: RegionFigure; replaced: boolean }> {
  assertPossible(input);
  return inScope(em, COMMAND_SCOPE, async (tx) => {
    const region = await tx.findOne(Region, { code: input.regionCode });
    if (!region) throw new RegionFigureError(`${input.regionCode} is no known region: import it first`);
    const { regionCode, year } = input;
    const known = await tx.findOne(RegionFigure, { regionCode, year });
    const figure = known ?? tx.create(RegionFigure, { regionCode, year, sourceNote: '', demo: false });
    const before = known && `${known.residentPopulation ?? '-'}, ${known.inServicePartyMembers ?? '-'}`;
    // An invented figure must not live on beside a real one.
    if (known?.demo) Object.assign(known, { residentPopulation: null, inServicePartyMembers: null });
    if (input.residentPopulation !== undefined) figure.residentPopulation = input.residentPopulation;
    if (input.inServicePartyMembers !== undefined) figure.inServicePartyMembers = input.inServicePartyMembers;
    if ((figure.inServicePartyMembers ?? 0) > (figure.residentPopulation ?? Infinity)) {
      throw new RegionFigureError('more Party members than residents: check both figures');
    }
    figure.sourceNote = input.sourceNote.trim();
    figure.demo = false;
    tx.create(AuditEvent, {
      countyCode: ['PROVINCE', 'CITY'].includes(levelOf(regionCode)) ? '000000' : regionCode.slice(0, 6),
      at: new Date(), action: 'REGION_FIGURE', verb: 'enterRegionFigure', outcome: 'OK', role: 'COMMAND', objectType: 'RegionFigure',
      objectId: `${regionCode}-${year}`, detail: `${before ? `${before} → ` : ''}${figure.residentPopulation ?? '-'}, ${figure.inServicePartyMembers ?? '-'}`,
    });
    return { figure, replaced: known !== null };
  });
}

function assertPossible({ year, residentPopulation, inServicePartyMembers, sourceNote }: RegionFigureInput): void {
  if (!Number.isInteger(year) || year < 2012 || year > 2100) throw new RegionFigureError('the year is not a year from 2012 to 2100');
  if (residentPopulation === undefined && inServicePartyMembers === undefined) throw new RegionFigureError('give a population, a number of Party members, or both');
  for (const count of [residentPopulation, inServicePartyMembers]) {
    if (count !== undefined && (!Number.isInteger(count) || count <= 0 || count > 100_000_000)) throw new RegionFigureError('a figure is a whole number from 1 to 100000000');
  }
  if (sourceNote.trim() === '') throw new RegionFigureError('say where the figures come from (source note)');
}
