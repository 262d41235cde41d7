import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ServiceRecord } from '../../src/modules/hours/service-record.ts';
import { DispatchVolunteer } from '../../src/modules/orders/dispatch-volunteer.ts';
import type { Dispatch } from '../../src/modules/orders/dispatch.ts';
import { setUnitFigure } from '../../src/modules/numbers/set-unit-figure.ts';
import { Place } from '../../src/modules/places/place.ts';
import { setRegionFigure } from '../../src/modules/regions/set-region-figure.ts';
import { setCountyParameter } from '../../src/modules/settings/set-county-parameter.ts';
import { addUnit } from '../../src/modules/teams/add-unit.ts';
import type { EmployerUnit } from '../../src/modules/teams/employer-unit.ts';
import { VolunteerTeam } from '../../src/modules/teams/volunteer-team.ts';
import { Volunteer } from '../../src/modules/volunteers/volunteer.ts';
import { globalId } from '../../src/reading/global-id.ts';
import { orderAt, refused } from '../loop.ts';
import { CODES, smallWorld, type World } from '../world.ts';
import { WorldApp } from '../world-app.ts';

/** Domain §5: the figures, and that each equals the list behind it. All of 2025 and 2024: years that are over. */
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

interface Metric { regionCode: string; metric: string; numerator: number | null; denominator: number | null; valueTenths: number | null; lastYearTenths: number | null; met: boolean | null; gap: string | null; sourceNote: string | null; definition: string }
async function metrics(given: object = {}, who: keyof World['viewers'] = 'operator'): Promise<Metric[]> {
  return (await app.ask(who, `query ($year: Int, $level: RegionLevel, $within: RegionCode, $only: MetricCode, $withoutCadres: Boolean) {
    metrics(year: $year, level: $level, within: $within, only: $only, withoutCadres: $withoutCadres) { regionCode metric numerator denominator valueTenths lastYearTenths met gap sourceNote definition } }`, { year: 2025, ...given }) as { metrics: Metric[] }).metrics;
}
const one = async (only: string, given: object = {}, who: keyof World['viewers'] = 'operator') => (await metrics({ only, ...given }, who))[0]!;

let people = 0;
/** So many volunteers of a village, with a service each of so many minutes. */
async function serve(count: number, { minutes = 60, start = '2025-05-04T09:00:00+08:00', regionCode = CODES.yongan as string, of = {} as Partial<Volunteer>, state = 'CONFIRMED' } = {}): Promise<Volunteer[]> {
  const em = world.orm.em.fork();
  const made = Array.from({ length: count }, () => {
    const volunteer = em.create(Volunteer, {
      countyCode: '610528', volunteerNo: `M${++people}`, name: '统计人', nameInitials: 'TJR', regionCode, skills: [], serviceTimes: [], talents: [], inServicePartyMember: false, leaderCadre: false, preRegistered: false, state: 'ACTIVE', registeredOn: '2024-03-05', version: 1, ...of,
    });
    if (minutes > 0) record(em, volunteer, start, minutes, state);
    return volunteer;
  });
  await em.flush();
  return made;
}

function record(em: ReturnType<World['orm']['em']['fork']>, volunteer: Volunteer, start: string, minutes: number, state = 'CONFIRMED'): void {
  const at = new Date(start);
  em.create(ServiceRecord, {
    countyCode: '610528', volunteer, volunteerName: volunteer.name, team: em.getReference(VolunteerTeam, ['610528', world.teams.relief.id] as never), regionCode: volunteer.regionCode, state, source: 'TEAM_ENTRY',
    serviceStart: at, serviceEnd: new Date(at.getTime() + minutes * 60_000), deductMinutes: 0, needsSecondReview: false, recorderName: '记录人', version: 1,
  } as never);
}

const enter = (given: object, who: keyof World['viewers'] = 'operator') => world.act(world.viewers[who], setRegionFigure, { regionCode: CODES.fuping, year: 2025, sourceNote: '统计公报', ...given } as never);

beforeEach(async () => {
  for (const table of ['service_records', 'dispatch_volunteers']) await world.orm.em.getConnection().execute(`delete from ${table}`);
  await world.orm.em.getConnection().execute(`delete from volunteers where volunteer_no like 'M%'; delete from region_figures`);
});

