import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { orderAt, refused } from '../../../test/loop.ts';
import { CODES, smallWorld, type World } from '../../../test/world.ts';
import { globalId } from '../../reading/global-id.ts';
import { acceptDispatch } from '../orders/accept-dispatch.ts';
import { DemandOrder } from '../orders/demand-order.ts';
import { Dispatch } from '../orders/dispatch.ts';
import { dispatchOrder } from '../orders/dispatch-order.ts';
import { nameVolunteers } from '../orders/name-volunteers.ts';
import { reviewOrder } from '../orders/review-order.ts';
import { TeamMembership } from '../teams/team-membership.ts';
import { Volunteer } from '../volunteers/volunteer.ts';
import { addCourse } from './add-course.ts';
import { addQualification } from './add-qualification.ts';
import { cancelTraining } from './cancel-training.ts';
import { endCourse } from './end-course.ts';
import { judgeQualification } from './judge-qualification.ts';
import { monthsLater } from './months-later.ts';
import { planTraining } from './plan-training.ts';
import type { Qualification } from './qualification.ts';
import { recordTraining } from './record-training.ts';
import type { TrainingCourse } from './training-course.ts';
import { TrainingResult } from './training-result.ts';
import type { TrainingSession } from './training-session.ts';

let world: World;
beforeAll(async () => { world = await smallWorld(); });
afterAll(() => world[Symbol.asyncDispose]());

type Who = keyof World['viewers'];
const course = async (given: object = {}, who: Who = 'operator') => (await world.act(world.viewers[who], addCourse, { name: '新志愿者基础知识', kind: 'BASIC', ...given } as never)).course as TrainingCourse;
const session = async (of: TrainingCourse, startsAt = '2026-06-01T09:00:00+08:00', who: Who = 'operator') =>
  (await world.act(world.viewers[who], planTraining, { courseId: globalId(of), startsAt, place: '县实践中心' } as never)).session as TrainingSession;
const record = (of: TrainingSession, volunteer: Volunteer, outcome = 'PASSED', who: Who = 'operator') =>
  world.act(world.viewers[who], recordTraining, { trainingSessionId: globalId(of), results: [{ volunteerId: globalId(volunteer), outcome }] } as never);

let members = 0;
/** A member of the relief team who was never trained. */
async function newMember(skills: Volunteer['skills'] = []): Promise<Volunteer> {
  const em = world.orm.em.fork();
  const volunteer = em.create(Volunteer, {
    countyCode: '610528', volunteerNo: `N${++members}`, name: '新队员', nameInitials: 'XDY', regionCode: CODES.yongan, skills, serviceTimes: [], talents: [], inServicePartyMember: false, leaderCadre: false, preRegistered: false,
    state: 'ACTIVE', registeredOn: '2026-05-01', version: 1,
  });
  em.create(TeamMembership, { countyCode: '610528', team: world.teams.relief, volunteer, regionCode: CODES.yongan, joinedOn: '2026-05-02' });
  await em.flush();
  return volunteer;
}
const name = (order: DemandOrder, ...volunteers: Volunteer[]) => world.act(world.viewers.leader, nameVolunteers, { orderId: globalId(order), volunteerIds: volunteers.map(globalId) });

describe('R68 先培训再上岗', () => {
  test('who was never trained is not named; once trained, is', async () => {
    const order = await orderAt(world, 'CONTACTED');
    const member = await newMember();
    await expect(name(order, world.volunteers.li, member)).rejects.toMatchObject({ code: 'TRAINING_REQUIRED', path: ['input', 'volunteerIds', '1'], message: expect.stringContaining('基础知识培训') });
    const taught = await session(await course());
    await record(taught, member, 'FAILED');
    await refused(name(order, member), 'TRAINING_REQUIRED');
    await record(taught, member);
    await name(order, world.volunteers.li, member);
  });

  test('all who lack it are told at once, by their place and never by name', async () => {
    const order = await orderAt(world, 'CONTACTED');
    const [one, other] = [await newMember(), await newMember()];
    const refusal = await name(order, one, world.volunteers.li, other).catch((error: unknown) => error) as { path: string[]; message: string; others: { path: string[] }[] };
    expect([refusal.path, ...refusal.others.map(({ path }) => path)]).toEqual([['input', 'volunteerIds', '0'], ['input', 'volunteerIds', '2']]);
    expect(refusal.message).not.toContain('新队员');
  });

  test('R69 a course of another kind is no basic knowledge, and a passing counts as long as the course says', async () => {
    const order = await orderAt(world, 'CONTACTED');
    const member = await newMember();
    await record(await session(await course({ kind: 'PROJECT_BRIEFING' })), member);
    await refused(name(order, member), 'TRAINING_REQUIRED');
    await record(await session(await course({ validityMonths: 6 }), '2025-12-07T09:00:00+08:00'), member);
    await refused(name(order, member), 'TRAINING_REQUIRED');
    // Six months to the day: 2026-06-08 is the last.
    await record(await session(await course({ validityMonths: 6 }), '2025-12-08T09:00:00+08:00'), member);
    await name(order, member);
  });

  test.each([['2026-01-31', 1, '2026-02-28'], ['2024-01-31', 1, '2024-02-29'], ['2025-12-08', 6, '2026-06-08'], ['2026-11-30', 3, '2027-02-28']])('%s and %i months is %s', (day, months, later) => {
    expect(monthsLater(day, months)).toBe(later);
  });
});

