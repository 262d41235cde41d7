import { NO_SUCH_REGION } from '../../regions/current-region.ts';
import { RegionFigure } from '../../regions/region-figure.ts';
import type { SetRegionFigureInput } from '../../regions/region.inputs.ts';
import { checkFigure, setRegionFigure } from '../../regions/set-region-figure.ts';
import { asNumber, asPlace, asText } from '../column-kinds.ts';
import type { ImportRegisterRules } from '../register.ts';
import { repeatedRows } from '../repeated-rows.ts';

const repeated = repeatedRows<SetRegionFigureInput>(({ regionCode, year }) => `${regionCode} ${year}`, '同一区划同一年');

/** 年度分母: each row is what a person would enter by setRegionFigure. */
export const figureRegister: ImportRegisterRules<SetRegionFigureInput, SetRegionFigureInput> = {
  verb: 'setRegionFigure', action: 'FIGURE_ENTER', record: RegionFigure,
  columns: [
    { key: 'place', heading: ['区划', 'Region'], alsoCalled: ['镇村', '所在地', '村（社区）'], ...asPlace('regionCode', [NO_SUCH_REGION, 'No such place within your range']), required: { standIn: {} }, note: ['镇或镇/村；全县写 12 位区划代码', 'Township, or township/village; of the county its 12-digit code'], sample: '庄里镇', width: 22 },
    { key: 'year', heading: ['年份', 'Year'], ...asNumber('year'), required: { standIn: { year: 2025 } }, note: ['四位数，如 2026', 'Four digits, such as 2026'], sample: '2026', width: 8 },
    { key: 'residentPopulation', heading: ['常住人口', 'Residents'], ...asNumber('residentPopulation'), note: ['整数；不填保留原值', 'A whole number; blank keeps what is there'], sample: '32000', width: 12 },
    { key: 'inServicePartyMembers', heading: ['在职党员数', 'In-service Party members'], alsoCalled: ['在职党员'], ...asNumber('inServicePartyMembers'), note: ['整数；不填保留原值', 'A whole number; blank keeps what is there'], sample: '900', width: 12 },
    { key: 'sourceNote', heading: ['来源', 'Source'], alsoCalled: ['数据来源'], ...asText('sourceNote'), required: { standIn: { sourceNote: '—' } }, note: ['如“2025 年统计公报第 3 页”', 'Such as the page of the yearly report'], sample: '2025 年统计公报第 3 页', width: 26 },
  ],
  check: checkFigure,
  warn: async (_deed, drafts, earlier) => repeated(drafts, earlier),
  enter: setRegionFigure,
  numberOf: async (_em, { regionFigure }) => (regionFigure as RegionFigure).id,
};