describe('R31 在职党员参与率 (M1)', () => {
  test('of 100 in service 79 are 79.0 % and not enough, 80 are', async () => {
    await enter({ inServicePartyMembers: 100 });
    await serve(79, { of: { inServicePartyMember: true } });
    expect(await one('PARTY_PARTICIPATION')).toMatchObject({ numerator: 79, denominator: 100, valueTenths: 790, met: false, gap: null, sourceNote: '统计公报' });
    await serve(1, { of: { inServicePartyMember: true } });
    expect(await one('PARTY_PARTICIPATION')).toMatchObject({ valueTenths: 800, met: true });
    await serve(3, { minutes: 0, of: { inServicePartyMember: true } });
    expect(await one('PARTY_REGISTERED')).toMatchObject({ numerator: 83, valueTenths: 830 });
  });

  test('more than there are is an error of the figure, never 100 %; without a figure there is no value', async () => {
    await serve(6, { of: { inServicePartyMember: true } });
    expect(await one('PARTY_PARTICIPATION')).toMatchObject({ valueTenths: null, met: null, gap: 'NO_DENOMINATOR' });
    await enter({ inServicePartyMembers: 5 });
    expect(await one('PARTY_PARTICIPATION')).toMatchObject({ numerator: 6, denominator: 5, valueTenths: null, met: null, gap: 'OVER_DENOMINATOR' });
  });
});

test('what somebody does after leaving office is not counted as an in-service Party member, of the year before it still is (M1)', async () => {
  await enter({ inServicePartyMembers: 10 });
  await enter({ inServicePartyMembers: 10, year: 2024 });
  const retired = { inServicePartyMember: true, inServiceUntil: '2025-05-03' };
  await serve(1, { of: retired });
  await serve(1, { of: { ...retired, inServiceUntil: '2025-05-04' } });
  await serve(1, { start: '2024-05-04T09:00:00+08:00', of: retired });
  expect(await one('PARTY_PARTICIPATION')).toMatchObject({ numerator: 1, lastYearTenths: 100 });
  expect(await one('PARTY_HOURS')).toMatchObject({ numerator: 60 });
  expect((await one('RESIDENT_PARTICIPATION')).numerator).toBe(2);
  expect((await one('PARTY_REGISTERED')).numerator).toBe(0);
});

test('R30 leader cadres: who of them served, and their hours', async () => {
  await serve(2, { minutes: 90, of: { leaderCadre: true } });
  await serve(1, { minutes: 0, of: { leaderCadre: true } });
  expect(await one('CADRE_PARTICIPATION')).toMatchObject({ numerator: 2, denominator: 3, valueTenths: 667 });
  expect(await one('CADRE_HOURS')).toMatchObject({ numerator: 180, denominator: 3, valueTenths: 10 });
});

test('R31 by unit: over the members that were entered for it; whoever names no unit of the list stands last, and all rows are the county', async () => {
  const unit = (await world.act(world.viewers.operator, addUnit, { name: '县税务局', kind: 'PARTY_GOVERNMENT' } as never)).unit as EmployerUnit;
  const party = { inServicePartyMember: true };
  await serve(3, { of: { ...party, employer: '县税务局' } });
  await serve(2, { of: { ...party, employer: '别处' } });
  const rows = async () => (await app.ask('operator', '{ unitParty(year: 2025) { name members participants participationTenths hoursTenths met gap unit { id } } }') as { unitParty: { name: string | null; participants: number }[] }).unitParty;
  expect(await rows()).toMatchObject([{ name: '县税务局', members: null, participants: 3, gap: 'NO_DENOMINATOR', unit: { id: globalId(unit) } }, { name: null, participants: 2, unit: null }]);
  expect((await rows()).reduce((sum, { participants }) => sum + participants, 0)).toBe((await one('PARTY_PARTICIPATION')).numerator);
  const set = (given: object, who: keyof World['viewers'] = 'operator') => world.act(world.viewers[who], setUnitFigure, { unitId: globalId(unit), year: 2025, sourceNote: '机关党委统计', ...given } as never);
  await set({ inServicePartyMembers: 4 });
  expect((await rows())[0]).toMatchObject({ members: 4, participationTenths: 750, hoursTenths: 8, met: false, gap: null });
  await set({ inServicePartyMembers: 2 });
  expect((await rows())[0]).toMatchObject({ members: 2, participationTenths: null, met: null, gap: 'OVER_DENOMINATOR' });
  await refused(set({ inServicePartyMembers: 0 }), 'INVALID_INPUT');
  await refused(set({ inServicePartyMembers: 4 }, 'town'), 'FORBIDDEN');
  await refused(set({ inServicePartyMembers: 4 }, 'puchengOperator'), 'NOT_FOUND');
});

