import { createHash } from 'node:crypto';
import { APP_LOGIN, JOBS_LOGIN } from './database-roles.ts';

/** Connection strings of the two logins that the API uses. Neither owns anything. */
export interface Logins {
  app: string;
  jobs: string;
}

/**
 * The logins beside an owner of the same database, for development, commands and tests: known to whoever knows the
 * owner's password. A production process is told them instead (config.ts), and never the owner.
 */
export function loginsBeside(ownerUrl: string): Logins {
  return { app: beside(ownerUrl, APP_LOGIN), jobs: beside(ownerUrl, JOBS_LOGIN) };
}

function beside(ownerUrl: string, login: string): string {
  const url = new URL(ownerUrl);
  const owner = decodeURIComponent(url.password);
  url.username = login;
  url.password = createHash('sha256').update(`${login} ${owner}`).digest('hex');
  return url.href;
}

/** @throws TypeError when the connection string signs in as somebody else */
export function passwordOf(url: string, login: string): string {
  const { username, password } = new URL(url);
  if (decodeURIComponent(username) !== login) throw new TypeError(`the connection string must sign in as ${login}`);
  return decodeURIComponent(password);
}
