import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedServer, EmbeddedServerRefused, joinEmbeddedServer, startEmbeddedServer } from './embedded-server.ts';

let place: string;
/** One cluster for all tests, because making one takes a second or more; each test starts its server when it needs one. */
let folder: string;
let running: EmbeddedServer[] = [];

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'lastmile-embedded-'));
  folder = join(place, 'postgres');
});

afterEach(async () => {
  await Promise.all(running.map((server) => server.stop()));
  running = [];
});

afterAll(() => rm(place, { recursive: true, force: true }));

async function start(where = folder): Promise<EmbeddedServer> {
  const server = await startEmbeddedServer({ folder: where });
  running.push(server);
  return server;
}

async function ask(server: Pick<EmbeddedServer, 'urlOf'>, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server.urlOf('postgres') });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

/** A process of its own that starts the server and then does nothing. */
async function startInAnotherProcess(): Promise<{ kill: () => Promise<unknown> }> {
  const script = `import { startEmbeddedServer } from ${JSON.stringify(new URL('./embedded-server.ts', import.meta.url).href)};
    await startEmbeddedServer({ folder: ${JSON.stringify(folder)} }); console.log('ready'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

describe('the embedded server', () => {
  it('keeps its data over a restart', async () => {
    await ask(await start(), 'create database kept');
    await running.pop()!.stop();
    expect(await ask(await start(), `select datname from pg_database where datname = 'kept'`)).toHaveLength(1);
  });

  it('gives the application a role that row-level security binds', async () => {
    const [role] = await ask(await start(), 'select rolsuper, rolbypassrls, rolcreatedb from pg_roles where rolname = current_user');
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreatedb: true });
  });

  it('lets nobody in without the password, which only its owner can read', async () => {
    const server = await start();
    const url = new URL(server.urlOf('postgres'));
    url.password = 'wrong';
    await expect(ask({ urlOf: () => url.href }, 'select 1')).rejects.toThrow(/password authentication failed/);
    url.username = 'postgres';
    await expect(ask({ urlOf: () => url.href }, 'select 1')).rejects.toThrow(/no pg_hba.conf entry/);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(join(folder, 'lastmile-password'))).mode & 0o777).toBe(0o600);
  });

  it('sorts by code point, whatever the system is set to', async () => {
    const [row] = await ask(await start(), `select 'B' < 'a' as upper_first, '龑' ~ '^[[:alpha:]]$' as knows_letters, datlocprovider from pg_database where datname = 'postgres'`);
    expect(row).toEqual({ upper_first: true, knows_letters: true, datlocprovider: 'b' });
  });

  it('has the extensions that are built with PostgreSQL', async () => {
    const server = await start();
    await ask(server, 'create database other');
    const client = new pg.Client({ connectionString: server.urlOf('other') });
    await client.connect();
    await client.query('create extension pg_trgm; create extension btree_gist; create extension pgcrypto');
    await client.end();
  });

  it('removes a temporary folder when it stops', async () => {
    const temporary = join(place, 'temporary');
    const server = await startEmbeddedServer({ folder: temporary, temporary: true });
    await server.stop();
    expect(existsSync(temporary)).toBe(false);
  });

  it('can be reached by another command while it runs, and only then', async () => {
    expect(await joinEmbeddedServer(folder)).toBeUndefined();
    await start();
    expect(await ask((await joinEmbeddedServer(folder))!, 'select 1 as one')).toEqual([{ one: 1 }]);
    await running.pop()!.stop();
    expect(await joinEmbeddedServer(folder)).toBeUndefined();
  });
});

describe('after an earlier start that was killed, the embedded server', () => {
  it('ends soon when the process that started it is killed', async () => {
    const other = await startInAnotherProcess();
    const left = (await joinEmbeddedServer(folder))!;
    expect(await ask(left, 'select 1 as one')).toEqual([{ one: 1 }]);
    await other.kill();
    await expect.poll(() => ask(left, 'select 1').catch(({ code }) => code), { timeout: 5000 }).toBe('ECONNREFUSED');
  });

  it('takes the place of one that still runs', async () => {
    const left = await startEmbeddedServer({ folder });
    await ask(left, 'create database kept_too');
    expect(await ask(await start(), `select from pg_database where datname = 'kept_too'`)).toHaveLength(1);
    await expect(ask(left, 'select 1')).rejects.toThrow(/ECONNREFUSED/);
  });

  it('starts when its pid belongs to a stranger by now, and does the stranger no harm', async () => {
    await start();
    const [, ...rest] = (await readFile(join(folder, 'postmaster.pid'), 'utf8')).split('\n');
    await running.pop()!.stop();
    const stranger = spawn('sleep', ['60']);
    await writeFile(join(folder, 'postmaster.pid'), [stranger.pid, ...rest].join('\n'));
    expect(await ask(await start(), 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    stranger.kill();
  });

  it('begins anew after half of an installation', async () => {
    const interrupted = join(place, 'interrupted');
    await mkdir(`${interrupted}.unfinished/base`, { recursive: true });
    await writeFile(`${interrupted}.unfinished/PG_VERSION`, '18\n');
    expect(await ask(await start(interrupted), 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(existsSync(`${interrupted}.unfinished`)).toBe(false);
  });
});

describe('the embedded server refuses in one line', () => {
  it('a folder of something else, and leaves it as it is', async () => {
    const foreign = join(place, 'foreign');
    await mkdir(foreign);
    await writeFile(join(foreign, 'letter.txt'), 'dear');
    await expect(start(foreign)).rejects.toThrow(new EmbeddedServerRefused(`${foreign} holds something else than Lastmile's database: move it away, then start again.`));
    expect(await readFile(join(foreign, 'letter.txt'), 'utf8')).toBe('dear');
  });

  it('a folder of another major version', async () => {
    await writeFile(join(folder, 'PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow(/was made by PostgreSQL 17, and this release brings 18/);
  });
});
