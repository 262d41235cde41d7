import { afterAll, beforeAll, expect, test } from 'vitest';
import { setCountyParameter } from '../../src/modules/settings/set-county-parameter.ts';
import { addUnit } from '../../src/modules/teams/add-unit.ts';
import { advanceTeam } from '../../src/modules/teams/advance-team.ts';
import { editUnit } from '../../src/modules/teams/edit-unit.ts';
import type { EmployerUnit } from '../../src/modules/teams/employer-unit.ts';
import { handOverTeam } from '../../src/modules/teams/hand-over-team.ts';
import { joinTeam } from '../../src/modules/teams/join-team.ts';
import { setUpTeam } from '../../src/modules/teams/set-up-team.ts';
import type { VolunteerTeam } from '../../src/modules/teams/volunteer-team.ts';
import { globalId } from '../../src/reading/global-id.ts';
import { refused } from '../loop.ts';
import { CODES, smallWorld, type World } from '../world.ts';
import { WorldApp } from '../world-app.ts';

let world: World;
let app: WorldApp;
beforeAll(async () => {
  world = await smallWorld();
  app = await WorldApp.open(world);
});
afterAll(async () => {
  await app[Symbol.asyncDispose]();
  await world[Symbol.asyncDispose]();
});

const setUp = async (given: object) => (await world.act(world.viewers.operator, setUpTeam, { category: 'LEGAL', ...given } as never)).team as VolunteerTeam;
interface Row { regionCode: string; led: boolean; standing: number; standingNeeded: number; missing: string[] }
const regions = async (level: string, who: 'operator' | 'town' = 'operator') =>
  (await app.ask(who, 'query ($level: RegionLevel) { regionTeams(level: $level) { regionCode led standing standingNeeded missing } }', { level }) as { regionTeams: Row[] }).regionTeams;

test('R25 a town is on the list until its detachment has a leader', async () => {
  expect((await regions('TOWN')).map(({ regionCode, led }) => [regionCode, led])).toEqual([[CODES.zhuangli, false], [CODES.zhangqiao, false]]);
  const detachment = await setUp({ name: '庄里镇支队', type: 'DETACHMENT', regionCode: CODES.zhuangli });
  expect((await regions('TOWN')).find(({ regionCode }) => regionCode === CODES.zhuangli)).toMatchObject({ led: false });
  await world.act(world.viewers.operator, joinTeam, { volunteerId: globalId(world.volunteers.li), teamId: globalId(detachment) });
  await world.act(world.viewers.operator, handOverTeam, { teamId: globalId(detachment), volunteerId: globalId(world.volunteers.li) });
  expect((await regions('TOWN')).find(({ regionCode }) => regionCode === CODES.zhuangli)).toMatchObject({ led: true });
  expect((await regions('VILLAGE', 'town')).map(({ regionCode }) => regionCode)).toEqual([CODES.yongan, CODES.sanhe]);
});

test('R28 R33 what standing categories each level lacks: eight of a county, five of a town, three of a village by default', async () => {
  const [county] = await regions('COUNTY');
  expect(county).toMatchObject({ standing: 1, standingNeeded: 8 });
  expect(county!.missing).toHaveLength(7);
  const legal = await setUp({ name: '富平县法律队', type: 'STANDING' });
  expect((await regions('COUNTY'))[0]!.missing).not.toContain('LEGAL');
  await world.act(world.viewers.operator, advanceTeam, { teamId: globalId(legal), step: 'SUSPEND' } as never);
  expect((await regions('COUNTY'))[0]!.missing).toContain('LEGAL');
  expect((await regions('TOWN'))[0]).toMatchObject({ standingNeeded: 5 });
  expect((await regions('VILLAGE'))[0]).toMatchObject({ standingNeeded: 3 });
  await world.act(world.viewers.system, setCountyParameter, { code: 'STANDING_VILLAGE', value: 2 } as never);
  expect((await regions('VILLAGE'))[0]).toMatchObject({ standingNeeded: 2 });
  await refused(world.act(world.viewers.system, setCountyParameter, { code: 'STANDING_VILLAGE', value: 9 } as never), 'INVALID_INPUT');
  await refused(world.act(world.viewers.operator, setCountyParameter, { code: 'STANDING_VILLAGE', value: 3 } as never), 'FORBIDDEN');
});

test('R26 a unit is on the list of those without a team until its team is there', async () => {
  const add = (name: string, who: keyof World['viewers'] = 'operator') => world.act(world.viewers[who], addUnit, { name, kind: 'PARTY_GOVERNMENT' } as never);
  const unit = (await add('富平县教育局')).unit as EmployerUnit;
  await add('富平县司法局');
  await refused(add('富平县司法局'), 'INVALID_INPUT');
  await refused(add('庄里镇政府', 'town'), 'FORBIDDEN');
  const without = async () => (await app.ask('operator', '{ employerUnits(where: { hasTeam: { eq: false }, active: { eq: true } }) { nodes { name } } }', {}) as { employerUnits: { nodes: { name: string }[] } }).employerUnits.nodes.map(({ name }) => name);
  expect(await without()).toEqual(['富平县司法局', '富平县教育局']);
  const team = await setUp({ name: '教育局志愿服务队', type: 'UNIT', unitName: '富平县教育局' });
  expect(await without()).toEqual(['富平县司法局']);
  await world.act(world.viewers.operator, advanceTeam, { teamId: globalId(team), step: 'DISSOLVE' } as never);
  expect(await without()).toContain('富平县教育局');
  await world.act(world.viewers.operator, editUnit, { unitId: globalId(unit), name: '富平县教育局', kind: 'PARTY_GOVERNMENT', active: false } as never);
  expect(await without()).toEqual(['富平县司法局']);
});
