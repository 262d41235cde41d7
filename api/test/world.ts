import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Role } from '../src/access/roles.ts';
import { viewerOf, type Viewer } from '../src/access/viewer.ts';
import { openOrm } from '../src/database/orm.ts';
import { inScope, verbScopeOf } from '../src/database/wall/scope.ts';
import { refusalOfDatabase } from '../src/graphql/database-refusals.ts';
import type { Deed, Outcome } from '../src/graphql/deed.ts';
import { Account } from '../src/modules/accounts/account.ts';
import { Appointment, type StaffRole } from '../src/modules/accounts/appointment.ts';
import { ENTITIES } from '../src/modules/entities.ts';
import { Region } from '../src/modules/regions/region.ts';
import { TeamMembership } from '../src/modules/teams/team-membership.ts';
import type { ServiceCategory } from '../src/modules/teams/team.codes.ts';
import { VolunteerTeam } from '../src/modules/teams/volunteer-team.ts';
import { TrainingCourse } from '../src/modules/training/training-course.ts';
import { TrainingResult } from '../src/modules/training/training-result.ts';
import { TrainingSession } from '../src/modules/training/training-session.ts';
import { Volunteer } from '../src/modules/volunteers/volunteer.ts';
import { bindTables } from '../src/reading/tables.ts';
import { freshDatabase, type FreshDatabase } from './database.ts';

/** Regions of the small world: two counties, 富平县 with two towns, 蒲城县 with one. */
export const CODES = {
  province: '610000000000', city: '610500000000',
  fuping: '610528000000', zhuangli: '610528101000', yongan: '610528101200', sanhe: '610528101201',
  zhangqiao: '610528102000', dongyao: '610528102200', dissolved: '610528102299',
  pucheng: '610526000000', hanjing: '610526101000', hanjingVillage: '610526101200',
} as const;

/** A Monday morning without a holiday near: limits are easy to count from here. */
export const MONDAY = new Date('2026-06-08T09:00:00+08:00');

export type Verb<I> = (deed: Deed, input: I) => Promise<Outcome>;

export interface World extends AsyncDisposable {
  /** As the owner: what is there, whoever may see it. */
  orm: MikroORM;
  /** As the application: what verbs run on. */
  app: MikroORM;
  database: FreshDatabase;
  viewers: Viewers;
  teams: { relief: VolunteerTeam; culture: VolunteerTeam; dongyao: VolunteerTeam; suspended: VolunteerTeam; pucheng: VolunteerTeam };
  /** Members of the relief team; the last one left it. */
  volunteers: { li: Volunteer; wang: Volunteer; yan: Volunteer; gone: Volunteer; leader: Volunteer };
  /** Runs a verb as a resolver would: in one transaction, under the verb's scope, undone when it refuses. */
  act<I>(viewer: Viewer, verb: Verb<I>, input: I, now?: Date): Promise<Outcome>;
}

/** One viewer of each role, and whom the loop needs besides. */
export interface Viewers {
  province: Viewer; city: Viewer; director: Viewer; operator: Viewer; operator2: Viewer; town: Viewer; village: Viewer; otherVillage: Viewer;
  leader: Viewer; secondLeader: Viewer; cultureLeader: Viewer; dongyaoLeader: Viewer; suspendedLeader: Viewer;
  system: Viewer; security: Viewer; auditor: Viewer; puchengOperator: Viewer; puchengLeader: Viewer;
}

/** Two counties, 610528 and 610526, with towns, villages, teams, volunteers and people of every role. */
export async function smallWorld(): Promise<World> {
  const database = await freshDatabase();
  const orm = openOrm({ databaseUrl: database.url, poolSize: 20, entities: ENTITIES as never });
  const app = openOrm({ databaseUrl: database.appUrl, poolSize: 20, entities: ENTITIES as never });
  bindTables(orm.getMetadata());
  const em = orm.em.fork();
  addRegions(em);
  const volunteers = addVolunteers(em);
  const teams = addTeams(em, volunteers);
  await em.flush();
  const viewers = await addPeople(em, teams);
  return {
    orm, app, database, viewers, teams, volunteers,
    act: (viewer, verb, input, now = MONDAY) => act(app, viewer, verb, input, now),
    async [Symbol.asyncDispose]() {
      await Promise.all([orm.close(true), app.close(true)]);
      await database.drop();
    },
  };
}

