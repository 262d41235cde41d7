import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ResidentialPoint } from '../../src/modules/circle/residential-point.ts';
import { REGISTERS } from '../../src/modules/imports/registers.ts';
import type { DataRegister } from '../../src/modules/exports/data-register.ts';
import { Place } from '../../src/modules/places/place.ts';
import { RegionFigure } from '../../src/modules/regions/region-figure.ts';
import { TeamMembership } from '../../src/modules/teams/team-membership.ts';
import { VolunteerTeam } from '../../src/modules/teams/volunteer-team.ts';
import { TrainingResult } from '../../src/modules/training/training-result.ts';
import { Volunteer } from '../../src/modules/volunteers/volunteer.ts';
import type { Cell } from '../../src/modules/exports/workbook.ts';
import { CODES } from '../world.ts';
import { ImportApp, sheetsOf, workbookOf, type ShownImport, type Who } from './import-app.ts';

/** Each register besides 需求 (test/imports/imports.test.ts): its rows become what a person would have entered, its bad rows say why. */
let imports: ImportApp;
beforeAll(async () => { imports = await ImportApp.open(); });
afterAll(() => imports[Symbol.asyncDispose]());

const em = () => imports.world.orm.em.fork();
const headings = (register: DataRegister, keys: string[]) => keys.map((key) => REGISTERS[register].columns.find((column) => column.key === key)!.heading[0]);

/** Checks a file of the rows, enters what is good, and tells what was said of the rest. */
async function importOf(register: DataRegister, keys: string[], rows: Cell[][], who: Who = 'town'): Promise<{ checked: ShownImport; entered: ShownImport; said: Record<number, string[]> }> {
  const checked = await imports.checked(who, workbookOf([headings(register, keys), ...rows, [], ['']]), `${register}.xlsx`, register);
  const said = Object.fromEntries(checked.rows.nodes.map(({ number, problems }) => [number, problems.map(({ column, message }) => `${column} ${message}`)]));
  expect(await imports.enter(who, checked.id)).toEqual([]);
  await imports.run();
  return { checked, entered: await imports.shown(who, checked.id, {}), said };
}

/** Numbers of nobody with a right check digit. */
const NUMBERS = ['11010519491231002X', '440524188001010014'];

test('R11 R79 志愿者: registered as by hand, with the document sealed; who is registered already waits to be merged', async () => {
  const keys = ['name', 'idNumber', 'phone', 'place', 'serviceTimes', 'skills', 'politicalStatus', 'inServicePartyMember', 'consentMethod'];
  const row = (name: string, more: Cell[] = []) => [name, NUMBERS[0]!, '13900000001', '庄里镇/永安村', '周末、工作日晚上', '医疗·急救', '中共党员', '是', '当面签字', ...more];
  const { checked, entered, said } = await importOf('VOLUNTEERS', keys, [
    row('导入甲'), row('导入乙'), ['导入丙', '110105194912310021', '13900000002', '永安村', '周末', '', '', '', '当面签字'], ['导入丁', '', '13900000003', '永安村', '周末', '', '', '', '当面签字'],
    ['导入戊', NUMBERS[0]!, '13900000004', '永安村', '随便', '', '群众', '是', ''], ['导入己', NUMBERS[0]!, '13900000005', '东尧村', '周末', '', '', '', '当面签字'],
  ]);
  expect([checked.good.totalCount, checked.bad.totalCount]).toEqual([2, 4]);
  expect(said).toEqual({
    4: [expect.stringMatching(/^idNumber 证件号不对/)], 5: [expect.stringMatching(/^idNumber 此项必填/)],
    6: [expect.stringMatching(/^serviceTimes 不是可选的值/), expect.stringMatching(/^inServicePartyMember /), expect.stringMatching(/^serviceTimes|^consentMethod /)].slice(0, said[6]!.length), 7: [expect.stringMatching(/^place 没有这个区划/)],
  });
  expect(checked.rows.nodes.every(({ problems }) => !JSON.stringify(problems).includes('1949'))).toBe(true);
  expect(entered.entered.totalCount).toBe(2);
  const made = await em().find(Volunteer, { countyCode: '610528', name: { $in: ['导入甲', '导入乙'] } }, { orderBy: { volunteerNo: 'asc' } });
  expect(made).toMatchObject([
    { state: 'PENDING', regionCode: CODES.yongan, serviceTimes: ['WEEKEND', 'EVENING'], skills: ['MED_FIRST_AID'], inServicePartyMember: true, birthDate: '1949-12-31', gender: 'FEMALE', idNumberMasked: '110105********002X' }, { duplicateOf: { id: made[0]!.id } },
  ]);
  expect(made[0]!.idNumberCipher).not.toContain(NUMBERS[0]);
});

