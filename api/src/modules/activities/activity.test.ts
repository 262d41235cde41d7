import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hours, refused } from '../../../test/loop.ts';
import { CODES, smallWorld, type World } from '../../../test/world.ts';
import { WorldApp } from '../../../test/world-app.ts';
import { globalId } from '../../reading/global-id.ts';
import { ServiceRecord } from '../hours/service-record.ts';
import { Place } from '../places/place.ts';
import { Volunteer } from '../volunteers/volunteer.ts';
import { ActivitySignUp } from './activity-sign-up.ts';
import { cancelActivity } from './cancel-activity.ts';
import { confirmAttendance } from './confirm-attendance.ts';
import { publishActivity } from './publish-activity.ts';
import { recordAttendance } from './record-attendance.ts';
import { ServiceActivity } from './service-activity.ts';
import { signUp } from './sign-up.ts';
import { withdrawSignUp } from './withdraw-sign-up.ts';

let world: World;
beforeAll(async () => { world = await smallWorld(); });
afterAll(() => world[Symbol.asyncDispose]());

type Who = keyof World['viewers'];
const GIVEN = { title: '重阳节陪老人', kind: 'ORGANISED', category: 'POVERTY_RELIEF', content: '包饺子、理发、量血压', regionCode: CODES.yongan, venue: '村文化广场', capacity: 2, riskStatement: '用刀具，注意安全' };
const publish = async (given: object = {}, who: Who = 'village') => (await world.act(world.viewers[who], publishActivity, {
  ...GIVEN, teamId: globalId(world.teams.relief), startsAt: hours(24).toISOString(), endsAt: hours(27).toISOString(), ...given,
} as never)).activity as ServiceActivity;
const join = async (activity: ServiceActivity, volunteer: Volunteer, who: Who = 'village') => (await world.act(world.viewers[who], signUp, { activityId: globalId(activity), volunteerId: globalId(volunteer) })).signUp as ActivitySignUp;
const withdraw = (one: ActivitySignUp, who: Who = 'village') => world.act(world.viewers[who], withdrawSignUp, { signUpId: globalId(one) });
const now = (activity: ServiceActivity) => world.orm.em.fork().findOneOrFail(ServiceActivity, { countyCode: activity.countyCode, id: activity.id });
const states = async (activity: ServiceActivity) => (await world.orm.em.fork().find(ActivitySignUp, { countyCode: '610528', activity: { countyCode: '610528', id: activity.id } } as never, { orderBy: { signedUpAt: 'asc', id: 'asc' } })).map(({ state }) => state);
const recordsOf = (activity: ServiceActivity) => world.orm.em.fork().find(ServiceRecord, { countyCode: '610528', activity: { countyCode: '610528', id: activity.id } } as never, { orderBy: { id: 'asc' } });

/** A day of its own for each activity: nobody serves twice at a time. */
let days = 0;
const onItsDay = (length = 3) => { days++; return { startsAt: hours(-24 * days).toISOString(), endsAt: hours(-24 * days + length).toISOString() }; };
const served = (activity: ServiceActivity, volunteer: Volunteer, given: object = {}) => ({ volunteerId: globalId(volunteer), serviceStart: activity.startsAt.toISOString(), serviceEnd: activity.endsAt.toISOString(), ...given });
const attendance = (activity: ServiceActivity, records: object[], absent: object[] = [], who: Who = 'village') =>
  world.act(world.viewers[who], recordAttendance, { activityId: globalId(activity), records, absent } as never);
const confirm = (activity: ServiceActivity, given: object = {}, who: Who = 'town') => world.act(world.viewers[who], confirmAttendance, { activityId: globalId(activity), decision: 'CONFIRM', ...given } as never);

