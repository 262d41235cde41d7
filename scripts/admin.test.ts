import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmbeddedServer, startEmbeddedServer } from '../api/src/database/embedded-server.ts';

const LOADER = new URL('../api/node_modules/@oxc-node/core/register.mjs', import.meta.url).href;
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const ADMIN = ['create', '--login', 'LiAnquan', '--name', '李安全', '--county', '610528'];
let server: EmbeddedServer;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lastmile-test-'));
  server = await startEmbeddedServer({ folder, temporary: true, settings: { fsync: 'off' } });
  const client = new pg.Client({ connectionString: server.urlOf('postgres') });
  await client.connect();
  await client.query('create database lastmile');
  await client.end();
}, 60_000);
afterAll(() => server.stop());

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

function run(script: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return new Promise((done) => {
    const child = execFile(
      process.execPath, ['--import', LOADER, `scripts/${script}.ts`, ...args],
      { cwd: ROOT, env: { ...process.env, DATABASE_URL: server.urlOf('lastmile'), ...env } },
      (error, stdout, stderr) => done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
    child.stdin?.end();
  });
}

test('the first administrator is made once, by one command', { timeout: 60_000 }, async () => {
  const early = await run('admin', ADMIN);
  expect(early).toMatchObject({ code: 1, stderr: expect.stringMatching(/^lastmile: .*npm run regions -- import 610528.*\n$/) });

  expect(await run('regions', ['import', '610528'])).toMatchObject({ code: 0 });
  const weak = await run('admin', ADMIN, { LASTMILE_ADMIN_PASSWORD: 'Admin@123456' });
  expect(weak).toMatchObject({ code: 1, stderr: expect.stringMatching(/^lastmile: the password is too weak.*\n$/) });
  expect(weak.stderr).not.toContain('Admin@123456');

  const made = await run('admin', ADMIN);
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect(made.stdout).toMatch(/SECURITY_ADMIN "lianquan" may sign in now\.\nPassword, shown this once: (\w{5}-){2}\w{5}\nIt must be changed at the first sign-in\.\n$/);

  const given = await run('admin', [...ADMIN.with(2, 'second'), '--another'], { LASTMILE_ADMIN_PASSWORD: 'Peaches-2719-x' });
  expect(given).toMatchObject({ code: 0, stdout: expect.not.stringContaining('Peaches') });
  expect(await run('admin', ADMIN)).toMatchObject({ code: 1, stderr: expect.stringMatching(/^lastmile: the login name "lianquan" is taken.*\n$/) });
});

test.each([
  ['no name', ADMIN.filter((word) => word !== '--name' && word !== '李安全'), /^lastmile: usage:/],
  ['an unknown option', [...ADMIN, '--password=x'], /^lastmile: Unknown option '--password'/],
  ['a role that is given in the console', [...ADMIN, '--role', 'COUNTY_DIRECTOR'], /^lastmile: this command gives no role COUNTY_DIRECTOR/],
  ['no code', ADMIN.with(6, 'fuping'), /^lastmile: "fuping" is no region code/],
])('refuses %s before it touches a database', async (_what, args, message) => {
  expect(await run('admin', args, { DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' })).toMatchObject({ code: 1, stderr: expect.stringMatching(message) });
});