test('R15 services in villages: of all services in the year, against the aim that the county has set', async () => {
  await serve(3);
  await serve(1, { regionCode: CODES.zhuangli });
  await serve(1, { regionCode: CODES.zhuangli, state: 'PENDING' });
  await serve(1, { start: '2024-05-04T09:00:00+08:00' });
  expect(await one('VILLAGE_SERVICES')).toMatchObject({ numerator: 3, denominator: 4, valueTenths: 750, lastYearTenths: 1000, met: false });
  await world.act(world.viewers.system, setCountyParameter, { code: 'VILLAGE_SERVICES_PERCENT', value: 75 } as never);
  expect(await one('VILLAGE_SERVICES')).toMatchObject({ met: true, definition: expect.stringContaining('75%') });
  expect((await one('VILLAGE_SERVICES', { within: CODES.yongan })).valueTenths).toBe(1000);
});

interface Group { kind: string; code: string | null; registered: number; participants: number; minutes: number }
const groups = async (kind: string, given: object = {}, who: keyof World['viewers'] = 'operator') =>
  ((await app.ask(who, 'query ($year: Int, $within: RegionCode) { volunteerGroups(year: $year, within: $within) { kind code registered participants minutes } }', { year: 2025, ...given }) as { volunteerGroups: Group[] }).volunteerGroups)
    .filter((group) => group.kind === kind).map(({ code, registered, participants, minutes }) => [code, registered, participants, minutes]);

/** Volunteers whom the world begins with: of them nothing is known. */
const OF_THE_WORLD = 5;

test('R22 composition: Party members beside others, who is registered and who serves; each kind adds up to everybody', async () => {
  await serve(2, { of: { inServicePartyMember: true, politicalStatus: 'PARTY_MEMBER', leaderCadre: true, occupation: 'CADRE' } });
  await serve(1, { minutes: 0, of: { politicalStatus: 'PROBATIONARY', occupation: 'RETIRED' } });
  await serve(3, { minutes: 30, of: { politicalStatus: 'MASSES', occupation: 'FARMER' } });
  await serve(1, { of: { state: 'WITHDRAWN' } });
  await serve(1, { minutes: 0, of: { state: 'REJECTED' } });
  expect(await groups('PARTY')).toEqual([['NO_MEMBER', 3, 3, 90], ['IN_SERVICE', 2, 2, 120], ['OTHER_MEMBER', 1, 0, 0], [null, OF_THE_WORLD, 1, 60]]);
  expect(await groups('CADRE')).toEqual([['OTHERS', 4 + OF_THE_WORLD, 4, 150], ['CADRE', 2, 2, 120]]);
  for (const kind of ['PARTY', 'POLITICAL_STATUS', 'CADRE', 'OCCUPATION']) {
    const rows = await groups(kind);
    expect([1, 2].map((at) => rows.reduce((sum, row) => sum + Number(row[at]), 0)), kind).toEqual([6 + OF_THE_WORLD, 6]);
  }
  // Nobody is told how many have an attribute which they may not see of each of them.
  for (const who of ['town', 'village', 'city', 'leader'] as const) await expect(groups('PARTY', {}, who)).rejects.toThrow(/Cannot query field "volunteerGroups"/);
});

test('R34 talents are counted by tag and region; who has two of them is in both', async () => {
  await serve(1, { of: { talents: ['TECH_EXPERT', 'FIVE_ELDERS'] } });
  await serve(1, { regionCode: CODES.dongyao, of: { talents: ['TECH_EXPERT'] } });
  await serve(1, { minutes: 0 });
  expect(await groups('TALENT')).toEqual([['TECH_EXPERT', 2, 2, 120], ['FIVE_ELDERS', 1, 1, 60], [null, 1 + OF_THE_WORLD, 0, 0]]);
  expect(await groups('TALENT', { within: CODES.dongyao })).toEqual([['TECH_EXPERT', 1, 1, 60]]);
  expect(await groups('TALENT', { within: CODES.zhuangli })).toEqual([['FIVE_ELDERS', 1, 1, 60], ['TECH_EXPERT', 1, 1, 60], [null, 1 + OF_THE_WORLD, 0, 0]]);
});

