import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import type { BenchCluster } from './bench-cluster.ts';

/**
 * A database that is made once and used again by later runs, until the tables of the project or what fills them change. Made under another name
 * and renamed when complete, so that a run that was stopped in the middle leaves nothing half-done.
 * @param kind what is in it; older ones of the kind are dropped
 * @param fill gets the address of the empty database, or of a copy of `from`
 */
export async function keptDatabase(cluster: BenchCluster, kind: string, fill: (url: string) => Promise<void>, from = 'template0'): Promise<string> {
  const name = `${kind}_${await fingerprint()}`;
  const unfinished = `${kind}_unfinished`;
  const known = await cluster.maintain((client) => client.query<{ name: string }>('select datname as name from pg_database where datname like $1', [`${kind.replaceAll('_', '\\_')}\\_%`]));
  if (known.rows.some((row) => row.name === name)) return cluster.urlOf(name);
  await cluster.maintain(async (client) => {
    for (const old of known.rows) await client.query(`drop database "${old.name}" with (force)`);
    await client.query(`create database "${unfinished}" template "${from}" strategy file_copy`);
  });
  await fill(cluster.urlOf(unfinished));
  await cluster.maintain((client) => client.query(`alter database "${unfinished}" rename to "${name}"`));
  return cluster.urlOf(name);
}

/** Sources that decide what is in a kept database; the first migration may still be edited in place. */
const SOURCES = ['api/src/database/migrations/*.ts', 'scripts/demo/**/*.ts', 'scripts/bench/county-database.ts', 'scripts/bench/grow/copy-orders.ts'];

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const files: string[] = [];
  for await (const file of glob(SOURCES)) if (!file.endsWith('.test.ts')) files.push(file);
  for (const file of files.sort()) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 8);
}