describe('R40 a certificate', () => {
  const orderFor = async (skill: 'MED_NURSING' | 'LIFE_HAIR'): Promise<DemandOrder> => {
    const order = await orderAt(world, 'SUBMITTED');
    await world.act(world.viewers.operator, reviewOrder, { orderId: globalId(order), decision: 'APPROVE', requiredSkill: skill });
    await world.act(world.viewers.operator, dispatchOrder, { orderId: globalId(order), teamId: globalId(world.teams.relief) });
    const dispatch = await world.orm.em.fork().findOneOrFail(Dispatch, { countyCode: '610528', order: { countyCode: '610528', id: order.id } });
    await world.act(world.viewers.leader, acceptDispatch, { dispatchId: globalId(dispatch) });
    return order;
  };
  const trained = async (skills: Volunteer['skills']): Promise<Volunteer> => {
    const member = await newMember(skills);
    await record(await session(await course()), member);
    return member;
  };
  const add = async (member: Volunteer, expiresOn: string | null) => (await world.act(world.viewers.village, addQualification, {
    volunteerId: globalId(member), skill: 'MED_NURSING', certificateNo: '20216105', issuer: '县卫健局', issuedOn: '2021-06-01', expiresOn,
  } as never)).qualification as Qualification;
  const judge = (of: Qualification, genuine: boolean, who: Who = 'operator') => world.act(world.viewers[who], judgeQualification, { qualificationId: globalId(of), genuine });

  test('is asked for where the skill needs one: recorded, verified and not expired', async () => {
    const order = await orderFor('MED_NURSING');
    const nurse = await trained(['MED_NURSING']);
    await refused(name(order, nurse), 'QUALIFICATION_EXPIRED');
    const expired = await add(nurse, '2026-06-07');
    await judge(expired, true);
    await expect(name(order, nurse)).rejects.toMatchObject({ code: 'QUALIFICATION_EXPIRED', message: expect.stringContaining('护理') });
    const valid = await add(nurse, '2026-06-08');
    await refused(name(order, nurse), 'QUALIFICATION_EXPIRED');
    await refused(judge(valid, true, 'village'), 'FORBIDDEN');
    await judge(valid, true);
    await name(order, world.volunteers.li, nurse);
    await judge(valid, false);
    await refused(name(order, nurse), 'QUALIFICATION_EXPIRED');
    await refused(judge(valid, true), 'WRONG_STATE');
  });

  test('is not asked for a skill that needs none; but the skill is', async () => {
    const order = await orderFor('LIFE_HAIR');
    await refused(name(order, world.volunteers.li), 'QUALIFICATION_EXPIRED');
    await name(order, world.volunteers.li, await trained(['LIFE_HAIR']));
  });

  test.each([['2026-06-09', null], ['2021-06-01', '2021-06-01']])('issued on %s and valid until %s is refused', async (issuedOn, expiresOn) => {
    const member = await newMember();
    await refused(world.act(world.viewers.village, addQualification, { volunteerId: globalId(member), skill: 'DRIVING', certificateNo: '1', issuer: '县公安局', issuedOn, expiresOn } as never), 'INVALID_INPUT');
  });
});

describe('courses and sessions', () => {
  test('are the county\'s to offer and the town\'s to hold; a skill course names its skill', async () => {
    await refused(course({}, 'town'), 'FORBIDDEN');
    await refused(course({ kind: 'SKILL' }), 'INVALID_INPUT');
    const first = await course({ kind: 'SKILL', skill: 'MED_FIRST_AID' });
    expect(await session(first, '2026-06-09T09:00:00+08:00', 'town')).toMatchObject({ regionCode: CODES.zhuangli, state: 'PLANNED' });
    await refused(session(first, '2026-06-09T09:00:00+08:00', 'village'), 'FORBIDDEN');
    await world.act(world.viewers.operator, endCourse, { courseId: globalId(first) });
    await refused(session(first), 'WRONG_STATE');
  });

  test('have results once they have begun, the last one of a person counting; then they are not cancelled any more', async () => {
    const member = await newMember();
    const coming = await session(await course(), '2026-06-09T09:00:00+08:00');
    await refused(record(coming, member), 'TIME_INVALID');
    await world.act(world.viewers.operator, cancelTraining, { trainingSessionId: globalId(coming) });
    await refused(record(coming, member), 'WRONG_STATE');
    const held = await session(await course());
    await record(held, member, 'ABSENT');
    await record(held, member, 'PASSED');
    expect(await world.orm.em.fork().find(TrainingResult, { countyCode: '610528', session: { countyCode: '610528', id: held.id } })).toMatchObject([{ outcome: 'PASSED', trainedOn: '2026-06-01', regionCode: CODES.yongan }]);
    await refused(world.act(world.viewers.operator, cancelTraining, { trainingSessionId: globalId(held) }), 'WRONG_STATE');
    await refused(record(held, member, 'PASSED', 'town'), 'NOT_FOUND');
  });
});
