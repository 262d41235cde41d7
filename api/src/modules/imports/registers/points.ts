import { addResidentialPoint, draftPoint } from '../../circle/add-residential-point.ts';
import { PointKind } from '../../circle/circle.codes.ts';
import type { AddResidentialPointInput } from '../../circle/circle.inputs.ts';
import { ResidentialPoint } from '../../circle/residential-point.ts';
import { NO_SUCH_REGION } from '../../regions/current-region.ts';
import { asCode, asNumber, asPlace, asText } from '../column-kinds.ts';
import type { ImportColumn } from '../import-column.ts';
import type { ImportRegisterRules } from '../register.ts';
import { repeatedRows } from '../repeated-rows.ts';

const columns: ImportColumn<AddResidentialPointInput>[] = [
  { key: 'name', heading: ['居民点名称', 'Name of the point'], alsoCalled: ['名称', '小组', '小区'], ...asText('name'), required: { standIn: { name: '—' } }, note: ['村民小组或小区，不超过 40 字', 'A village group or an estate, at most 40 characters'], sample: '3 组', width: 20 },
  { key: 'place', heading: ['所在村', 'Village'], alsoCalled: ['村', '村（社区）', '所在地'], ...asPlace('regionCode', [NO_SUCH_REGION, 'No such place within your range']), required: { standIn: {} }, note: ['镇/村，如 庄里镇/永安村', 'Township/village, such as 庄里镇/永安村'], sample: '庄里镇/永安村', width: 22 },
  { key: 'population', heading: ['人口', 'People'], alsoCalled: ['人数', '常住人口'], ...asNumber('population'), note: ['居民点必填，整数', 'Needed of a settlement, a whole number'], sample: '236', width: 10 },
  { key: 'position', heading: ['坐标', 'Position'], alsoCalled: ['经纬度'], ...asText('position'), required: { standIn: { position: '34.7,109.1' } }, note: ['纬度,经度，如 34.7512,109.1873', 'latitude,longitude, such as 34.7512,109.1873'], sample: '34.7512,109.1873', width: 20 },
  { key: 'kind', heading: ['类型', 'Kind'], ...asCode('kind', () => PointKind), note: ['不填为居民点', 'Blank is a settlement'], sample: '居民点', width: 16 },
];
const repeated = repeatedRows<ResidentialPoint>(({ regionCode, name, kind }) => `${regionCode} ${kind === 'VILLAGE_CENTRE' ? kind : name}`, '居民点');

/** 居民点: each row is what a person would put on record by addResidentialPoint. */
export const pointRegister: ImportRegisterRules<AddResidentialPointInput, ResidentialPoint> = {
  verb: 'addResidentialPoint', action: 'CIRCLE_MANAGE', columns, record: ResidentialPoint,
  check: draftPoint,
  warn: async (_deed, drafts, earlier) => repeated(drafts, earlier),
  enter: addResidentialPoint,
  numberOf: async (em, { point }) => {
    const { countyCode, id } = point as ResidentialPoint;
    return (await em.findOneOrFail(ResidentialPoint, { countyCode, id })).name;
  },
};