test('队伍: set up as by hand; what its type needs is asked for by column', async () => {
  const { entered, said } = await importOf('TEAMS', ['name', 'type', 'category', 'speciality', 'weeklyCapacity'], [
    ['庄里镇普法队', '常备队', '法律服务', '', 3], ['庄里镇书画队', '特色队', '特色服务', '', ''], ['庄里镇应急队', '特色队', '特色服务', '应急救援', '10 单'], ['庄里镇文艺队', '常备队', '特色服务', '', ''],
  ]);
  expect(Object.values(said).map(([first]) => first!.split(' ')[0])).toEqual(['speciality', 'weeklyCapacity', 'category']);
  expect(entered.entered.totalCount).toBe(1);
  expect(await em().findOneOrFail(VolunteerTeam, { countyCode: '610528', name: '庄里镇普法队' })).toMatchObject({ regionCode: CODES.zhuangli, weeklyCapacity: 3 });
});

test('队员关系: by number and name together, so that a mistyped number joins nobody else', async () => {
  const { li, wang } = imports.world.volunteers;
  const keys = ['volunteerNo', 'volunteerName', 'teamName'];
  const { entered, said } = await importOf('MEMBERSHIPS', keys, [
    [li.volunteerNo, li.name, '富平县文艺队'], [li.volunteerNo, wang.name, '富平县文艺队'], ['V99999', '某人', '富平县文艺队'], [wang.volunteerNo, wang.name, '没有这支队伍'], [wang.volunteerNo, wang.name, '庄里镇扶贫帮困队'],
  ]);
  expect(Object.values(said).map(([first]) => first!.split(' ')[0])).toEqual(['volunteerName', 'volunteerNo', 'teamName', 'teamName']);
  expect(entered.entered.totalCount).toBe(1);
  expect(await em().count(TeamMembership, { countyCode: '610528', volunteer: { countyCode: '610528', id: li.id }, team: { countyCode: '610528', id: imports.world.teams.culture.id }, leftOn: null })).toBe(1);
});

test('阵地 and 居民点: with positions either way round, days in any writing, and their village by name', async () => {
  const places = await importOf('PLACES', ['name', 'kind', 'place', 'venueType', 'position', 'responsibleName', 'responsiblePhone', 'responsibleFrom', 'functions'], [
    ['永安站', '新时代文明实践站', '庄里镇/永安村', '', '109.18，34.75', '王站长', '139 0000 0009', '2026年3月5日', '宣讲、科普'], ['集市点', '志愿服务站点', '永安村', '', '34.75,109.18', '', '', 46000, ''], ['外地站', '新时代文明实践站', '东尧村', '', '', '', '', '', ''],
    ['三河站', '新时代文明实践站', '三河村', '', '看地图', '', '', '', ''],
  ]);
  expect(Object.values(places.said).map(([first]) => first!.split(' ')[0])).toEqual(['venueType', 'place', 'position']);
  expect(await em().findOneOrFail(Place, { countyCode: '610528', name: '永安站' })).toMatchObject({ latitude: 34.75, longitude: 109.18, responsiblePhone: '13900000009', responsibleFrom: '2026-03-05', functions: ['LECTURES', 'SCIENCE'] });

  const points = await importOf('POINTS', ['name', 'place', 'population', 'position'], [['1 组', '永安村', '236 人', '34.75,109.18'], ['1 组', '永安村', 100, '34.76,109.18'], ['2 组', '永安村', '', '34.75,109.18'], ['3 组', '', 10, '34.75,109.18']]);
  expect(Object.values(points.said).map(([first]) => first!.split(' ')[0])).toEqual(['population', 'place']);
  // The second of one name is good until the first is there.
  expect(points.checked.good.totalCount).toBe(2);
  expect(await em().find(ResidentialPoint, { countyCode: '610528', name: '1 组' })).toMatchObject([{ population: 236, regionCode: CODES.yongan }]);
});

