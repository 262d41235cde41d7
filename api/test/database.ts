import { randomBytes } from 'node:crypto';
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
  return { url: ownerUrl, appUrl: app, jobsUrl: jobs, drop: () => maintain(url, `drop database if exists ${name} with (force)`) };
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