test('R20 the circle is counted by the parameters that the county has set, and says so', async () => {
  const radius = async (who: keyof World['viewers']) => (await app.ask(who, '{ serviceCircle { minutes radiusMetres } }') as { serviceCircle: { minutes: number; radiusMetres: number }[] }).serviceCircle[0];
  expect(await radius('operator')).toEqual({ minutes: 15, radiusMetres: 865 });
  await world.act(world.viewers.system, setCountyParameter, { code: 'CIRCLE_MINUTES', value: 20 } as never);
  expect(await radius('operator')).toEqual({ minutes: 20, radiusMetres: 1154 });
  expect((await one('CIRCLE_COVERAGE')).definition).toContain('步行 20 分钟内');
  // Who compares counties compares them by the same measure.
  expect(await radius('city')).toEqual({ minutes: 15, radiusMetres: 865 });
  expect(await radius('puchengOperator')).toEqual({ minutes: 15, radiusMetres: 865 });
});

test('R32 在职党员人均时长 (M2): over all in service, and beside it over those who served; 20 hours are the aim', async () => {
  await enter({ inServicePartyMembers: 10 });
  await serve(5, { minutes: 2400, of: { inServicePartyMember: true } });
  await serve(5, { minutes: 6000 });
  expect(await one('PARTY_HOURS')).toMatchObject({ numerator: 12_000, denominator: 10, valueTenths: 200, met: true });
  expect(await one('PARTY_HOURS_OF_PARTICIPANTS')).toMatchObject({ numerator: 12_000, denominator: 5, valueTenths: 400 });
  await enter({ inServicePartyMembers: 11 });
  expect(await one('PARTY_HOURS')).toMatchObject({ valueTenths: 182, met: false });
});

describe('R37 群众参与率 (M3)', () => {
  test('of 1000 residents 129 are 12.9 %, 130 are 13.0 % and enough; one person with three records counts once', async () => {
    await enter({ residentPopulation: 1000 });
    const [first] = await serve(129);
    const em = world.orm.em.fork();
    const again = await em.findOneOrFail(Volunteer, { countyCode: '610528', id: first!.id });
    for (const day of ['2025-06-01', '2025-06-02']) record(em, again, `${day}T09:00:00+08:00`, 60);
    await em.flush();
    expect(await one('RESIDENT_PARTICIPATION')).toMatchObject({ numerator: 129, valueTenths: 129, met: false });
    await serve(1);
    expect(await one('RESIDENT_PARTICIPATION')).toMatchObject({ numerator: 130, valueTenths: 130, met: true });
  });

  test('what is not confirmed, of no credit, or of a registration that was merged counts not; a second registration is no second person', async () => {
    await enter({ residentPopulation: 1000 });
    const [known] = await serve(1);
    await serve(1, { state: 'PENDING' });
    await serve(1, { of: { state: 'MERGED' } });
    await serve(1, { of: { state: 'PENDING', duplicateOf: known! } });
    expect(await one('RESIDENT_PARTICIPATION')).toMatchObject({ numerator: 1 });
  });

  test('leader cadres can be left out; the older reading, who is registered, stands beside it (M3b)', async () => {
    await enter({ residentPopulation: 100 });
    await serve(2, { of: { leaderCadre: true } });
    await serve(3);
    expect([(await one('RESIDENT_PARTICIPATION')).numerator, (await one('RESIDENT_PARTICIPATION', { withoutCadres: true })).numerator]).toEqual([5, 3]);
    expect((await one('REGISTRATION')).numerator).toBe(5 + Object.keys(world.volunteers).length);
  });
});

test('a service over the midnight of New Year counts for both years, its minutes in proportion', async () => {
  await enter({ inServicePartyMembers: 10 });
  await enter({ inServicePartyMembers: 10, year: 2024 });
  await serve(1, { start: '2024-12-31T23:00:00+08:00', minutes: 180, of: { inServicePartyMember: true } });
  expect(await one('PARTY_HOURS')).toMatchObject({ numerator: 120, valueTenths: 2, lastYearTenths: 1 });
  expect(await one('PARTY_PARTICIPATION')).toMatchObject({ numerator: 1, lastYearTenths: 100 });
});

test('M13 活跃率: who served within the twelve months before the end of the year, of those in good standing', async () => {
  await serve(2, { start: '2025-12-30T09:00:00+08:00' });
  await serve(1, { start: '2024-12-30T09:00:00+08:00' });
  const { numerator, denominator } = await one('ACTIVE_VOLUNTEERS');
  expect([numerator, denominator]).toEqual([2, 3 + Object.keys(world.volunteers).length]);
});