export async function act<I>(orm: MikroORM, viewer: Viewer, verb: Verb<I>, input: I, now: Date): Promise<Outcome> {
  try {
    return await inScope(orm.em, verbScopeOf(viewer), (em) =>
      verb({ viewer, em, now, channel: 'CONSOLE', unitName: `${viewer.role} 单位`, address: '203.0.113.9', changes: [] }, input));
  } catch (error) {
    throw refusalOfDatabase(error) ?? error;
  }
}

function addRegions(em: EntityManager): void {
  const add = (code: string, name: string, level: Region['level'], parentCode?: string, validTo?: string) =>
    em.create(Region, { code, name, fullName: name, nameInitials: '', level, validFrom: '2020-01-01', ...(parentCode ? { parentCode } : {}), ...(validTo ? { validTo } : {}) });
  add(CODES.province, '陕西省', 'PROVINCE');
  add(CODES.city, '渭南市', 'CITY', CODES.province);
  add(CODES.fuping, '富平县', 'COUNTY', CODES.city);
  add(CODES.zhuangli, '庄里镇', 'TOWN', CODES.fuping);
  add(CODES.yongan, '永安村', 'VILLAGE', CODES.zhuangli);
  add(CODES.sanhe, '三河村', 'VILLAGE', CODES.zhuangli);
  add(CODES.zhangqiao, '张桥镇', 'TOWN', CODES.fuping);
  add(CODES.dongyao, '东尧村', 'VILLAGE', CODES.zhangqiao);
  add(CODES.dissolved, '旧村', 'VILLAGE', CODES.zhangqiao, '2024-07-01');
  add(CODES.pucheng, '蒲城县', 'COUNTY', CODES.city);
  add(CODES.hanjing, '罕井镇', 'TOWN', CODES.pucheng);
  add(CODES.hanjingVillage, '山西村', 'VILLAGE', CODES.hanjing);
}

function addVolunteers(em: EntityManager): World['volunteers'] {
  let no = 0;
  const add = (name: string) => em.create(Volunteer, {
    countyCode: '610528', volunteerNo: `V${String(++no).padStart(5, '0')}`, name, nameInitials: '', regionCode: CODES.yongan,
    skills: [], serviceTimes: [], talents: [], inServicePartyMember: false, leaderCadre: false, preRegistered: false, state: 'ACTIVE', registeredOn: '2024-03-05', version: 1,
  });
  const volunteers = { li: add('李秀英'), wang: add('王𬭚'), yan: add('阿依古丽·买买提'), gone: add('赵离队'), leader: add('刘队长') };
  trainAll(em, Object.values(volunteers));
  return volunteers;
}

/** All have passed the basic training, or nobody could serve (R68). */
function trainAll(em: EntityManager, volunteers: Volunteer[]): void {
  const course = em.create(TrainingCourse, { countyCode: '610528', name: '志愿服务基础知识', kind: 'BASIC', active: true, version: 1 });
  const session = em.create(TrainingSession, { countyCode: '610528', course, regionCode: CODES.fuping, startsAt: new Date('2024-03-06T09:00:00+08:00'), place: '县实践中心', state: 'HELD', version: 1 });
  for (const volunteer of volunteers) em.create(TrainingResult, { countyCode: '610528', course, session, volunteer, regionCode: volunteer.regionCode, outcome: 'PASSED', trainedOn: '2024-03-06' });
}