describe('R10 an activity', () => {
  test('says when, where and with what risk; the team works, the place is in use, the region is one\'s own', async () => {
    expect(await now(await publish())).toMatchObject({ state: 'PUBLISHED', capacity: 2, signedUp: 0, waiting: 0 });
    await refused(publish({ riskStatement: ' ' }), 'INVALID_INPUT');
    await refused(publish({ capacity: 0 }), 'INVALID_INPUT');
    await refused(publish({ endsAt: hours(24).toISOString() }), 'TIME_INVALID');
    await refused(publish({ teamId: globalId(world.teams.suspended) }), 'WRONG_STATE');
    await refused(publish({ regionCode: CODES.dongyao }), 'NOT_FOUND');
    await refused(publish({}, 'leader'), 'FORBIDDEN');
  });

  test('takes as many as it has places; who comes later waits, and moves up in turn when somebody withdraws', async () => {
    const { li, wang, yan, leader } = world.volunteers;
    const activity = await publish();
    const [first, , third, fourth] = [await join(activity, li), await join(activity, wang), await join(activity, yan), await join(activity, leader)];
    expect(await states(activity)).toEqual(['CONFIRMED', 'CONFIRMED', 'WAITLISTED', 'WAITLISTED']);
    expect(await now(activity)).toMatchObject({ signedUp: 2, waiting: 2 });
    await refused(join(activity, li), 'ALREADY_SIGNED_UP');
    await withdraw(fourth);
    expect(await now(activity)).toMatchObject({ signedUp: 2, waiting: 1 });
    expect((await withdraw(first)).movedUp).toMatchObject({ id: third.id, state: 'CONFIRMED' });
    expect(await states(activity)).toEqual(['CANCELLED', 'CONFIRMED', 'CONFIRMED', 'CANCELLED']);
    expect(await now(activity)).toMatchObject({ signedUp: 2, waiting: 0 });
    await refused(withdraw(first), 'WRONG_STATE');
    // Who withdrew may come again, behind those who wait.
    expect((await join(activity, li)).state).toBe('WAITLISTED');
  });

  test('gives its last place once, however many ask at the same moment', async () => {
    const activity = await publish({ capacity: 1 });
    await Promise.all(Object.values(world.volunteers).filter((volunteer) => volunteer !== world.volunteers.gone).map((volunteer) => join(activity, volunteer)));
    expect((await states(activity)).filter((state) => state === 'CONFIRMED')).toHaveLength(1);
    expect(await now(activity)).toMatchObject({ signedUp: 1, waiting: 3 });
  });

  test('R68 R40 takes nobody who was not trained, or who lacks the skill that it asks for', async () => {
    const em = world.orm.em.fork();
    const untrained = em.create(Volunteer, {
      countyCode: '610528', volunteerNo: 'A1', name: '新来的', nameInitials: 'XLD', regionCode: CODES.yongan, skills: [], serviceTimes: [], talents: [], inServicePartyMember: false, leaderCadre: false, preRegistered: false, state: 'ACTIVE', registeredOn: '2026-05-01', version: 1,
    });
    await em.flush();
    await refused(join(await publish(), untrained), 'TRAINING_REQUIRED');
    await refused(join(await publish({ requiredSkill: 'MED_FIRST_AID' }), world.volunteers.li), 'QUALIFICATION_EXPIRED');
  });

  test('attendance makes service records, which count when somebody else confirms them', async () => {
    const { li, wang, yan } = world.volunteers;
    const activity = await publish({ capacity: 5, ...onItsDay() });
    for (const volunteer of [li, wang, yan]) await join(activity, volunteer);
    await refused(attendance(await publish(), [served(activity, li)]), 'TIME_INVALID');
    await refused(attendance(activity, [served(activity, world.volunteers.leader)]), 'NOT_SIGNED_UP');
    await refused(attendance(activity, [served(activity, li)], [{ volunteerId: globalId(li), kind: 'NO_SHOW' }]), 'INVALID_INPUT');
    await refused(attendance(activity, [served(activity, li, { serviceStart: hours(-24 * days - 5).toISOString(), serviceEnd: hours(-24 * days - 4).toISOString() })]), 'TIME_INVALID');
    await attendance(activity, [served(activity, li, { deductMinutes: 30 }), served(activity, wang)], [{ volunteerId: globalId(yan), kind: 'EXCUSED' }]);
    expect(await states(activity)).toEqual(['ATTENDED', 'ATTENDED', 'EXCUSED']);
    expect((await recordsOf(activity)).map(({ state, creditableMinutes }) => [state, creditableMinutes])).toEqual([['PENDING', 150], ['PENDING', 180]]);
    await refused(attendance(activity, [served(activity, li)]), 'WRONG_STATE');
    await refused(confirm(activity, {}, 'village'), 'SAME_PERSON');
    await confirm(activity);
    expect((await recordsOf(activity)).map(({ state, confirmerName }) => [state, Boolean(confirmerName)])).toEqual([['CONFIRMED', true], ['CONFIRMED', true]]);
    await refused(confirm(activity), 'WRONG_STATE');
  });

  test('attendance that is refused is void and recorded anew; nobody serves twice at a time', async () => {
    const { li, wang } = world.volunteers;
    const activity = await publish({ capacity: 5, ...onItsDay() });
    for (const volunteer of [li, wang]) await join(activity, volunteer);
    await attendance(activity, [served(activity, li), served(activity, wang)]);
    await refused(confirm(activity, { decision: 'REFUSE' }), 'INVALID_INPUT');
    await confirm(activity, { decision: 'REFUSE', reason: '王某没有来' });
    expect((await recordsOf(activity)).map(({ state, voidReason }) => [state, voidReason])).toEqual([['VOIDED', '王某没有来'], ['VOIDED', '王某没有来']]);
    await attendance(activity, [served(activity, li)], [{ volunteerId: globalId(wang), kind: 'NO_SHOW' }]);
    await confirm(activity);
    expect(await states(activity)).toEqual(['ATTENDED', 'NO_SHOW']);
    const beside = await publish({ capacity: 5, startsAt: activity.startsAt.toISOString(), endsAt: activity.endsAt.toISOString() });
    await join(beside, li);
    await refused(attendance(beside, [served(beside, li)]), 'TIME_OVERLAP');
  });

  test('long service waits for its second review', async () => {
    const activity = await publish({ ...onItsDay(9) });
    await join(activity, world.volunteers.li);
    await attendance(activity, [served(activity, world.volunteers.li)]);
    await confirm(activity);
    expect(await recordsOf(activity)).toMatchObject([{ state: 'PENDING', needsSecondReview: true, confirmerName: expect.any(String) as string }]);
    await refused(confirm(activity), 'WRONG_STATE');
  });

  test('that is cancelled says why and takes nobody', async () => {
    const activity = await publish();
    await refused(world.act(world.viewers.village, cancelActivity, { activityId: globalId(activity), reason: '大雨', version: 9 }), 'CONFLICT');
    await world.act(world.viewers.village, cancelActivity, { activityId: globalId(activity), reason: '大雨' });
    expect(await now(activity)).toMatchObject({ state: 'CANCELLED', cancelReason: '大雨' });
    await refused(join(activity, world.volunteers.li), 'WRONG_STATE');
    await refused(world.act(world.viewers.puchengOperator, cancelActivity, { activityId: globalId(activity), reason: '大雨' }), 'NOT_FOUND');
  });
});

