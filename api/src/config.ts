import { createHash } from 'node:crypto';

/** Everything the process is told from outside. Read once, here alone. */
export interface Config {
  databaseUrl: string;
  host: string;
  port: number;
  production: boolean;
  /** Secret of 32 bytes or more: signs cursors, hashes ID numbers and login names. */
  secret: string;
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
  logLevel: string;
  /** Compiled answers go out as PostgreSQL's own text; false sends all of them through graphql-js, for comparison. */
  textAnswers: boolean;
}

export class ConfigError extends Error {}

export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const production = env.NODE_ENV === 'production';
  const databaseUrl = env.DATABASE_URL ?? '';
  if (!/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new ConfigError('DATABASE_URL: set it to postgresql://user:password@host:port/database');
  }
  return {
    databaseUrl,
    host: env.HOST ?? '127.0.0.1',
    port: whole(env, 'PORT', 4000, 0, 65535),
    production,
    secret: secret(env, production, databaseUrl),
    consoleDir: env.CONSOLE_DIR || null,
    allowedOrigins: (env.ALLOWED_ORIGINS ?? '').split(',').map((o) => o.trim()).filter(Boolean).map((o) => origin(o)),
    migrateOnStart: flag(env, 'MIGRATE_ON_START', false),
    poolSize: whole(env, 'POOL_SIZE', 10, 1, 100),
    trustProxy: flag(env, 'TRUST_PROXY', false),
    sessionIdleMinutes: whole(env, 'SESSION_IDLE_MINUTES', 30, 1, 1440),
    sessionAbsoluteMinutes: whole(env, 'SESSION_ABSOLUTE_MINUTES', 720, 1, 10080),
    drainSeconds: whole(env, 'DRAIN_SECONDS', production ? 3 : 0, 0, 20),
    logLevel: oneOf(env, 'LOG_LEVEL', ['debug', 'info', 'warn', 'error', 'silent'], 'info'),
    textAnswers: flag(env, 'TEXT_ANSWERS', true),
  };
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
