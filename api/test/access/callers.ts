import { createHash } from 'node:crypto';
import { graphql, type GraphQLError, type GraphQLFormattedError } from 'graphql';
import { PREVIEWED_ROLES, PREVIEWER, type PreviewedRole } from '../../src/access/preview.ts';
import type { Role } from '../../src/access/roles.ts';
import type { Sight } from '../../src/access/sight.ts';
import { viewerOf } from '../../src/access/viewer.ts';
import { buildApp, type App } from '../../src/app.ts';
import type { Config } from '../../src/config.ts';
import { openOrm } from '../../src/database/orm.ts';
import { answerError } from '../../src/graphql/answer-errors.ts';
import { Account } from '../../src/modules/accounts/account.ts';
import { Appointment, type StaffRole } from '../../src/modules/accounts/appointment.ts';
import { limitsFrom } from '../../src/graphql/limits/limits.ts';
import { SESSION_COOKIE } from '../../src/modules/accounts/session-cookie.ts';
import { sessionTokenHash } from '../../src/modules/accounts/session-token.ts';
import { Session } from '../../src/modules/accounts/session.ts';
import { ENTITIES } from '../../src/modules/entities.ts';
import { freshDatabase } from '../database.ts';
import { configFor } from '../world-app.ts';
import { markedWorld, VILLAGES, type MarkedWorld, type Varies } from './marked-world.ts';

/** Where the viewer of each role sits: 永安村 (A), or the town, county, city or province above it. */
export const SEATS: Record<StaffRole, string> = {
  PROVINCE_OVERSEER: '610000000000', CITY_OVERSEER: '610500000000', COUNTY_DIRECTOR: '610528000000', COUNTY_OPERATOR: '610528000000',
  TOWN_STAFF: '610528101000', VILLAGE_STAFF: VILLAGES.A, TEAM_LEADER: '610528000000',
  SYSTEM_ADMIN: '610528000000', SECURITY_ADMIN: '610528000000', AUDITOR: '610528000000',
};

/** The county's director who looks through the eyes of a role, where that role sits or, of overseers, in the own county. */
export type Previewer = `preview ${PreviewedRole}`;

export function callerOf({ role, ceiling }: Sight): Role | Previewer {
  return ceiling ? `preview ${role as PreviewedRole}` : role;
}

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

  private constructor(app: App, world: MarkedWorld, databaseUrl: string) {
    this.app = app;
    this.world = world;
    this.databaseUrl = databaseUrl;
  }

  static async open(salt?: string, varies?: Varies, more: Partial<Config> = {}): Promise<Callers> {
    const { url } = await freshDatabase();
    const world = await markedWorld(url, salt, varies);
    await addPeople(url, world);
    // Access is held at any size of operation, also beyond the limits.
    const app = await buildApp({ ...configFor(url), poolSize: 4, limits: limitsFrom((_name, _standard, most) => most), ...more });
    return new Callers(app, world, url);
  }

  /** What a role, or a person by login name, is answered. Programs cannot sign in yet: INTEGRATOR goes past HTTP. */
  async ask(who: Role | Previewer | 'neighbour' | 'stranger', query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    if (who === 'INTEGRATOR') return this.#program(query, variables);
    const response = await this.app.server.inject({
      method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...(who === 'ANONYMOUS' ? {} : { cookie: cookieOf(who) }) },
      payload: { query, variables },
    });
    return { ...(response.json() as Omit<Answer, 'raw' | 'status'>), raw: response.body, status: response.statusCode };
  }

  async #program(query: string, variables: Record<string, unknown>): Promise<Answer> {
    const schema = this.app.schemas.get('INTEGRATOR')!;
    const viewer = { ...viewerOf({ role: 'INTEGRATOR', regionCode: '610528000000', teamId: null, accountId: '', appointmentId: '', sessionId: null, displayName: '' }), accountId: null };
    const contextValue = { viewer, schema, reader: this.app.reader, orm: this.app.orm, sessionLimits: configFor(this.databaseUrl) };
    const { errors, ...answer } = await graphql({ schema, source: query, variableValues: variables, contextValue });
    const raw = JSON.stringify({ ...(errors ? { errors: errors.map((error) => toldToProgram(error.toJSON(), error)) } : {}), ...answer });
    return { ...(JSON.parse(raw) as Omit<Answer, 'raw' | 'status'>), raw, status: 200 };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.app.close();
  }
}

