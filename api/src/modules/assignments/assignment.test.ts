import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hours, refused } from '../../../test/loop.ts';
import { CODES, smallWorld, type World } from '../../../test/world.ts';
import { WorldApp } from '../../../test/world-app.ts';
import { globalId } from '../../reading/global-id.ts';
import { Message } from '../messages/message.ts';
import type { MessageCode } from '../messages/message.codes.ts';
import { Place } from '../places/place.ts';
import { shanghaiDay } from '../sla/shanghai.ts';
import { answerAssignment } from './answer-assignment.ts';
import { assignWork } from './assign-work.ts';
import { cancelAssignment } from './cancel-assignment.ts';
import { reportAssignment } from './report-assignment.ts';
import { WorkAssignment } from './work-assignment.ts';

let world: World;
let station: Place;
beforeAll(async () => {
  world = await smallWorld();
  const em = world.orm.em.fork();
  station = em.create(Place, { countyCode: '610528', name: '永安村实践站', kind: 'PRACTICE_STATION', regionCode: CODES.yongan, functions: [], active: true, version: 1 });
  await em.flush();
});
afterAll(() => world[Symbol.asyncDispose]());

type Who = keyof World['viewers'];
const day = (hoursAhead: number) => shanghaiDay(hours(hoursAhead));
const assign = async (given: object = {}, who: Who = 'operator') => (await world.act(world.viewers[who], assignWork, {
  title: '摸底空巢老人', content: '入户登记，一周内报数', dueOn: day(168), placeIds: [globalId(station)], teamIds: [globalId(world.teams.relief)], ...given,
} as never)).assignments as WorkAssignment[];
const answer = (one: WorkAssignment, given: object = {}, who: Who = 'village') => world.act(world.viewers[who], answerAssignment, { assignmentId: globalId(one), answer: 'ACCEPT', ...given } as never);
const report = (one: WorkAssignment, result = '登记 42 户', who: Who = 'village') => world.act(world.viewers[who], reportAssignment, { assignmentId: globalId(one), result });
const now = (one: WorkAssignment) => world.orm.em.fork().findOneOrFail(WorkAssignment, { countyCode: one.countyCode, id: one.id });
const told = async (code: MessageCode) => (await world.orm.em.fork().find(Message, { countyCode: '610528', code }))
  .map(({ appointment }) => Object.entries(world.viewers).find(([, viewer]) => viewer.appointmentId === appointment.id)![0]).sort();

describe('R7 work is assigned', () => {
  test('by the county, to stations and teams at once, each with an assignment of its own; who receives it is told', async () => {
    const assignments = await assign();
    expect(assignments.map(({ place, team, regionCode }) => [place?.id, team?.id, regionCode])).toEqual([[station.id, undefined, CODES.yongan], [undefined, world.teams.relief.id, world.teams.relief.regionCode]]);
    expect(await told('WORK_ASSIGNED')).toEqual(expect.arrayContaining(['leader', 'secondLeader', 'town', 'village']));
    await refused(assign({}, 'town'), 'FORBIDDEN');
    await refused(assign({ dueOn: day(-24) }), 'INVALID_INPUT');
    await refused(assign({ placeIds: [], teamIds: null }), 'INVALID_INPUT');
    await refused(assign({ teamIds: [globalId(world.teams.suspended)] }), 'WRONG_STATE');
  });

  test('the receiver accepts by its day and reports the result; the centre is told', async () => {
    const [one] = await assign({ teamIds: [] });
    await refused(report(one!), 'WRONG_STATE');
    await answer(one!);
    expect(await now(one!)).toMatchObject({ state: 'ACCEPTED', answererName: world.viewers.village.displayName });
    await refused(answer(one!), 'WRONG_STATE');
    await refused(report(one!, ' '), 'INVALID_INPUT');
    await report(one!);
    expect(await now(one!)).toMatchObject({ state: 'DONE', result: '登记 42 户' });
    expect((await now(one!)).doneAt).toBeInstanceOf(Date);
    expect(await told('WORK_DONE')).toEqual(['operator', 'operator2']);
  });

  test('or declines, with a reason', async () => {
    const [, one] = await assign();
    await refused(answer(one!, { answer: 'DECLINE' }, 'leader'), 'INVALID_INPUT');
    await answer(one!, { answer: 'DECLINE', reason: '人手不够' }, 'leader');
    expect(await now(one!)).toMatchObject({ state: 'DECLINED', reason: '人手不够' });
    expect(await told('WORK_DECLINED')).toEqual(['operator', 'operator2']);
    await refused(report(one!, '做了', 'leader'), 'WRONG_STATE');
  });

  test('nobody else answers: neither another team or village, nor the county that assigned it', async () => {
    const [atStation, ofTeam] = await assign();
    await refused(answer(ofTeam!, {}, 'cultureLeader'), 'NOT_FOUND');
    await refused(answer(atStation!, {}, 'leader'), 'NOT_FOUND');
    await refused(answer(atStation!, {}, 'operator'), 'FORBIDDEN');
    await answer(atStation!, {}, 'town');
  });

  test('the county takes it back as long as it is not done', async () => {
    const [one] = await assign();
    await world.act(world.viewers.operator, cancelAssignment, { assignmentId: globalId(one!), reason: '合并到另一任务' });
    expect(await now(one!)).toMatchObject({ state: 'CANCELLED', reason: '合并到另一任务' });
    await refused(world.act(world.viewers.operator, cancelAssignment, { assignmentId: globalId(one!), reason: '再取消' }), 'WRONG_STATE');
    await refused(answer(one!), 'WRONG_STATE');
  });

  test('what is past its day and not done is overdue', async () => {
    const [late, done, early] = [(await assign({ teamIds: [] }))[0]!, (await assign({ teamIds: [] }))[0]!, (await assign({ teamIds: [] }))[0]!];
    const due = (assignments: WorkAssignment[], dueOn: string) => world.orm.em.fork().nativeUpdate(WorkAssignment, { countyCode: '610528', id: { $in: assignments.map(({ id }) => id) } }, { dueOn });
    await due([late, done], '2026-01-01');
    await due([early], '2999-12-31');
    await answer(done);
    await report(done);
    await using app = await WorldApp.open(world);
    const overdue = async (one: WorkAssignment) => (await app.ask<{ node: { overdue: boolean } }>('village', `{ node(id: "${globalId(one)}") { ... on WorkAssignment { overdue } } }`)).node.overdue;
    expect(await Promise.all([late, done, early].map(overdue))).toEqual([true, false, false]);
    const { workAssignments } = await app.ask<{ workAssignments: { nodes: { id: string }[] } }>('village', '{ workAssignments(where: { overdue: { eq: true } }) { nodes { id } } }');
    expect(workAssignments.nodes.map(({ id }) => id)).toContain(globalId(late));
  });
});
