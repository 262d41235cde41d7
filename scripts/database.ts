import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type EmbeddedServer, EmbeddedServerRefused, joinEmbeddedServer, startEmbeddedServer } from '../api/src/database/embedded-server.ts';
import { readOwnerConfig } from '../api/src/config.ts';
import { WallRefused } from '../api/src/database/wall/ensure-roles.ts';
import { upgradeDatabase } from '../api/src/upgrade-database.ts';
import { takeLock } from './bootstrap/lock.mjs';
import { Refusal } from './bootstrap/refusal.mjs';
import { inMaintenance } from './in-maintenance.ts';
import { assertUsable } from './start/given-database.ts';
import { prepareDataFolder } from './start/data-folder.ts';

/** The database a command works on, and how to let go of it. */
export interface Database extends AsyncDisposable {
  /** Environment for the API and other programs that use this database: DATABASE_URL and, for the embedded one, its secret. */
  environment: NodeJS.ProcessEnv;
  url: string;
}

type Server = Pick<EmbeddedServer, 'urlOf'>;

/** Database of the embedded server. */
const NAME = 'lastmile';

/**
 * The database of a command such as `npm run demo`: DATABASE_URL when set; else the embedded one, started for the time of the
 * command, or shared with an `npm start` that runs meanwhile.
 */
export async function openDatabase(): Promise<Database> {
  const given = process.env['DATABASE_URL'];
  if (given) return useGiven(given);
  const dataDir = process.env['DATA_DIR'] || '.data';
  const release = await takeLock('data', dataDir);
  if (!release) return joinRunning(dataDir);
  const database = await startEmbedded(dataDir);
  return {
    ...database,
    [Symbol.asyncDispose]: async () => {
      await database[Symbol.asyncDispose]();
      release();
    },
  };
}

/** Shares the embedded server of another command of ours. */
async function joinRunning(dataDir: string): Promise<Database> {
  const server = await joinEmbeddedServer(clusterOf(dataDir));
  if (!server || !(await isComplete(server))) {
    throw new Refusal(`another command is just preparing the database in ${dataDir}: wait until it is ready, then try again.`);
  }
  return { ...environmentOf(server), [Symbol.asyncDispose]: async () => undefined };
}

/** Brings the database of a command to the current schema. @throws Refusal when its owner may not do what that needs */
export async function upgrade({ environment }: Database): Promise<void> {
  const { ownerUrl, logins } = readOwnerConfig(environment);
  await upgradeDatabase(ownerUrl, logins).catch((error: unknown) => {
    throw error instanceof WallRefused ? new Refusal(`${error.message}.`) : error;
  });
}

export async function useGiven(url: string): Promise<Database> {
  await assertUsable(url);
  return { url, environment: { ...process.env, DATABASE_URL: url }, [Symbol.asyncDispose]: async () => undefined };
}

/**
 * Starts the embedded server. The caller holds the lock "data" of the folder.
 * @param prepare fills a new database. It gets one under another name, which is renamed when complete: a first start that is
 *   killed in the middle begins anew.
 */
export async function startEmbedded(dataDir: string, prepare?: (environment: NodeJS.ProcessEnv) => Promise<void>): Promise<Database> {
  await prepareDataFolder(dataDir);
  const server = await startEmbeddedServer({ folder: clusterOf(dataDir) }).catch((error) => {
    throw error instanceof EmbeddedServerRefused ? new Refusal(error.message) : error;
  });
  try {
    await ensureDatabase(server, prepare);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { ...environmentOf(server), [Symbol.asyncDispose]: () => server.stop() };
}

async function ensureDatabase(server: Server, prepare?: (environment: NodeJS.ProcessEnv) => Promise<void>): Promise<void> {
  if (await isComplete(server)) return;
  const unfinished = `${NAME}_unfinished`;
  await inMaintenance(server, async (client) => {
    await client.query(`drop database if exists ${unfinished} with (force)`);
    await client.query(`create database ${unfinished}`);
  });
  await prepare?.(environmentOf(server, unfinished).environment);
  await inMaintenance(server, (client) => client.query(`alter database ${unfinished} rename to ${NAME}`));
}

async function isComplete(server: Server): Promise<boolean> {
  const { rowCount } = await inMaintenance(server, (client) => client.query('select from pg_database where datname = $1', [NAME]));
  return rowCount === 1;
}

function environmentOf(server: Server, name = NAME): { url: string; environment: NodeJS.ProcessEnv } {
  const url = server.urlOf(name);
  // The port changes with every start, the password never: what is hashed or signed with the secret outlives a restart.
  const secret = createHash('sha256').update(`secret of ${new URL(url).password}`).digest('hex');
  return { url, environment: { LASTMILE_SECRET: secret, ...process.env, DATABASE_URL: url } };
}

function clusterOf(dataDir: string): string {
  return join(dataDir, 'postgres');
}