/** When the people of all worlds of this run came in, so that two worlds are alike to the byte. */
const OPENED = new Date();
/** Seen ahead of time: then no request writes when it was, and the longest run stays signed in. */
const LAST_SEEN = new Date(OPENED.getTime() + 10 * 3_600_000);

function tokenOf(loginName: string): string {
  return createHash('sha256').update(`session of ${loginName}`).digest('base64url');
}

/** The cookie of a role's person, or of the person of a login name. */
export function cookieOf(who: string): string {
  return `${SESSION_COOKIE}=${tokenOf(who.toLowerCase())}`;
}

const answerProgram = answerError('INTEGRATOR', { error: () => undefined });

/** As over HTTP, where what was refused before execution has its code already. */
function toldToProgram(formatted: GraphQLFormattedError, error: GraphQLError): GraphQLFormattedError {
  return answerProgram(error.path ? formatted : { ...formatted, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }, error);
}

/** A person of every role, one in 三河村 (neighbour) and one in 蒲城县 (stranger); each is signed in. */
async function addPeople(databaseUrl: string, { team }: MarkedWorld): Promise<void> {
  const orm = openOrm({ databaseUrl, poolSize: 2, entities: ENTITIES as never });
  const em = orm.em.fork();
  let n = 0;
  const add = (who: string, role: StaffRole, regionCode: string) => {
    const id = () => `01990000-0000-7000-9000-${String(++n).padStart(12, '0')}`;
    const loginName = who.toLowerCase();
    const account = em.create(Account, { id: id(), loginName, displayName: '钱', passwordHash: NO_PASSWORD, state: 'ACTIVE', mustChangePassword: false, homeRegionCode: regionCode, createdAt: OPENED });
    const appointment = em.create(Appointment, { id: id(), account, role, regionCode, unitName: '单位', createdAt: OPENED, ...(role === 'TEAM_LEADER' ? { teamId: team.id.slice(7) } : {}) });
    const open = (token: string, preview: Partial<Session> = {}) =>
      em.create(Session, { id: id(), account, appointment, tokenHash: sessionTokenHash(tokenOf(token)), createdAt: OPENED, lastSeenAt: LAST_SEEN, ...preview } as Session);
    open(loginName);
    return open;
  };
  for (const [role, regionCode] of Object.entries(SEATS)) {
    const open = add(role, role as StaffRole, regionCode);
    if (role === PREVIEWER) for (const previewed of PREVIEWED_ROLES) open(`preview ${previewed}`.toLowerCase(), previewOf(previewed, team));
  }
  add('neighbour', 'VILLAGE_STAFF', VILLAGES.B);
  add('stranger', 'COUNTY_OPERATOR', '610526000000');
  try {
    await em.flush();
  } finally {
    await orm.close(true);
  }
}

function previewOf(previewRole: PreviewedRole, team: { id: string }): Partial<Session> {
  const overseer = previewRole === 'PROVINCE_OVERSEER' || previewRole === 'CITY_OVERSEER';
  return { previewRole, previewRegionCode: SEATS[overseer ? PREVIEWER : previewRole], ...(previewRole === 'TEAM_LEADER' ? { previewTeamId: team.id.slice(7) } : {}) };
}

/** A hash of the right form that belongs to no password: nobody of the marked world signs in by one. */
const NO_PASSWORD = '$argon2id$v=19$m=8,t=1,p=1$bm8gcGFzc3dvcmQ$bm8gcGFzc3dvcmQgbm8gcGFzc3dvcmQgbm8gcGFzc3c';