describe('who looks for something to do', () => {
  test('R21 R36 finds, without an account, what is open at a time and place and still has places, mutual help among it; R16 a site tells how often it is used', async () => {
    await using app = await WorldApp.open(world);
    const em = world.orm.em.fork();
    const site = em.create(Place, { countyCode: '610528', name: '便民服务站点', kind: 'SERVICE_SITE', venueType: 'KEY_PUBLIC_PLACE', regionCode: CODES.yongan, functions: [], active: true, version: 1 } as never);
    await em.flush();
    const full = await publish({ title: '满员的活动', capacity: 1, startsAt: '2027-02-01T09:00:00+08:00', endsAt: '2027-02-01T11:00:00+08:00' });
    await join(full, world.volunteers.li);
    await publish({ title: '邻里互助修水管', kind: 'MUTUAL_HELP', placeId: globalId(site), startsAt: '2027-02-02T09:00:00+08:00', endsAt: '2027-02-02T11:00:00+08:00' });
    const found = async () => (await app.ask(null, `{ activities(first: 20, where: { state: { eq: PUBLISHED }, placesLeft: { gte: 1 }, regionCode: { within: "${CODES.zhuangli}" }, startsAt: { gte: "2027-02-01T00:00:00+08:00" } }) { nodes { title kind placesLeft place { name } riskStatement } } }`) as
      { activities: { nodes: { title: string }[] } }).activities.nodes;
    expect(await found()).toEqual([{ title: '邻里互助修水管', kind: 'MUTUAL_HELP', placesLeft: 2, place: { name: '便民服务站点' }, riskStatement: GIVEN.riskStatement }]);

    const used = async () => (await app.ask('village', `{ node(id: "${globalId(site)}") { ... on Place { servicesIn30Days servicesIn60Days } } }`) as { node: { servicesIn30Days: number } }).node;
    expect(await used()).toEqual({ servicesIn30Days: 0, servicesIn60Days: 0 });
    const ago = (day: number) => new Date(Date.now() - day * 86_400_000);
    const held = await publish({ placeId: globalId(site), startsAt: ago(40).toISOString(), endsAt: new Date(ago(40).getTime() + 3_600_000).toISOString() });
    await join(held, world.volunteers.wang);
    await world.act(world.viewers.village, recordAttendance, { activityId: globalId(held), records: [served(held, world.volunteers.wang)] } as never, new Date());
    expect(await used()).toEqual({ servicesIn30Days: 0, servicesIn60Days: 1 });
  });
});
