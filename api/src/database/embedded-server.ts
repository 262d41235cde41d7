import { readFile, realpath, rm, mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { findBinaries } from './embedded/binaries.ts';
import { ROLE, ensureCluster, readPassword } from './embedded/cluster.ts';
import { chooseIdentity, runAs } from './embedded/identity.ts';
import { endLeftover, stopServer } from './embedded/leftover.ts';
import { EmbeddedServerRefused } from './embedded/refused.ts';
import { stopWithParent } from './embedded/stop-with-parent.ts';
import { freePort } from './free-port.ts';

export { EmbeddedServerRefused };

export interface EmbeddedServerOptions {
  /** Folder of the cluster; made when missing. The caller lets only one process at a time use it. */
  folder: string;
  /** Settings of this run over PostgreSQL's own, e.g. `{ fsync: 'off' }` for tests. Values hold no quotes or backslashes. */
  settings?: Record<string, string>;
  /** The folder is removed when the server stops. */
  temporary?: boolean;
}

export interface EmbeddedServer {
  /** Connection string for a database of this server; the role may create databases and is no superuser. */
  urlOf(database: string): string;
  stop(): Promise<void>;
}

const ATTEMPTS = 5;

/**
 * Starts a PostgreSQL 18 of our own on a free port of 127.0.0.1, for trials, development and tests.
 * Works as root and as an ordinary user, and after an earlier start that was killed at any moment.
 * @throws EmbeddedServerRefused with one line that says what to do
 */
export async function startEmbeddedServer(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
  const binaries = await findBinaries();
  await mkdir(dirname(options.folder), { recursive: true });
  const folder = join(await realpath(dirname(options.folder)), basename(options.folder));
  const identity = chooseIdentity([binaries.postgres, dirname(folder)]);
  const password = await ensureCluster(folder, options.temporary ?? false, identity, binaries);
  await endLeftover(folder, identity, binaries);

  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const log = join(folder, 'server.log');
    await rm(log, { force: true });
    const { code } = await runAs(identity, folder, binaries.pg_ctl, ['start', '-D', folder, '-l', log, '-w', '-t', '60', '-s', '-o', serverOptions(port, options.settings)]);
    if (code === 0) {
      const endWatch = stopWithParent(folder, options.temporary ?? false, identity, binaries);
      return {
        urlOf: (database) => urlOf(password, port, database),
        stop: async () => {
          await stopServer(folder, identity, binaries);
          await endWatch();
          if (options.temporary) await rm(folder, { recursive: true, force: true });
        },
      };
    }
    const reason = (await readFile(log, 'utf8').catch(() => '')).split('\n').findLast((line) => /FATAL|PANIC/.test(line));
    // Another program took the port meanwhile, or the last processes of a killed server are just going.
    const passes = /could not create any TCP|Address already in use|shared memory block/.test(reason ?? '');
    if (!passes || attempt === ATTEMPTS) {
      throw new EmbeddedServerRefused(`the embedded PostgreSQL in ${folder} does not start (${reason?.replace(/^.*?(FATAL|PANIC): */, '') ?? 'no message'}); its log is ${log}.`);
    }
    await new Promise((done) => setTimeout(done, 500));
  }
}

/** Reaches a server that another process of ours runs on this folder; undefined when none is ready. */
export async function joinEmbeddedServer(folder: string): Promise<Pick<EmbeddedServer, 'urlOf'> | undefined> {
  const [, , , port, , , , status] = (await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  if (status?.trim() !== 'ready') return undefined;
  const password = await readPassword(folder);
  return { urlOf: (database) => urlOf(password, Number(port), database) };
}

function urlOf(password: string, port: number, database: string): string {
  return `postgresql://${ROLE}:${password}@127.0.0.1:${port}/${database}`;
}

function serverOptions(port: number, settings: Record<string, string> = {}): string {
  const all = { port: `${port}`, listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC', ...settings };
  return Object.entries(all).map(([name, value]) => `-c '${name}=${value}'`).join(' ');
}
