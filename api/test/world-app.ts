import { oneKey } from '../src/database/encryption.ts';
import { buildApp, type App } from '../src/app.ts';
import type { Config } from '../src/config.ts';
import type { Viewer } from '../src/access/viewer.ts';
import { loginsBeside } from '../src/database/wall/logins.ts';
import { limitsFrom } from '../src/graphql/limits/limits.ts';
import { SESSION_COOKIE } from '../src/modules/accounts/session-cookie.ts';
import { newSessionToken, sessionTokenHash } from '../src/modules/accounts/session-token.ts';
import { Session } from '../src/modules/accounts/session.ts';
import { SECRET } from './staff.ts';
import type { Viewers, World } from './world.ts';

export interface UserError {
  code: string;
  message: string;
  path: string[];
}

/** The limits of production, but no caller ever runs out: a test asks faster than people do. */
export const LIMITS_OF_TESTS = { ...limitsFrom((_name, standard) => standard), bucket: 1_000_000_000, restorePerSecond: 1_000_000_000 };

/** The configuration of an API on a database, whose owner is told. */
export function configFor(ownerUrl: string, port = 0): Config {
  const { app, jobs } = loginsBeside(ownerUrl);
  return {
    databaseUrl: app, jobsDatabaseUrl: jobs, listenDatabaseUrl: app, pooled: false, ownerUrl: null, port, host: '127.0.0.1', production: false, secret: SECRET, idKeys: oneKey(SECRET), consoleDir: null, allowedOrigins: [], migrateOnStart: false,
    poolSize: 10, trustProxy: false, sessionIdleMinutes: 30, sessionAbsoluteMinutes: 720, drainSeconds: 0, limits: LIMITS_OF_TESTS, logLevel: 'silent', metricsPort: null, metricsHost: '127.0.0.1', textAnswers: true,
  };
}

/** The cookie of a session for a person of the small world. */
export async function cookieOf(world: World, viewer: Viewer): Promise<string> {
  const token = newSessionToken();
  const em = world.orm.em.fork();
  em.create(Session, { account: viewer.accountId!, appointment: viewer.appointmentId!, tokenHash: sessionTokenHash(token), lastSeenAt: new Date() } as never);
  await em.flush();
  return `${SESSION_COOKIE}=${token}`;
}

/** The API on a small world, asked over HTTP by its people. */
export class WorldApp implements AsyncDisposable {
  readonly world: World;
  readonly #app: App;
  readonly #cookies = new Map<keyof Viewers, string>();

  private constructor(world: World, app: App) {
    this.world = world;
    this.#app = app;
  }

  static async open(world: World): Promise<WorldApp> {
    return new WorldApp(world, await buildApp(configFor(world.database.url)));
  }

  /** `data` of an operation, asked by a person or, with null, by nobody who is signed in; errors of the top level are thrown with their codes. */
  async ask<T>(who: keyof Viewers | null, query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const cookie = who && (this.#cookies.get(who) ?? await cookieOf(this.world, this.world.viewers[who]));
    if (who && cookie) this.#cookies.set(who, cookie);
    const response = await this.#app.server.inject({ method: 'POST', url: '/graphql', headers: cookie ? { cookie } : {}, payload: { query, variables } });
    const { data, errors } = response.json<{ data: T; errors?: { message: string; extensions: { code: string } }[] }>();
    if (errors) throw new Error(errors.map(({ extensions, message }) => `${extensions.code} ${message}`).join('; '));
    return data;
  }

  /** One verb; answers its payload, which must not be a refusal. */
  async did<T>(who: keyof Viewers, verb: string, inputType: string, input: object, selection: string): Promise<T> {
    const payload = await this.tried<T>(who, verb, inputType, input, selection);
    if (payload.userErrors.length > 0) throw new Error(`${verb}: ${payload.userErrors.map(({ code, message }) => `${code} ${message}`).join('; ')}`);
    return payload;
  }

  /** One verb; answers its payload, refused or not. */
  async tried<T>(who: keyof Viewers, verb: string, inputType: string, input: object, selection = ''): Promise<T & { userErrors: UserError[] }> {
    const data = await this.ask<Record<string, T & { userErrors: UserError[] }>>(
      who, `mutation ($input: ${inputType}!) { ${verb}(input: $input) { ${selection} userErrors { code message path } } }`, { input });
    return data[verb]!;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#app.close();
  }
}