function addTeams(em: EntityManager, volunteers: World['volunteers']): World['teams'] {
  const add = (countyCode: string, name: string, category: ServiceCategory, regionCode: string, area: string, state: VolunteerTeam['state'] = 'ACTIVE') =>
    em.create(VolunteerTeam, {
      countyCode, name, nameInitials: '', type: 'STANDING', category, state, regionCode, serviceAreaCodes: [area], weeklyCapacity: 5, version: 1,
    });
  const relief = add('610528', '庄里镇扶贫帮困队', 'POVERTY_RELIEF', CODES.zhuangli, CODES.fuping);
  relief.leader = volunteers.leader;
  for (const volunteer of Object.values(volunteers)) {
    em.create(TeamMembership, {
      countyCode: '610528', team: relief, volunteer, regionCode: volunteer.regionCode, joinedOn: '2024-03-05',
      ...(volunteer === volunteers.gone ? { leftOn: '2025-12-31' } : {}),
    });
  }
  return {
    relief,
    culture: add('610528', '富平县文艺队', 'CULTURE_ARTS', CODES.fuping, CODES.fuping),
    dongyao: add('610528', '东尧村帮扶队', 'POVERTY_RELIEF', CODES.dongyao, CODES.zhangqiao),
    suspended: add('610528', '暂停接单队', 'POVERTY_RELIEF', CODES.zhuangli, CODES.fuping, 'SUSPENDED'),
    pucheng: add('610526', '蒲城县帮扶队', 'POVERTY_RELIEF', CODES.pucheng, CODES.pucheng),
  };
}

async function addPeople(em: EntityManager, teams: World['teams']): Promise<Viewers> {
  const seats: Record<keyof Viewers, [name: string, role: Role, regionCode: string, team?: VolunteerTeam]> = {
    province: ['省督查', 'PROVINCE_OVERSEER', CODES.province],
    city: ['市督查', 'CITY_OVERSEER', CODES.city],
    director: ['周主任', 'COUNTY_DIRECTOR', CODES.fuping],
    operator: ['吴调度', 'COUNTY_OPERATOR', CODES.fuping],
    operator2: ['郑调度', 'COUNTY_OPERATOR', CODES.fuping],
    town: ['孙镇员', 'TOWN_STAFF', CODES.zhuangli],
    village: ['钱村员', 'VILLAGE_STAFF', CODES.yongan],
    otherVillage: ['三河村员', 'VILLAGE_STAFF', CODES.sanhe],
    leader: ['刘队长', 'TEAM_LEADER', CODES.fuping, teams.relief],
    secondLeader: ['副队长', 'TEAM_LEADER', CODES.fuping, teams.relief],
    cultureLeader: ['文队长', 'TEAM_LEADER', CODES.fuping, teams.culture],
    dongyaoLeader: ['东队长', 'TEAM_LEADER', CODES.fuping, teams.dongyao],
    suspendedLeader: ['停队长', 'TEAM_LEADER', CODES.fuping, teams.suspended],
    system: ['系统员', 'SYSTEM_ADMIN', CODES.fuping],
    security: ['安全员', 'SECURITY_ADMIN', CODES.fuping],
    auditor: ['审计员', 'AUDITOR', CODES.fuping],
    puchengOperator: ['蒲城调度', 'COUNTY_OPERATOR', CODES.pucheng],
    puchengLeader: ['蒲队长', 'TEAM_LEADER', CODES.pucheng, teams.pucheng],
  };
  const appointments = Object.entries(seats).map(([key, [displayName, role, regionCode, team]]) => {
    const account = em.create(Account, { loginName: key, displayName, passwordHash: '-', mustChangePassword: false, state: 'ACTIVE', homeRegionCode: regionCode });
    const appointment = em.create(Appointment, { account, role: role as StaffRole, regionCode, unitName: `${role} 单位`, ...(team ? { teamId: team.id } : {}) });
    return [key, appointment] as const;
  });
  await em.flush();
  return Object.fromEntries(appointments.map(([key, { role, regionCode, teamId, account, id }]) => [key, viewerOf({
    role, regionCode, teamId: teamId ?? null, accountId: account.id, appointmentId: id, sessionId: null, displayName: account.displayName,
  })])) as unknown as Viewers;
}
