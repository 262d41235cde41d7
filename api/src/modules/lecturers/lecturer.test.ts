import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refused } from '../../../test/loop.ts';
import { CODES, smallWorld, type World } from '../../../test/world.ts';
import { globalId } from '../../reading/global-id.ts';
import { Place } from '../places/place.ts';
import { endPosting } from './end-posting.ts';
import { EraLecture } from './era-lecture.ts';
import { EraLecturer } from './era-lecturer.ts';
import { judgeLecturer } from './judge-lecturer.ts';
import { LecturerPosting } from './lecturer-posting.ts';
import { postLecturer } from './post-lecturer.ts';
import { proposeLecturer } from './propose-lecturer.ts';
import { recordLecture } from './record-lecture.ts';

let world: World;
const places = {} as Record<'zhuangli' | 'dongyao' | 'closed', Place>;
beforeAll(async () => {
  world = await smallWorld();
  const em = world.orm.em.fork();
  const place = (name: string, regionCode: string, active = true) => em.create(Place, { countyCode: '610528', name, kind: 'PRACTICE_STATION', regionCode, functions: [], active, version: 1 });
  Object.assign(places, { zhuangli: place('庄里所', CODES.zhuangli), dongyao: place('东尧站', CODES.dongyao), closed: place('停用站', CODES.yongan, false) });
  await em.flush();
});
afterAll(() => world[Symbol.asyncDispose]());

type Who = keyof World['viewers'];
const ALL = { politicalStance: true, theory: true, expression: true, conduct: true };
const propose = async (who: Who = 'operator') => (await world.act(world.viewers[who], proposeLecturer, { name: '何教授', source: 'PARTY_SCHOOL', unitName: '渭南市委党校', layer: 'CITY' } as never)).lecturer as EraLecturer;
const judge = (lecturer: EraLecturer, given: object = {}, who: Who = 'director') => world.act(world.viewers[who], judgeLecturer, { lecturerId: globalId(lecturer), selected: true, ...ALL, ...given } as never);
const post = async (lecturer: EraLecturer, given: object = {}, who: Who = 'operator') => (await world.act(world.viewers[who], postLecturer, { lecturerId: globalId(lecturer), placeId: globalId(places.zhuangli), fromDay: '2026-06-01', untilDay: '2026-06-30', ...given } as never)).posting as LecturerPosting;
const lecture = (posting: LecturerPosting, given: object = {}, who: Who = 'town') => world.act(world.viewers[who], recordLecture, { postingId: globalId(posting), heldOn: '2026-06-05', title: '乡村振兴政策', venue: '庄里镇文化广场', audience: 120, ...given } as never);
async function selected(): Promise<EraLecturer> {
  const lecturer = await propose();
  await judge(lecturer);
  return lecturer;
}

describe('R39 selection', () => {
  test('asks for all four criteria, is the director\'s, and made once', async () => {
    const lecturer = await propose();
    for (const criterion of Object.keys(ALL)) await expect(judge(lecturer, { [criterion]: false })).rejects.toMatchObject({ code: 'INVALID_INPUT', path: ['input', criterion] });
    await refused(judge(lecturer, {}, 'operator'), 'FORBIDDEN');
    await judge(lecturer);
    await refused(judge(lecturer), 'WRONG_STATE');
    await refused(judge(lecturer, { selected: false, note: '反悔' }), 'WRONG_STATE');
  });

  test('whoever is not selected is told why, and is never posted', async () => {
    const lecturer = await propose();
    await refused(post(lecturer), 'WRONG_STATE');
    await refused(judge(lecturer, { selected: false }), 'INVALID_INPUT');
    await judge(lecturer, { selected: false, conduct: false, note: '材料不全' });
    await refused(post(lecturer), 'WRONG_STATE');
    await refused(propose('town'), 'FORBIDDEN');
  });
});

describe('R39 posting', () => {
  test('is to one place at a time, open, in range and with its end after its beginning', async () => {
    const lecturer = await selected();
    await post(lecturer);
    await refused(post(lecturer, { placeId: globalId(places.dongyao), fromDay: '2026-06-30', untilDay: '2026-07-31' }), 'INVALID_INPUT');
    await post(lecturer, { placeId: globalId(places.dongyao), fromDay: '2026-07-01', untilDay: '2026-07-31' });
    await refused(post(lecturer, { fromDay: '2026-09-02', untilDay: '2026-09-01' }), 'INVALID_INPUT');
    await refused(post(lecturer, { placeId: globalId(places.closed), fromDay: '2026-10-01', untilDay: '2026-10-02' }), 'WRONG_STATE');
    await refused(post(lecturer, {}, 'puchengOperator'), 'NOT_FOUND');
  });

  test('asked for by two windows at once, is one', async () => {
    const lecturer = await selected();
    const both = await Promise.allSettled([post(lecturer), post(lecturer, {}, 'director')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  test('ends early, but not before a lecture that was given', async () => {
    const posting = await post(await selected());
    await lecture(posting, { heldOn: '2026-06-06' });
    const end = (untilDay: string) => world.act(world.viewers.operator, endPosting, { postingId: globalId(posting), untilDay });
    await refused(end('2026-07-01'), 'INVALID_INPUT');
    await refused(end('2026-06-05'), 'INVALID_INPUT');
    await end('2026-06-06');
    await refused(lecture(posting, { heldOn: '2026-06-07' }), 'OUTSIDE_POSTING');
  });
});

describe('R39 lectures', () => {
  test('outside of the posting are refused; within it the heads of the audience are kept', async () => {
    const posting = await post(await selected());
    await refused(lecture(posting, { heldOn: '2026-05-31' }), 'OUTSIDE_POSTING');
    await refused(lecture(posting, { heldOn: '2026-07-01' }), 'OUTSIDE_POSTING');
    await refused(lecture(posting, { heldOn: '2026-06-09' }), 'TIME_INVALID');
    await refused(lecture(posting, { audience: 0 }), 'INVALID_INPUT');
    await lecture(posting);
    expect(await world.orm.em.fork().find(EraLecture, { countyCode: '610528', posting: { countyCode: '610528', id: posting.id } })).toMatchObject([{ audience: 120, heldOn: '2026-06-05' }]);
  });

  test('are put on record by the town of the place, and by no other', async () => {
    const posting = await post(await selected(), { placeId: globalId(places.dongyao), fromDay: '2026-06-01', untilDay: '2026-06-30' });
    await refused(lecture(posting), 'NOT_FOUND');
    await refused(lecture(posting, {}, 'village'), 'FORBIDDEN');
    await lecture(posting, {}, 'operator');
  });
});
