import { createHash } from 'node:crypto';
import { APP_LOGIN, JOBS_LOGIN } from './database/wall/database-roles.ts';
import type { IdKeys } from './database/encryption.ts';
import { IdKeysError, readKeys } from './database/id-keys.ts';
import { loginsBeside, type Logins } from './database/wall/logins.ts';
import { limitsFrom, type Limits } from './graphql/limits/limits.ts';

/** Everything the process is told from outside. Read once, here alone. */
export interface Config {
  /** Where requests are answered: as `lastmile_app`, who owns nothing and by itself sees nothing. */
  databaseUrl: string;
  /** Timers and tidying up: as `lastmile_jobs`. */
  jobsDatabaseUrl: string;
  /** A connection of the application past any pooler, on which changes are listened for. */
  listenDatabaseUrl: string;
  /** databaseUrl leads to a pooler in transaction mode: statements are not prepared by name. */
  pooled: boolean;
  /** The owner, for migrateOnStart alone. */
  ownerUrl: string | null;
  host: string;
  port: number;
  production: boolean;
  /** Secret of 32 bytes or more: signs cursors, hashes ID numbers and login names. */
  secret: string;
  /** What ID numbers are sealed with (database/id-keys.ts). */
  idKeys: IdKeys;
  /** Built console to serve from the same origin; absent when the console is deployed apart. */
  consoleDir: string | null;
  /** Origins that may call with credentials when the console is deployed apart. */
  allowedOrigins: string[];
  migrateOnStart: boolean;
  poolSize: number;
  /** Behind a reverse proxy whose X-Forwarded-For may be believed. */
  trustProxy: boolean;
  sessionIdleMinutes: number;
  sessionAbsoluteMinutes: number;
  /** How long a process that was told to stop goes on serving, so that the proxy in front learns of it first. */
  drainSeconds: number;
  /** What one request, and one caller, may ask of the GraphQL API. */
  limits: Limits;
  logLevel: string;
  /** Port for Prometheus on metricsHost; null for none. */
  metricsPort: number | null;
  metricsHost: string;
  /** Compiled answers go out as PostgreSQL's own text; false sends all of them through graphql-js, for comparison. */
  textAnswers: boolean;
}

export class ConfigError extends Error {}

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const production = env.NODE_ENV === 'production';
  const migrateOnStart = flag(env, 'MIGRATE_ON_START', false);
  const ownerUrl = env.DATABASE_URL ? connection(env, 'DATABASE_URL') : null;
  if (migrateOnStart && !ownerUrl) throw new ConfigError('DATABASE_URL: MIGRATE_ON_START needs the owner of the database here');
  const logins = readLogins(env, production ? null : ownerUrl);
  const deployment = secret(env, production, ownerUrl ?? logins.app);
  return {
    databaseUrl: logins.app,
    jobsDatabaseUrl: logins.jobs,
    listenDatabaseUrl: env.LISTEN_DATABASE_URL ? connection(env, 'LISTEN_DATABASE_URL') : logins.app,
    pooled: flag(env, 'POOLED', false),
    ownerUrl,
    host: env.HOST ?? '127.0.0.1',
    port: whole(env, 'PORT', 4000, 0, 65535),
    production,
    secret: deployment,
    idKeys: idKeysFrom(env, deployment),
    consoleDir: env.CONSOLE_DIR || null,
    allowedOrigins: (env.ALLOWED_ORIGINS ?? '').split(',').map((o) => o.trim()).filter(Boolean).map((o) => origin(o)),
    migrateOnStart,
    poolSize: whole(env, 'POOL_SIZE', 10, 1, 100),
    trustProxy: flag(env, 'TRUST_PROXY', false),
    sessionIdleMinutes: whole(env, 'SESSION_IDLE_MINUTES', 30, 1, 1440),
    sessionAbsoluteMinutes: whole(env, 'SESSION_ABSOLUTE_MINUTES', 720, 1, 10080),
    drainSeconds: whole(env, 'DRAIN_SECONDS', production ? 3 : 0, 0, 20),
    limits: limitsFrom((name, standard, most) => whole(env, name, standard, 1, most)),
    logLevel: oneOf(env, 'LOG_LEVEL', ['debug', 'info', 'warn', 'error', 'silent'], 'info'),
    metricsPort: env.METRICS_PORT ? whole(env, 'METRICS_PORT', 0, 0, 65535) : null,
    metricsHost: env.METRICS_HOST || '127.0.0.1',
    textAnswers: flag(env, 'TEXT_ANSWERS', true),
  };
}

