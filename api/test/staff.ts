import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { Lookup } from '../src/modules/accounts/authenticate.ts';
import { ANONYMOUS, viewerOf, type Viewer } from '../src/access/viewer.ts';
import { openOrm } from '../src/database/orm.ts';
import { inScope, verbScopeOf } from '../src/database/wall/scope.ts';
import type { Deed } from '../src/graphql/deed.ts';
import { Account } from '../src/modules/accounts/account.ts';
import { Appointment, type StaffRole } from '../src/modules/accounts/appointment.ts';
import { hashPassword } from '../src/modules/accounts/password.ts';
import { ENTITIES } from '../src/modules/entities.ts';
import { Region } from '../src/modules/regions/region.ts';
import { VolunteerTeam } from '../src/modules/teams/volunteer-team.ts';
import { bindTables } from '../src/reading/tables.ts';
import { freshDatabase, type FreshDatabase } from './database.ts';

export const FUPING = '610528000000', PUCHENG = '610526000000', WEINAN = '610500000000', SHAANXI = '610000000000';
export const ZHUANGLI = '610528101000', YONGAN = '610528101200';
export const PASSWORD = 'Peaches-2719-from-Fuping';
export const SECRET = 'a secret of the tests, long enough for all';

/** Two counties with a town, three villages of which one is gone, and a team each; no person yet. */
export class Staff implements AsyncDisposable {
  /** As the owner: what is there, whoever may see it. */
  readonly orm: MikroORM;
  /** As the application: what verbs run on. */
  readonly app: MikroORM;
  readonly #passwordHash: string;
  readonly #pool: pg.Pool;

  readonly database: FreshDatabase;

  private constructor(orm: MikroORM, database: FreshDatabase, passwordHash: string) {
    this.orm = orm;
    this.#pool = new pg.Pool({ connectionString: database.appUrl, max: 2 });
    this.app = openOrm({ databaseUrl: database.appUrl, poolSize: 20, entities: ENTITIES as never });
    this.database = database;
    this.#passwordHash = passwordHash;
  }

  static async open(): Promise<Staff> {
    const database = await freshDatabase();
    const orm = openOrm({ databaseUrl: database.url, poolSize: 20, entities: ENTITIES as never });
    bindTables(orm.getMetadata());
    const staff = new Staff(orm, database, await hashPassword(PASSWORD));
    await addRegions(orm.em.fork());
    return staff;
  }

  /** As the API looks for sessions. */
  readonly lookup: Lookup = (query) => this.#pool.query(query);

  get url(): string {
    return this.database.url;
  }

  /** A person with one appointment, ACTIVE, who has changed the initial password. */
  async person(loginName: string, role: StaffRole, regionCode: string, more: { teamId?: string; homeRegionCode?: string; mustChangePassword?: boolean } = {}): Promise<Appointment> {
    const em = this.orm.em.fork();
    const account = em.create(Account, {
      loginName, displayName: '张建国', passwordHash: this.#passwordHash, state: 'ACTIVE',
      mustChangePassword: more.mustChangePassword ?? false, homeRegionCode: more.homeRegionCode ?? regionCode,
    });
    const appointment = em.create(Appointment, { account, role, regionCode, teamId: more.teamId, unitName: '富平县志愿服务促进中心' });
    await em.flush();
    return appointment;
  }

  async appoint(account: Account, role: StaffRole, regionCode: string): Promise<Appointment> {
    const em = this.orm.em.fork();
    const appointment = em.create(Appointment, { account: await em.findOneOrFail(Account, { id: account.id }), role, regionCode, unitName: '庄里镇新时代文明实践所' });
    await em.flush();
    return appointment;
  }

  async team(regionCode = FUPING, name = '富平县理论宣讲队'): Promise<VolunteerTeam> {
    const em = this.orm.em.fork();
    const team = em.create(VolunteerTeam, {
      countyCode: regionCode.slice(0, 6), name, nameInitials: 'fpxllxjd', type: 'STANDING', category: 'THEORY_POLICY', state: 'ACTIVE',
      regionCode, serviceAreaCodes: [regionCode], weeklyCapacity: 5, version: 1,
    });
    await em.flush();
    return team;
  }

  /** A verb in one transaction, as a resolver would run it. */
  async act<T>(viewer: Viewer, verb: (deed: Deed) => Promise<T>, now = new Date()): Promise<T> {
    return inScope(this.app.em, verbScopeOf(viewer), (em) =>
      verb({ viewer, em, now, channel: 'CONSOLE', unitName: null, address: '203.0.113.9', changes: [] }));
  }

  viewer(appointment: Appointment, sessionId: string | null = null): Viewer {
    const { role, regionCode, teamId, account } = appointment;
    return viewerOf({
      role, regionCode, teamId: teamId ?? null, accountId: account.id, appointmentId: appointment.id, sessionId, displayName: account.displayName,
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.orm.close(true), this.app.close(true), this.#pool.end()]);
    await this.database.drop();
  }
}

export const NOBODY = ANONYMOUS;

async function addRegions(em: EntityManager): Promise<void> {
  const add = (code: string, name: string, level: Region['level'], parentCode?: string, validTo?: string) =>
    em.create(Region, { code, name, fullName: name, nameInitials: '', level, parentCode, validFrom: '2020-01-01', validTo });
  add(SHAANXI, '陕西省', 'PROVINCE');
  add(WEINAN, '渭南市', 'CITY', SHAANXI);
  for (const [county, name] of [[FUPING, '富平县'], [PUCHENG, '蒲城县']] as const) {
    const town = `${county.slice(0, 6)}101000`;
    add(county, name, 'COUNTY', WEINAN);
    add(town, name === '富平县' ? '庄里镇' : '罕井镇', 'TOWN', county);
    add(`${town.slice(0, 9)}200`, '永安村', 'VILLAGE', town);
    add(`${town.slice(0, 9)}201`, '三河村', 'VILLAGE', town);
    add(`${town.slice(0, 9)}202`, '已撤销村', 'VILLAGE', town, '2024-07-01');
  }
  await em.flush();
}
