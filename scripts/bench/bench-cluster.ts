import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type pg from 'pg';
import { EmbeddedServerRefused, startEmbeddedServer } from '../../api/src/database/embedded-server.ts';
import { takeLock } from '../bootstrap/lock.mjs';
import { Refusal } from '../bootstrap/refusal.mjs';
import { inMaintenance } from '../in-maintenance.ts';
import { prepareDataFolder } from '../start/data-folder.ts';

const FOLDER = '.data/bench';

/** The PostgreSQL server that only benchmarks use, with the settings of a real deployment: every commit waits for the disk. */
export interface BenchCluster extends AsyncDisposable {
  urlOf(database: string): string;
  /** The server's first process, parent of its backends. */
  pid: number;
  /** Signs cursors and seals ID numbers in all its databases. */
  secret: string;
  /** Work outside all databases. */
  maintain<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
}

/** @throws Refusal when another benchmark runs, or the server does not start */
export async function startBenchCluster(): Promise<BenchCluster> {
  await prepareDataFolder(FOLDER);
  const release = await takeLock('data', FOLDER);
  if (!release) throw new Refusal('another benchmark is running in this folder: wait until it ends, two at once measure each other.');
  const folder = join(FOLDER, 'postgres');
  const server = await startEmbeddedServer({ folder }).catch((error) => {
    throw error instanceof EmbeddedServerRefused ? new Refusal(error.message) : error;
  });
  return {
    urlOf: server.urlOf,
    pid: Number((await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n')[0]),
    secret: createHash('sha256').update(`bench ${new URL(server.urlOf('postgres')).password}`).digest('hex'),
    maintain: (work) => inMaintenance(server, work),
    [Symbol.asyncDispose]: async () => {
      await server.stop();
      release();
    },
  };
}