/** What the command that seals anew is told: the owner, and both keys (scripts/id-keys.ts). */
export function readIdKeys(env: NodeJS.ProcessEnv = process.env): IdKeys {
  return idKeysFrom(env, secret(env, env.NODE_ENV === 'production', connection(env, 'DATABASE_URL')));
}

function idKeysFrom(env: NodeJS.ProcessEnv, deployment: string): IdKeys {
  try {
    return readKeys({ list: env.ID_KEYS, file: env.ID_KEYS_FILE, deployment });
  } catch (error) {
    throw error instanceof IdKeysError ? new ConfigError(error.message) : error;
  }
}

/** What the command that migrates is told: the owner, and the logins whose passwords it sets. */
export function readOwnerConfig(env: NodeJS.ProcessEnv = process.env): { ownerUrl: string; logins: Logins } {
  const ownerUrl = connection(env, 'DATABASE_URL');
  return { ownerUrl, logins: readLogins(env, env.NODE_ENV === 'production' ? null : ownerUrl) };
}

/** Told one by one in production; otherwise those beside the owner. */
function readLogins(env: NodeJS.ProcessEnv, ownerUrl: string | null): Logins {
  const beside = ownerUrl ? loginsBeside(ownerUrl) : null;
  const login = (name: string, user: string, other: string | undefined) => {
    if (!env[name] && other) return other;
    const url = connection(env, name);
    if (decodeURIComponent(new URL(url).username) !== user) throw new ConfigError(`${name}: its user must be ${user}`);
    return url;
  };
  return { app: login('APP_DATABASE_URL', APP_LOGIN, beside?.app), jobs: login('JOBS_DATABASE_URL', JOBS_LOGIN, beside?.jobs) };
}

function connection(env: NodeJS.ProcessEnv, name: string): string {
  const url = env[name] ?? '';
  if (!/^postgres(ql)?:\/\//.test(url) || !URL.canParse(url)) throw new ConfigError(`${name}: set it to postgresql://user:password@host:port/database`);
  return url;
}

function secret(env: NodeJS.ProcessEnv, production: boolean, databaseUrl: string): string {
  const value = env.LASTMILE_SECRET ?? '';
  if (value.length >= 32) return value;
  if (production || value !== '') throw new ConfigError('LASTMILE_SECRET: set it to a random text of 32 characters or more');
  // Development: stable over restarts of the same database, worth nothing to anybody else.
  return createHash('sha256').update(`development ${databaseUrl}`).digest('hex');
}

function whole(env: NodeJS.ProcessEnv, name: string, fallback: number, min: number, max: number): number {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  const value = Number(text);
  if (!Number.isInteger(value) || value < min || value > max) throw new ConfigError(`${name}: set it to a whole number from ${min} to ${max}`);
  return value;
}

function flag(env: NodeJS.ProcessEnv, name: string, fallback: boolean): boolean {
  const text = env[name];
  if (text === undefined || text === '') return fallback;
  if (text !== 'true' && text !== 'false') throw new ConfigError(`${name}: set it to true or false`);
  return text === 'true';
}

function oneOf(env: NodeJS.ProcessEnv, name: string, values: string[], fallback: string): string {
  const text = env[name] || fallback;
  if (!values.includes(text)) throw new ConfigError(`${name}: set it to one of ${values.join(', ')}`);
  return text;
}

function origin(text: string): string {
  try {
    if (new URL(text).origin === text) return text;
  } catch { /* told below */ }
  throw new ConfigError('ALLOWED_ORIGINS: give origins such as https://console.example.cn, separated by commas');
}
