import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../../src/database/free-port.ts';

/** A PgBouncer in transaction mode with few server connections, in front of a database. */
export interface Pooler extends AsyncDisposable {
  /** The same connection string, through the pooler. */
  through(url: string): string;
}

const PATHS = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', '/usr/local/bin/pgbouncer', '/opt/homebrew/bin/pgbouncer'];

/** Where PgBouncer is; undefined where it is not. `npm test` installs it on a machine where that needs no asking. */
export function findPooler(): string | undefined {
  return PATHS.find((path) => existsSync(path));
}

export async function startPooler(program: string, url: string, serverConnections: number): Promise<Pooler> {
  const { hostname, port, username, password } = new URL(url);
  const folder = mkdtempSync(join(tmpdir(), 'lastmile-pooler-'));
  const listen = await freePort();
  writeFileSync(join(folder, 'users'), `"${username}" "${decodeURIComponent(password)}"\n`);
  writeFileSync(join(folder, 'pgbouncer.ini'), `[databases]
* = host=${hostname} port=${port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${listen}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, 'users')}
pool_mode = transaction
default_pool_size = ${serverConnections}
max_client_conn = 200
`);
  for (const name of ['users', 'pgbouncer.ini']) chmodSync(join(folder, name), 0o644);
  chmodSync(folder, 0o755);
  const asOther = process.getuid?.() === 0 ? ['--user', 'nobody'] : [];
  const child = spawn(program, ['--quiet', ...asOther, join(folder, 'pgbouncer.ini')], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const through = (to: string) => {
    const changed = new URL(to);
    changed.host = `127.0.0.1:${listen}`;
    return changed.href;
  };
  await untilReady(through(url));
  return {
    through,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
