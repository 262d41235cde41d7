import { graphql } from 'graphql';
import type { Role } from '../../src/access/roles.ts';
import { viewerOf } from '../../src/access/viewer.ts';
import { buildApp, type App } from '../../src/app.ts';
import { openOrm } from '../../src/database/orm.ts';
import { Account } from '../../src/modules/accounts/account.ts';
import { Appointment, type StaffRole } from '../../src/modules/accounts/appointment.ts';
import { hashPassword } from '../../src/modules/accounts/password.ts';
import { limitsFrom } from '../../src/graphql/limits/limits.ts';
import { ENTITIES } from '../../src/modules/entities.ts';
import { freshDatabase } from '../database.ts';
import { PASSWORD } from '../staff.ts';
import { configFor } from '../world-app.ts';
import { markedWorld, VILLAGES, type MarkedWorld, type Varies } from './marked-world.ts';

/** Where the viewer of each role sits: 永安村 (A), or the town, county, city or province above it. */
const SEATS: Record<StaffRole, string> = {
  PROVINCE_OVERSEER: '610000000000', CITY_OVERSEER: '610500000000', COUNTY_DIRECTOR: '610528000000', COUNTY_OPERATOR: '610528000000',
  TOWN_STAFF: '610528101000', VILLAGE_STAFF: VILLAGES.A, TEAM_LEADER: '610528000000',
  SYSTEM_ADMIN: '610528000000', SECURITY_ADMIN: '610528000000', AUDITOR: '610528000000',
};

export interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown[]; extensions: { code: string } }[];
  /** The whole body, as it came. */
  raw: string;
  status: number;
}

/** What each error says, without the code's own sentence around it and without suggestions. */
export function reasons({ errors = [] }: Answer): string[] {
  return errors.map(({ message }) => (/（(.*)）$/s.exec(message)?.[1] ?? message).split(' Did you mean ')[0]!);
}

/** An app on a marked world of its own, and a signed-in person of each role. */
export class Callers implements AsyncDisposable {
  readonly app: App;
  readonly world: MarkedWorld;
  readonly databaseUrl: string;
  readonly #cookies = new Map<string, string>();

  private constructor(app: App, world: MarkedWorld, databaseUrl: string) {
    this.app = app;
    this.world = world;
    this.databaseUrl = databaseUrl;
  }

  static async open(salt?: string, varies?: Varies): Promise<Callers> {
    const { url } = await freshDatabase();
    const world = await markedWorld(url, salt, varies);
    await addPeople(url, world);
    // Access is held at any size of operation, also beyond the limits.
    const app = await buildApp({ ...configFor(url), poolSize: 4, limits: limitsFrom((_name, _standard, most) => most) });
    return new Callers(app, world, url);
  }

  /** What a role, or a person by login name, is answered. Programs cannot sign in yet: INTEGRATOR goes past HTTP. */
  async ask(who: Role | 'neighbour' | 'stranger', query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    if (who === 'INTEGRATOR') return this.#program(query, variables);
    const response = await this.app.server.inject({
      method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...(who === 'ANONYMOUS' ? {} : { cookie: await this.#cookie(who) }) },
      payload: { query, variables },
    });
    return { ...(response.json() as Omit<Answer, 'raw' | 'status'>), raw: response.body, status: response.statusCode };
  }

  async #cookie(loginName: string): Promise<string> {
    const known = this.#cookies.get(loginName);
    if (known) return known;
    const response = await this.app.server.inject({
      method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' },
      payload: { query: 'mutation ($input: SignInInput!) { signIn(input: $input) { userErrors { code } me { role } } }', variables: { input: { loginName: loginName.toLowerCase(), password: PASSWORD } } },
    });
    const cookie = response.cookies[0];
    if (!cookie) throw new Error(`${loginName} could not sign in: ${response.body}`);
    const text = `${cookie.name}=${cookie.value}`;
    this.#cookies.set(loginName, text);
    return text;
  }

  async #program(query: string, variables: Record<string, unknown>): Promise<Answer> {
    const schema = this.app.schemas.get('INTEGRATOR')!;
    const viewer = viewerOf({ role: 'INTEGRATOR', regionCode: '610528000000', teamId: null, accountId: '', appointmentId: '', sessionId: null, displayName: '' });
    const answer = await graphql({ schema, source: query, variableValues: variables, contextValue: { viewer, schema, reader: this.app.reader } });
    const raw = JSON.stringify(answer);
    return { ...(JSON.parse(raw) as Omit<Answer, 'raw' | 'status'>), raw, status: 200 };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.app.close();
  }
}

/** A person of every role, one in 三河村 (neighbour) and one in 蒲城县 (stranger). */
async function addPeople(databaseUrl: string, { team }: MarkedWorld): Promise<void> {
  const orm = openOrm({ databaseUrl, poolSize: 2, entities: ENTITIES as never });
  const em = orm.em.fork();
  const passwordHash = await hashPassword(PASSWORD);
  let n = 0;
  const add = (loginName: string, role: StaffRole, regionCode: string) => {
    const id = () => `01990000-0000-7000-9000-${String(++n).padStart(12, '0')}`;
    const account = em.create(Account, { id: id(), loginName: loginName.toLowerCase(), displayName: '钱', passwordHash, state: 'ACTIVE', mustChangePassword: false, homeRegionCode: regionCode });
    em.create(Appointment, { id: id(), account, role, regionCode, unitName: '单位', ...(role === 'TEAM_LEADER' ? { teamId: team.id.slice(7) } : {}) });
  };
  for (const [role, regionCode] of Object.entries(SEATS)) add(role, role as StaffRole, regionCode);
  add('neighbour', 'VILLAGE_STAFF', VILLAGES.B);
  add('stranger', 'COUNTY_OPERATOR', '610526000000');
  try {
    await em.flush();
  } finally {
    await orm.close(true);
  }
}
