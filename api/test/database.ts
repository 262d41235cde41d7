import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { inject } from 'vitest';
import { loginsBeside } from '../src/database/wall/logins.ts';
import { withDatabase } from './with-database.ts';

export interface FreshDatabase {
  /** Connection string of the owner, who is past the wall here. */
  url: string;
  /** Connection string of the application, which is not. */
  appUrl: string;
  /** Connection string of the timers. */
  jobsUrl: string;
  /** Removes it, ending connections that are still open. Not needed at the end of a run: then the whole server goes. */
  drop(): Promise<void>;
}

/** A database of one's own with the current schema and no rows: a copy of the template, made in well under a second. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { url, template, prefix } = inject('testServer');
  const name = `${prefix}_${randomBytes(6).toString('hex')}`;
  await maintain(url, `create database ${name} template ${template}`);
  const ownerUrl = withDatabase(url, name);
  const { app, jobs } = loginsBeside(ownerUrl);
  return { url: ownerUrl, appUrl: app, jobsUrl: jobs, drop: () => dropForced(url, name) };
}

const TRIES = 10;

/** Being accessed by others; the server has waited 5 s for them to go. */
const IN_USE = '55006';
/** The server's own housekeeping may be at work in the database for a moment, and nobody but a superuser may end that. */
const HOUSEKEEPING = '42501';

/** Connections that are being closed get the time for it: ended from outside, their client would throw where nobody listens any more. */
async function dropForced(url: string, name: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await maintain(url, `drop database if exists ${name}${tries === 1 ? '' : ' with (force)'}`);
    } catch (error) {
      if (tries === TRIES || ![IN_USE, HOUSEKEEPING].includes((error as { code?: string }).code!)) throw error;
      await pause(100 * tries);
    }
  }
}

async function maintain(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
