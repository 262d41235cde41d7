import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refused } from '../../../test/loop.ts';
import { smallWorld, type World } from '../../../test/world.ts';
import { WorldApp } from '../../../test/world-app.ts';
import { globalId } from '../../reading/global-id.ts';
import { awardEntry } from './award-entry.ts';
import type { ContestEntry } from './contest-entry.ts';
import { enterContest } from './enter-contest.ts';
import { ExchangeEvent } from './exchange-event.ts';
import { planExchange } from './plan-exchange.ts';
import { recordExchange } from './record-exchange.ts';
import { scoreEntry } from './score-entry.ts';

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

type Who = keyof World['viewers'];
const plan = async (given: object = {}, who: Who = 'operator') => (await world.act(world.viewers[who], planExchange, { kind: 'CONTEST', title: '志愿服务项目大赛', heldOn: '2026-06-01', venue: '县文化馆', ...given } as never)).exchange as ExchangeEvent;
const enter = async (event: ExchangeEvent, projectName: string, given: object = {}, who: Who = 'operator') => (await world.act(world.viewers[who], enterContest, { exchangeId: globalId(event), projectName, ...given } as never)).entry as ContestEntry;
const score = (entry: ContestEntry, judgeName: string, points: number) => world.act(world.viewers.operator, scoreEntry, { entryId: globalId(entry), judgeName, points } as never);
const award = (entry: ContestEntry, given = 'FIRST') => world.act(world.viewers.operator, awardEntry, { entryId: globalId(entry), award: given } as never);

test.each(['SEMINAR', 'EXCHANGE', 'FIELD_VISIT', 'SHOWCASE', 'CONTEST'])('R70 %s keeps who took part and what came of it, once it was held', async (kind) => {
  const record = (event: ExchangeEvent, given: object = {}) => world.act(world.viewers.operator, recordExchange, { exchangeId: globalId(event), participants: 45, outputs: '形成三条改进措施', ...given } as never);
  await refused(record(await plan({ kind, heldOn: '2026-06-09' })), 'TIME_INVALID');
  const event = await plan({ kind });
  await refused(record(event, { participants: 0 }), 'INVALID_INPUT');
  await record(event, { version: 1 });
  await refused(record(event, { version: 1 }), 'CONFLICT');
  expect(await world.orm.em.fork().findOneOrFail(ExchangeEvent, { countyCode: '610528', id: event.id })).toMatchObject({ participants: 45, outputs: '形成三条改进措施' });
});

describe('R70 项目大赛', () => {
  test('ranks projects by the mean of their scores, the same score the same place; people are not ranked', async () => {
    const event = await plan();
    const [one, two, three, none] = [await enter(event, '四点半课堂', { teamId: globalId(world.teams.relief) }), await enter(event, '银发食堂'), await enter(event, '护河行动'), await enter(event, '未评项目')];
    for (const [entry, points] of [[one, [90, 81]], [two, [95, 95]], [three, [85, 86]]] as const) for (const [i, of] of points.entries()) await score(entry, ['甲评委', '乙评委'][i]!, of);
    await score(one, '乙评委', 81);
    const { node } = await app.ask('operator', 'query ($id: ID!) { node(id: $id) { ... on ExchangeEvent { entries(first: 20) { nodes { projectName scoreTenths place team { name } scores(first: 5) { totalCount } } } } } }', { id: globalId(event) }) as { node: { entries: { nodes: { projectName: string; scoreTenths: number | null; place: number | null; team: object | null; scores: { totalCount: number } }[] } } };
    const told = Object.fromEntries(node.entries.nodes.map(({ projectName, scoreTenths, place, scores }) => [projectName, [scoreTenths, place, scores.totalCount]]));
    expect(told).toEqual({ 四点半课堂: [855, 2, 2], 银发食堂: [950, 1, 2], 护河行动: [855, 2, 2], 未评项目: [null, null, 0] });
    expect(none.projectName).toBe('未评项目');
  });

  test('takes a project once, only before awards; awards go to what was scored, and then nobody scores', async () => {
    const event = await plan();
    const entry = await enter(event, '银发食堂');
    await refused(enter(event, '银发食堂'), 'INVALID_INPUT');
    await refused(award(entry), 'WRONG_STATE');
    await refused(score(entry, '甲评委', 101), 'INVALID_INPUT');
    await score(entry, '甲评委', 90);
    await award(entry);
    await refused(score(entry, '乙评委', 10), 'WRONG_STATE');
    await refused(enter(event, '来迟的项目'), 'WRONG_STATE');
    await refused(enter(await plan({ kind: 'SEMINAR' }), '银发食堂'), 'WRONG_STATE');
    await refused(enter(event, '外县队伍', { teamId: globalId(world.teams.pucheng) }), 'NOT_FOUND');
  });

  test('entered by two windows at once, is one; and it is the county\'s own', async () => {
    const event = await plan();
    const both = await Promise.allSettled([enter(event, '同一项目'), enter(event, '同一项目', {}, 'director')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await refused(plan({}, 'town'), 'FORBIDDEN');
    await refused(enter(event, '邻县项目', {}, 'puchengOperator'), 'NOT_FOUND');
  });
});
