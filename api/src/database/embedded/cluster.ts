import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { userInfo } from 'node:os';
import { APP_LOGIN, JOBS_LOGIN } from '../wall/database-roles.ts';
import type { Binaries } from './binaries.ts';
import { type Identity, runAs } from './identity.ts';
import { EmbeddedServerRefused } from './refused.ts';

/** Owns the databases and makes the other roles; no superuser, so row-level security binds it. */
export const ROLE = 'lastmile';

/** Inside the cluster, so that there is never a cluster without its password. */
const PASSWORD_FILE = 'lastmile-password';

const MAJOR = '18';

/**
 * Makes the cluster when there is none yet, and returns the password of ROLE.
 * `temporary`: it need not survive a power failure, and so is made without waiting for the disk.
 * A new cluster is made beside its place and renamed when complete: a start killed in the middle leaves nothing half-done.
 */
export async function ensureCluster(folder: string, temporary: boolean, identity: Identity, binaries: Binaries): Promise<string> {
  if (!(await isEmptyOrMissing(folder))) {
    await assertOurs(folder, identity);
    await writeAccess(folder, identity);
    return readPassword(folder);
  }
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true, mode: 0o700 });
  if (identity.owner) await chown(unfinished, identity.owner.uid, identity.owner.gid);

  const password = randomBytes(24).toString('base64url');
  // C.UTF-8 built into PostgreSQL: code point order, the same on every system, and prefix ranges can use an index.
  await mustRun(identity, unfinished, binaries.initdb, ['-D', unfinished, '--username=postgres', '--auth=trust', '--encoding=UTF8',
    '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions',
    ...(temporary ? ['--no-sync'] : [])]);
  // Written as a line of SQL per statement: that is how the single-user server reads them.
  const createRole = `create role ${ROLE} login createdb createrole password '${password}'\n`;
  await mustRun(identity, unfinished, binaries.postgres, ['--single', '-D', unfinished, 'postgres'], createRole);
  await writeAccess(unfinished, identity);
  await writeOwned(join(unfinished, PASSWORD_FILE), `${password}\n`, identity);

  await rmdir(folder).catch(ignoreMissing);
  await rename(unfinished, folder);
  return password;
}

/** Who may connect; written at every start, because a cluster may be older than a login. */
function writeAccess(folder: string, identity: Identity): Promise<void> {
  return writeOwned(join(folder, 'pg_hba.conf'), `host all ${[ROLE, APP_LOGIN, JOBS_LOGIN].join(',')} 127.0.0.1/32 scram-sha-256\n`, identity);
}

/** Password of ROLE in a finished cluster. */
export async function readPassword(folder: string): Promise<string> {
  return (await readFile(join(folder, PASSWORD_FILE), 'utf8')).trim();
}

async function isEmptyOrMissing(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'EACCES') throw await ownedByAnother(folder);
    throw error;
  });
  return names.length === 0;
}

async function assertOurs(folder: string, identity: Identity): Promise<void> {
  const [version, password] = await Promise.all(
    ['PG_VERSION', PASSWORD_FILE].map((name) => readFile(join(folder, name), 'utf8').catch(ignoreMissing)),
  );
  if (!version || !password) throw new EmbeddedServerRefused(`${folder} holds something else than Lastmile's database: move it away, then start again.`);
  if (version.trim() !== MAJOR) {
    throw new EmbeddedServerRefused(`${folder} was made by PostgreSQL ${version.trim()}, and this release brings ${MAJOR}: dump it with the release that made it and load it into a new one.`);
  }
  await giveTo(folder, identity);
}

/** Root may start what an ordinary user made, or the other way round. */
async function giveTo(folder: string, { owner }: Identity): Promise<void> {
  const { uid } = await stat(folder);
  if (!owner) {
    if (process.platform !== 'win32' && uid !== userInfo().uid) throw await ownedByAnother(folder);
    return;
  }
  if (uid === owner.uid) return;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    await chown(join(entry.parentPath, entry.name), owner.uid, owner.gid);
  }
  await chown(folder, owner.uid, owner.gid);
}

async function ownedByAnother(folder: string): Promise<EmbeddedServerRefused> {
  const { uid } = await stat(folder).catch(() => stat(dirname(folder)));
  return new EmbeddedServerRefused(`${folder} belongs to another user (uid ${uid}), who started Lastmile here before: start as root or as that user, or remove the folder to begin anew.`);
}

async function mustRun(identity: Identity, cwd: string, program: string, args: string[], input?: string): Promise<void> {
  const { code, output } = await runAs(identity, cwd, program, args, input);
  const fault = output.split('\n').find((line) => /\b(FATAL|PANIC|ERROR|error):/.test(line));
  if (code !== 0 || fault) throw new EmbeddedServerRefused(`PostgreSQL could not make a new database folder: ${fault ?? output.trim().split('\n').at(-1)}`);
}

async function writeOwned(path: string, text: string, { owner }: Identity): Promise<void> {
  await writeFile(path, text, { mode: 0o600 });
  if (owner) await chown(path, owner.uid, owner.gid);
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