test('M14 先培训再上岗率: the first post of each in the year, with a training that counted on that day', async () => {
  const order = await orderAt(world, 'ACCEPTED');
  const em = world.orm.em.fork();
  const [stranger] = await serve(1, { minutes: 0 });
  const name = (volunteer: Volunteer, at: string) => em.create(DispatchVolunteer, {
    countyCode: '610528', dispatch: em.getReference('Dispatch' as never, ['610528', (order.currentDispatch as Dispatch).id] as never), volunteer: em.getReference(Volunteer, ['610528', volunteer.id] as never), team: em.getReference(VolunteerTeam, ['610528', world.teams.relief.id] as never), regionCode: volunteer.regionCode, namedAt: new Date(at),
  } as never);
  name(world.volunteers.li, '2025-03-01T09:00:00+08:00');
  name(stranger!, '2025-03-01T09:00:00+08:00');
  // Was on duty before the year began.
  name(world.volunteers.wang, '2024-12-01T09:00:00+08:00');
  await em.flush();
  expect(await one('TRAINED_BEFORE_DUTY')).toMatchObject({ numerator: 1, denominator: 2, valueTenths: 500, met: false });
  const { dutyExceptions } = await app.ask('operator', '{ dutyExceptions(year: 2025) { namedOn volunteer { id } } }') as { dutyExceptions: unknown[] };
  expect(dutyExceptions).toEqual([{ namedOn: '2025-03-01', volunteer: { id: globalId(stranger!) } }]);
});

test('M4, M6, M7: categories with a standing team, sites that have all three, places with a person', async () => {
  const em = world.orm.em.fork();
  const whole = { responsibleName: '王站长', responsiblePhone: '13800000001', standingProjects: '理发', openingHours: '9:00–17:00', ruleDocument: '制度', inspectionPassed: true };
  const place = (name: string, given: object) => em.create(Place, { countyCode: '610528', name, kind: 'SERVICE_SITE', venueType: 'RESIDENTIAL', regionCode: CODES.yongan, functions: [], active: true, version: 1, ...given } as never);
  place('一', whole);
  place('二', { responsibleName: '王站长', responsiblePhone: '13800000001' });
  place('三', {});
  place('四', { ...whole, kind: 'PRACTICE_STATION', venueType: null });
  place('五', { active: false });
  await em.flush();
  expect(await one('SITES_QUALIFIED')).toMatchObject({ numerator: 1, denominator: 3, valueTenths: 333, met: false });
  expect(await one('PLACES_STAFFED')).toMatchObject({ numerator: 3, denominator: 4, valueTenths: 750 });
  expect(await one('STANDING_TEAMS')).toMatchObject({ numerator: 1, denominator: 8 });
  expect((await metrics({ only: 'STANDING_TEAMS', level: 'VILLAGE' })).find(({ regionCode }) => regionCode === CODES.dongyao)).toMatchObject({ numerator: 1, denominator: 3 });
});

