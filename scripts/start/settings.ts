import { Refusal } from '../bootstrap/refusal.mjs';

/** What the user may set for `npm start`; everything else goes to the API as it is. */
export interface Settings {
  host: string;
  port: number;
  /** A database of the user's own; undefined: the embedded one. */
  databaseUrl: string | undefined;
  /** Folder of everything that must survive a restart. */
  dataDir: string;
  /** Show every log line of the API, not only warnings and errors. */
  verbose: boolean;
  production: boolean;
}

export function readSettings(env: NodeJS.ProcessEnv): Settings {
  const port = Number(env['PORT'] || 4000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Refusal(`PORT is "${env['PORT']}": set it to a whole number from 1 to 65535.`);
  return {
    host: env['HOST'] || '127.0.0.1',
    port,
    databaseUrl: env['DATABASE_URL'] || undefined,
    dataDir: env['DATA_DIR'] || '.data',
    verbose: env['LASTMILE_VERBOSE'] === '1',
    production: env['NODE_ENV'] === 'production',
  };
}

/** Where a person on this machine opens what listens on `host`. */
export function baseUrl({ host, port }: Pick<Settings, 'host' | 'port'>): string {
  const name = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host] ?? (host.includes(':') ? `[${host}]` : host);
  return `http://${name}:${port}`;
}
