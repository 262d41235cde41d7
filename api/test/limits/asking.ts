import { buildApp, type App } from '../../src/app.ts';
import type { Limits } from '../../src/graphql/limits/limits.ts';
import { SignInAttempt } from '../../src/modules/accounts/sign-in-attempt.ts';
import { AuditEvent } from '../../src/modules/audit/audit-event.ts';
import type { Plan } from '../../src/reading/plan.ts';
import { configFor, cookieOf } from '../world-app.ts';
import { smallWorld, type Viewers, type World } from '../world.ts';

export interface Told {
  message: string;
  extensions: { code: string; limit?: { name: string; max: number; actual?: number }; retryAfterMs?: number };
}

export interface Answer {
  status: number;
  raw: string;
  data?: Record<string, unknown> | null;
  errors?: Told[];
  extensions?: { cost?: { requested: number; remaining: number; restoreRate: number } };
  /** Statements of the reading door that ran for it. */
  reads: Plan[];
}

export interface Sending {
  headers?: Record<string, string>;
  method?: 'GET' | 'POST';
  url?: string;
  remoteAddress?: string;
}

/** The API on a small world, and what each request to it made it do. */
export class Asking implements AsyncDisposable {
  readonly world: World;
  readonly app: App;
  readonly #cookies = new Map<keyof Viewers, string>();

  private constructor(world: World, app: App) {
    this.world = world;
    this.app = app;
  }

  static async open(limits: Partial<Limits> = {}): Promise<Asking> {
    const world = await smallWorld();
    const config = configFor(world.database.url);
    return new Asking(world, await buildApp({ ...config, limits: { ...config.limits, ...limits } }));
  }

  /** What an operation is answered; by a clerk of the county unless somebody else, or nobody, is named. */
  async ask(query: string, variables: Record<string, unknown> = {}, who: keyof Viewers | null = 'operator'): Promise<Answer> {
    return this.send(JSON.stringify({ query, variables }), { headers: who ? { cookie: await this.cookie(who) } : {} });
  }

  /** What a body is answered, JSON or not. */
  async send(payload: string | undefined, { headers = {}, method = 'POST', url = '/graphql', remoteAddress = '203.0.113.1' }: Sending = {}): Promise<Answer> {
    const reads: Plan[] = [];
    this.app.reader.onStatement = (plan) => reads.push(plan);
    const response = await this.app.server.inject({
      method, url, remoteAddress, headers: { ...(payload === undefined ? {} : { 'content-type': 'application/json' }), ...headers }, ...(payload === undefined ? {} : { payload }),
    });
    const json = /json/.test(String(response.headers['content-type'])) ? response.json<Partial<Answer>>() : {};
    return { ...json, status: response.statusCode, raw: response.body, reads };
  }

  async cookie(who: keyof Viewers): Promise<string> {
    const cookie = this.#cookies.get(who) ?? await this.anotherCookie(who);
    this.#cookies.set(who, cookie);
    return cookie;
  }

  /** @throws Error when the API no longer serves an honest request */
  async stillServes(): Promise<void> {
    const { status, raw, data } = await this.ask('{ me { role } }');
    if (status !== 200 || JSON.stringify(data) !== '{"me":{"role":"COUNTY_OPERATOR"}}') throw new Error(`no longer serves: ${status} ${raw}`);
  }

  /** A further session of somebody. */
  anotherCookie(who: keyof Viewers): Promise<string> {
    return cookieOf(this.world, this.world.viewers[who]);
  }

  /** Every verb, done or refused, leaves a row, and so does every password that is looked at: how many have run. */
  async verbsRun(): Promise<number> {
    const em = this.world.orm.em.fork();
    return await em.count(AuditEvent) + await em.count(SignInAttempt);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.app.close();
    await this.world[Symbol.asyncDispose]();
  }
}
