import type { EntityManager } from '@mikro-orm/postgresql';
import { RegionFigure } from './region-figure.ts';
import { Region } from './region.ts';

export interface RegionFigureValues {
  regionCode: string;
  year: number;
  /** 常住人口 */
  residentPopulation?: number | null | undefined;
  /** 在职党员数 */
  inServicePartyMembers?: number | null | undefined;
  /** Where the figures come from, with date or page; a rate is worth what its denominator is worth (domain §0-3). */
  sourceNote: string;
}

/** The figure cannot be: which field, and what to correct, in both languages; the message is the English one. */
export class RegionFigureError extends Error {
  readonly field: keyof RegionFigureValues;
  readonly zh: string;

  constructor(field: keyof RegionFigureValues, zh: string, en: string) {
    super(en);
    this.field = field;
    this.zh = zh;
  }
}

/** Enters or replaces the denominators of a region and year. A figure not given keeps its earlier value. @throws RegionFigureError */
export async function putRegionFigure(em: EntityManager, input: RegionFigureValues): Promise<{ figure: RegionFigure; before: string | null }> {
  await checkRegionFigure(em, input);
  const { regionCode, year, residentPopulation, inServicePartyMembers } = input;
  const known = await em.findOne(RegionFigure, { regionCode, year });
  const figure = known ?? em.create(RegionFigure, { regionCode, year, sourceNote: '', demo: false });
  const before = known && told(known);
  // An invented figure must not live on beside a real one.
  if (known?.demo) Object.assign(known, { residentPopulation: null, inServicePartyMembers: null });
  if (residentPopulation != null) figure.residentPopulation = residentPopulation;
  if (inServicePartyMembers != null) figure.inServicePartyMembers = inServicePartyMembers;
  figure.sourceNote = input.sourceNote.trim();
  figure.demo = false;
  await em.flush();
  return { figure, before };
}

/** Everything that the figure has to be, before anything is written. @throws RegionFigureError */
export async function checkRegionFigure(em: EntityManager, input: RegionFigureValues): Promise<void> {
  assertPossible(input);
  const { regionCode, year, residentPopulation, inServicePartyMembers } = input;
  if (!await em.findOne(Region, { code: regionCode })) throw new RegionFigureError('regionCode', '没有这个区划', `${regionCode} is no known region: import it first`);
  const known = await em.findOne(RegionFigure, { regionCode, year, demo: false });
  if ((inServicePartyMembers ?? known?.inServicePartyMembers ?? 0) > (residentPopulation ?? known?.residentPopulation ?? Infinity)) {
    throw new RegionFigureError('inServicePartyMembers', '在职党员数大于常住人口，请核对两个数', 'more Party members than residents: check both figures');
  }
}

/** As the audit keeps it. */
export const told = ({ residentPopulation, inServicePartyMembers }: RegionFigure): string => `${residentPopulation ?? '-'}, ${inServicePartyMembers ?? '-'}`;

function assertPossible({ year, residentPopulation, inServicePartyMembers, sourceNote }: RegionFigureValues): void {
  if (!Number.isInteger(year) || year < 2012 || year > 2100) throw new RegionFigureError('year', '年份为 2012 到 2100', 'the year is not a year from 2012 to 2100');
  if (residentPopulation == null && inServicePartyMembers == null) throw new RegionFigureError('residentPopulation', '常住人口、在职党员数至少填一个', 'give a population, a number of Party members, or both');
  for (const [field, count] of Object.entries({ residentPopulation, inServicePartyMembers })) {
    if (count != null && (!Number.isInteger(count) || count <= 0 || count > 100_000_000)) throw new RegionFigureError(field as keyof RegionFigureValues, '请填 1 到 100000000 的整数', 'a figure is a whole number from 1 to 100000000');
  }
  if (sourceNote.trim() === '') throw new RegionFigureError('sourceNote', '请写明数据来源', 'say where the figures come from (source note)');
}
