import { NO_SUCH_REGION } from '../../regions/current-region.ts';
import { draftTeam, setUpTeam } from '../../teams/set-up-team.ts';
import { KeyField, ServiceCategory, TeamType, UpperLevel } from '../../teams/team.codes.ts';
import type { SetUpTeamInput } from '../../teams/team.inputs.ts';
import { VolunteerTeam } from '../../teams/volunteer-team.ts';
import { asCode, asNumber, asPhone, asPlace, asText } from '../column-kinds.ts';
import type { ImportColumn } from '../import-column.ts';
import type { ImportRegisterRules } from '../register.ts';
import { repeatedRows } from '../repeated-rows.ts';

const columns: ImportColumn<SetUpTeamInput>[] = [
  { key: 'name', heading: ['队伍名称', 'Name of the team'], alsoCalled: ['名称'], ...asText('name'), required: { standIn: { name: '—' } }, note: ['全县不重名，不超过 40 字', 'Of one name there is one in the county, at most 40 characters'], sample: '庄里镇法律服务队', width: 26 },
  { key: 'type', heading: ['类型', 'Type'], ...asCode('type', () => TeamType), required: { standIn: { type: 'STANDING' } }, note: ['从列表中选择', 'Choose from the list'], sample: '常备队', width: 12 },
  { key: 'category', heading: ['服务类别', 'Category'], alsoCalled: ['类别'], ...asCode('category', () => ServiceCategory), required: { standIn: { category: 'LEGAL' } }, note: ['特色队选“特色服务”', 'Of an N team 特色服务'], sample: '法律服务', width: 16 },
  { key: 'speciality', heading: ['特色说明', 'Speciality'], ...asText('speciality'), note: ['特色队必填，不超过 30 字', 'Needed of an N team, at most 30 characters'], sample: '', width: 16 },
  { key: 'place', heading: ['所在地', 'Seat'], alsoCalled: ['镇', '区划'], ...asPlace('regionCode', [NO_SUCH_REGION, 'No such place within your range']), note: ['镇或镇/村；不填为本单位所在地', 'Township, or township/village; blank is the place of your own unit'], sample: '', width: 22 },
  { key: 'unitName', heading: ['所属单位', 'Unit'], ...asText('unitName'), note: ['单位队、企业队必填', 'Needed of teams of units and enterprises'], sample: '', width: 20 },
  { key: 'captainName', heading: ['总队长', 'Captain'], ...asText('captainName'), note: ['总队必填', 'Needed of the corps'], sample: '', width: 12 },
  { key: 'captainPost', heading: ['总队长职务', 'Post of the captain'], ...asText('captainPost'), note: ['总队必填', 'Needed of the corps'], sample: '', width: 14 },
  { key: 'secondCaptainName', heading: ['第二总队长', 'Second captain'], ...asText('secondCaptainName'), note: ['可不填', 'May be blank'], sample: '', width: 12 },
  { key: 'secondCaptainPost', heading: ['第二总队长职务', 'Post of the second captain'], ...asText('secondCaptainPost'), note: ['可不填', 'May be blank'], sample: '', width: 14 },
  { key: 'upperLevel', heading: ['上级层级', 'Upper level'], ...asCode('upperLevel', () => UpperLevel), note: ['上级队伍必填', 'Needed of a team of an upper level'], sample: '', width: 10 },
  { key: 'keyField', heading: ['重点领域', 'Key field'], ...asCode('keyField', () => KeyField), note: ['上级队伍必填', 'Needed of a team of an upper level'], sample: '', width: 10 },
  { key: 'weeklyCapacity', heading: ['每周可接单数', 'Orders a week'], ...asNumber('weeklyCapacity'), note: ['1 到 100，不填为 5', '1 to 100; blank is 5'], sample: '5', width: 12 },
  { key: 'contactName', heading: ['联系人', 'Contact'], ...asText('contactName'), note: ['可不填', 'May be blank'], sample: '', width: 12 },
  { key: 'contactPhone', heading: ['联系电话', 'Phone'], alsoCalled: ['电话'], ...asPhone('contactPhone'), note: ['可不填', 'May be blank'], sample: '', width: 16 },
];
const repeated = repeatedRows<VolunteerTeam>(({ name }) => name, '队伍名称');

/** 志愿服务队伍: each row is what a person would set up by setUpTeam. */
export const teamRegister: ImportRegisterRules<SetUpTeamInput, VolunteerTeam> = {
  verb: 'setUpTeam', action: 'TEAM_MANAGE', columns, record: VolunteerTeam,
  check: draftTeam,
  warn: async (_deed, drafts, earlier) => repeated(drafts, earlier),
  enter: setUpTeam,
  numberOf: async (em, { team }) => {
    const { countyCode, id } = team as VolunteerTeam;
    return (await em.findOneOrFail(VolunteerTeam, { countyCode, id })).name;
  },
};