describe('R80 each figure equals the list behind it', () => {
  test('the people who served, counted from the list of records; hours from its minutes; and places from theirs', async () => {
    await enter({ residentPopulation: 1000, inServicePartyMembers: 100 });
    await serve(7, { regionCode: CODES.yongan, of: { inServicePartyMember: true }, minutes: 90 });
    await serve(6, { regionCode: CODES.dongyao });
    type Listed = { node: { serviceStart: string; creditableMinutes: number; state: string; volunteer: { id: string; inServicePartyMember: boolean } } };
    const { serviceRecords } = await app.ask('director', '{ serviceRecords(first: 100, where: { state: { eq: CONFIRMED } }) { edges { node { serviceStart creditableMinutes state volunteer { id } } } } }', {}) as { serviceRecords: { edges: Listed[] } };
    const ofYear = serviceRecords.edges.filter(({ node }) => node.serviceStart.startsWith('2025') && node.creditableMinutes > 0);
    expect((await one('RESIDENT_PARTICIPATION')).numerator).toBe(new Set(ofYear.map(({ node }) => node.volunteer.id)).size);
    const { places } = await app.ask('operator', '{ places(first: 100, where: { active: { eq: true } }) { nodes { kind hasPerson qualified } } }', {}) as { places: { nodes: { kind: string; hasPerson: boolean; qualified: boolean }[] } };
    const sites = places.nodes.filter(({ kind }) => kind === 'SERVICE_SITE');
    expect(await one('SITES_QUALIFIED')).toMatchObject({ numerator: sites.filter(({ qualified }) => qualified).length, denominator: sites.length });
    expect(await one('PLACES_STAFFED')).toMatchObject({ numerator: places.nodes.filter(({ hasPerson }) => hasPerson).length, denominator: places.nodes.length });
    const { volunteers } = await app.ask('operator', '{ volunteers(first: 1, where: { state: { eq: ACTIVE } }) { totalCount } }', {}) as { volunteers: { totalCount: number } };
    expect((await one('REGISTRATION')).numerator).toBe(volunteers.totalCount);
  });

  test('towns and villages add up to the county, in each count of people', async () => {
    await serve(7, { regionCode: CODES.yongan });
    await serve(6, { regionCode: CODES.dongyao, of: { inServicePartyMember: true } });
    for (const level of ['TOWN', 'VILLAGE']) {
      const all = await metrics({ level });
      for (const metric of ['RESIDENT_PARTICIPATION', 'PARTY_PARTICIPATION', 'REGISTRATION', 'PARTY_HOURS', 'ACTIVE_VOLUNTEERS', 'PLACES_STAFFED']) {
        const rows = all.filter((row) => row.metric === metric);
        const own = rows.find(({ regionCode }) => regionCode === CODES.fuping)!;
        expect(rows.filter((row) => row !== own).reduce((sum, { numerator }) => sum + numerator!, 0), `${metric} ${level}`).toBe(own.numerator);
      }
    }
  });
});

describe('who is told what', () => {
  test('each its own range: a town its town and villages, a city its counties, the next county nothing of this one', async () => {
    await serve(9, { regionCode: CODES.dongyao });
    expect((await one('RESIDENT_PARTICIPATION', {}, 'town')).regionCode).toBe(CODES.zhuangli);
    expect((await metrics({ only: 'RESIDENT_PARTICIPATION', level: 'TOWN', within: CODES.zhangqiao }, 'town'))).toEqual([]);
    expect((await metrics({ only: 'RESIDENT_PARTICIPATION', level: 'COUNTY' }, 'city')).map(({ regionCode, numerator }) => [regionCode, numerator])).toEqual([[CODES.city, 9], [CODES.pucheng, 0], [CODES.fuping, 9]]);
    expect((await one('RESIDENT_PARTICIPATION', {}, 'puchengOperator')).numerator).toBe(0);
  });

  test('an overseer is not told of fewer than five people; nobody at all is no secret (access §2)', async () => {
    await enter({ residentPopulation: 1000, inServicePartyMembers: 100 });
    await serve(4, { of: { inServicePartyMember: true } });
    expect(await one('RESIDENT_PARTICIPATION')).toMatchObject({ numerator: 4 });
    const told = (await metrics({ level: 'COUNTY' }, 'city')).filter(({ metric }) => ['RESIDENT_PARTICIPATION', 'PARTY_PARTICIPATION', 'PARTY_HOURS', 'PARTY_HOURS_OF_PARTICIPANTS'].includes(metric));
    for (const row of told.filter(({ regionCode }) => regionCode === CODES.fuping)) expect(row).toMatchObject({ numerator: null, valueTenths: null, met: null, gap: 'WITHHELD' });
    for (const row of told.filter(({ regionCode, metric }) => regionCode === CODES.pucheng && metric !== 'PARTY_HOURS_OF_PARTICIPANTS')) expect(row.numerator).toBe(0);
  });

  test('every metric has its definition in words', async () => {
    const all = await metrics();
    expect(all).toHaveLength(15);
    for (const { definition } of all) expect(definition).toMatch(/÷|按现状/);
  });
});

test('a figure that cannot be is refused by its field; a county enters its own, nobody else does', async () => {
  await expect(enter({ residentPopulation: 10, inServicePartyMembers: 11 })).rejects.toMatchObject({ code: 'INVALID_INPUT', path: ['input', 'inServicePartyMembers'] });
  await refused(enter({}), 'INVALID_INPUT');
  await refused(enter({ residentPopulation: 10, sourceNote: ' ' }), 'INVALID_INPUT');
  await refused(enter({ residentPopulation: 10, regionCode: CODES.pucheng }), 'NOT_FOUND');
  await refused(enter({ residentPopulation: 10 }, 'town'), 'FORBIDDEN');
});
