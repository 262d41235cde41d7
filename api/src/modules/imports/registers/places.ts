import { addPlace, draftPlace } from '../../places/add-place.ts';
import { PlaceFunction, PlaceKind, SiteVenue } from '../../places/place.codes.ts';
import type { AddPlaceInput } from '../../places/place.inputs.ts';
import { Place } from '../../places/place.ts';
import { NO_SUCH_REGION } from '../../regions/current-region.ts';
import { asCode, asCodes, asDay, asPhone, asPlace, asText } from '../column-kinds.ts';
import type { ImportColumn } from '../import-column.ts';
import type { ImportRegisterRules } from '../register.ts';
import { repeatedRows } from '../repeated-rows.ts';

const columns: ImportColumn<AddPlaceInput>[] = [
  { key: 'name', heading: ['阵地名称', 'Name of the place'], alsoCalled: ['名称', '站点名称'], ...asText('name'), required: { standIn: { name: '—' } }, note: ['不超过 40 字', 'At most 40 characters'], sample: '永安村新时代文明实践站', width: 26 },
  { key: 'kind', heading: ['类型', 'Kind'], ...asCode('kind', () => PlaceKind), required: { standIn: { kind: 'SERVICE_SITE' } }, note: ['从列表中选择', 'Choose from the list'], sample: '新时代文明实践站', width: 18 },
  { key: 'place', heading: ['所在地', 'Where'], alsoCalled: ['村', '区划', '村（社区）'], ...asPlace('regionCode', [NO_SUCH_REGION, 'No such place within your range']), note: ['镇或镇/村', 'Township, or township/village'], sample: '庄里镇/永安村', width: 22 },
  { key: 'venueType', heading: ['站点场所类型', 'Venue'], ...asCode('venueType', () => SiteVenue), note: ['服务站点必填', 'Needed of a service site'], sample: '', width: 14 },
  { key: 'address', heading: ['地址', 'Address'], ...asText('address'), note: ['不超过 100 字', 'At most 100 characters'], sample: '', width: 24 },
  { key: 'position', heading: ['坐标', 'Position'], alsoCalled: ['经纬度'], ...asText('position'), note: ['纬度,经度，如 34.7512,109.1873', 'latitude,longitude, such as 34.7512,109.1873'], sample: '34.7512,109.1873', width: 20 },
  { key: 'publicPhone', heading: ['服务电话', 'Phone'], ...asPhone('publicPhone'), note: ['对外公布的电话', 'Shown to everybody'], sample: '', width: 16 },
  { key: 'responsibleName', heading: ['专人姓名', 'Responsible person'], alsoCalled: ['专人', '负责人'], ...asText('responsibleName'), note: ['可不填，但会列入“没有专人”', 'May be blank; the place is then listed as without a person'], sample: '李四', width: 12 },
  { key: 'responsiblePhone', heading: ['专人电话', 'Phone of the responsible person'], alsoCalled: ['负责人电话'], ...asPhone('responsiblePhone'), note: ['11 位手机号，或带区号的座机号', 'A mobile number, or a landline with its area code'], sample: '13800000000', width: 16 },
  { key: 'responsibleFrom', heading: ['任期自', 'Term from'], ...asDay('responsibleFrom'), note: ['可不填', 'May be blank'], sample: '', width: 14 },
  { key: 'responsibleUntil', heading: ['任期至', 'Term until'], ...asDay('responsibleUntil'), note: ['不填为长期', 'Blank is open'], sample: '', width: 14 },
  { key: 'openingHours', heading: ['开放时间', 'Opening hours'], ...asText('openingHours'), note: ['不超过 60 字', 'At most 60 characters'], sample: '每天 9:00–17:00', width: 18 },
  { key: 'functions', heading: ['功能', 'What it is for'], ...asCodes('functions', () => PlaceFunction), note: ['可写几项，用顿号隔开', 'Several, with 、 between them'], sample: '宣讲、科普', width: 16 },
  { key: 'standingProjects', heading: ['常设服务项目', 'Standing projects'], ...asText('standingProjects'), note: ['每行一个，不超过 300 字', 'One in a line, at most 300 characters'], sample: '理发', width: 20 },
  { key: 'ruleDocument', heading: ['管理制度文件', 'Document of its rules'], ...asText('ruleDocument'), note: ['文件名或文号', 'Its name or number'], sample: '', width: 18 },
];
const repeated = repeatedRows<Place>(({ regionCode, name }) => `${regionCode} ${name}`, '阵地');

/** 阵地: each row is what a person would put on record by addPlace. */
export const placeRegister: ImportRegisterRules<AddPlaceInput, Place> = {
  verb: 'addPlace', action: 'PLACE_MANAGE', columns, record: Place,
  check: draftPlace,
  warn: async (_deed, drafts, earlier) => repeated(drafts, earlier),
  enter: addPlace,
  numberOf: async (em, { place }) => {
    const { countyCode, id } = place as Place;
    return (await em.findOneOrFail(Place, { countyCode, id })).name;
  },
};