test('培训结果: for a session that was held on that day', async () => {
  const { li } = imports.world.volunteers;
  const keys = ['volunteerNo', 'volunteerName', 'courseName', 'trainedOn', 'outcome'];
  const { entered, said } = await importOf('TRAININGS', keys, [
    [li.volunteerNo, li.name, '志愿服务基础知识', '2024/3/6', '不合格'], [li.volunteerNo, li.name, '志愿服务基础知识', '2024-03-07', '合格'], [li.volunteerNo, li.name, '没有这门课', '2024-03-06', '合格'], [li.volunteerNo, li.name, '志愿服务基础知识', '2024-03-06', '还行'],
  ], 'operator');
  expect(Object.values(said).map(([first]) => first!.split(' ')[0])).toEqual(['trainedOn', 'courseName', 'outcome']);
  expect(entered.entered.totalCount).toBe(1);
  expect(await em().find(TrainingResult, { countyCode: '610528', volunteer: { countyCode: '610528', id: li.id } })).toMatchObject([{ outcome: 'FAILED' }]);
});

describe('年度分母', () => {
  const keys = ['place', 'year', 'residentPopulation', 'inServicePartyMembers', 'sourceNote'];

  test('are entered for the county\'s towns and villages, with their source', async () => {
    const { entered, said } = await importOf('FIGURES', keys, [['庄里镇', 2025, 32000, 900, '统计年鉴'], [CODES.fuping, 2025, 700000, '', '统计公报'], ['张桥镇', 2025, 10, 11, '统计年鉴'], ['罕井镇', 2025, 10, '', '统计年鉴'], ['永安村', 25, 10, '', '统计年鉴']], 'operator');
    expect(Object.values(said).map(([first]) => first!.split(' ')[0])).toEqual(['inServicePartyMembers', 'place', 'year']);
    expect(entered.entered.totalCount).toBe(2);
    expect(await em().findOneOrFail(RegionFigure, { regionCode: CODES.zhuangli, year: 2025 })).toMatchObject({ residentPopulation: 32000, inServicePartyMembers: 900, sourceNote: '统计年鉴', demo: false });
  });

  test('a town does not enter them by hand, and so not from a file; it is not even given the template', async () => {
    expect((await imports.upload('town', workbookOf([headings('FIGURES', keys)]), { register: 'FIGURES' })).statusCode).toBe(403);
    expect((await imports.get('town', '/files/imports/FIGURES/template')).statusCode).toBe(404);
    expect((await imports.get('operator', '/files/imports/FIGURES/template')).statusCode).toBe(200);
  });
});

test.each(Object.keys(REGISTERS) as DataRegister[])('the template of %s has its headings and a sample, and handed in as it is, is understood and imports nothing', async (register) => {
  const { rawPayload } = await imports.get('operator', `/files/imports/${register}/template`);
  const [[first]] = [sheetsOf(rawPayload)];
  for (const { heading } of REGISTERS[register].columns) expect(JSON.stringify(first)).toContain(heading[0]);
  const answer = await imports.upload('operator', rawPayload, { register });
  expect(answer.statusCode).toBe(200);
  await imports.run();
  const shown = await imports.shown('operator', answer.json<{ importId: string }>().importId, {});
  expect(shown.tasks.nodes[0]).toMatchObject({ state: 'FAILED', failure: expect.stringContaining('表头下面没有内容') });
});

test('a file that is entered twice is entered once', async () => {
  const file = workbookOf([headings('POINTS', ['name', 'place', 'population', 'position']), ['9 组', '三河村', 55, '34.75,109.18']]);
  for (let times = 0; times < 2; times++) {
    const { id } = await imports.checked('town', file, '居民点.xlsx', 'POINTS');
    await imports.enter('town', id);
    await imports.run();
  }
  expect(await em().count(ResidentialPoint, { countyCode: '610528', name: '9 组' })).toBe(1);
});
