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
let server: EmbeddedServer;

beforeAll(async () => {
  server = await startEmbeddedServer({ folder: await mkdtemp(join(tmpdir(), 'lastmile-test-')), temporary: true, settings: { fsync: 'off' } });
  await ask('create database lastmile', 'postgres');
}, 60_000);
afterAll(() => server.stop());

async function ask(sql: string, database = 'lastmile'): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server.urlOf(database) });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

function regions(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ['--import', LOADER, 'scripts/regions.ts', ...args], { cwd: ROOT, env: { ...process.env, DATABASE_URL: server.urlOf('lastmile') } },
      (error, stdout, stderr) => done({ code: error ? Number(error.code) : 0, stdout, stderr }));
  });
}

test('富平县 comes with its 15 towns and 287 villages, once', { timeout: 60_000 }, async () => {
  expect((await regions('import', '610528')).stdout).toContain('610528: 305 added, 0 unchanged');
  expect(await ask('select level, count(*)::int from regions group by 1 order by 1')).toEqual([
    { level: 'CITY', count: 1 }, { level: 'COUNTY', count: 1 }, { level: 'PROVINCE', count: 1 }, { level: 'TOWN', count: 15 }, { level: 'VILLAGE', count: 287 },
  ]);
  expect(await ask(`select from regions where code = '610528106000'`)).toEqual([]);
  expect(await ask(`select full_name, parent_code, valid_from::text from regions where code = '610528101203'`))
    .toEqual([{ full_name: '富平县庄里镇永安村委会', parent_code: '610528101000', valid_from: '2023-06-30' }]);
  expect((await regions('import', '610528000000')).stdout).toContain('nothing changed, 305 regions are as in the set of 2023-06-30');
});

test('denominators are entered with their source', { timeout: 60_000 }, async () => {
  const entered = await regions('figure', '610528', '2026', '--population', '700000', '--party', '32000', '--source', '2026 年县统计公报');
  expect(entered).toMatchObject({ code: 0, stdout: '610528 2026: 700000 residents, 32000 in-service Party members; source: 2026 年县统计公报\n' });
  expect(await regions('figure', '610528', '2026', '--population', '701e3', '--source', 'x')).toMatchObject({ code: 1, stderr: expect.stringMatching(/^lastmile: a figure is a whole number .*nothing was written\.\n$/) });
  expect(await ask('select resident_population as residents, demo from region_figures')).toEqual([{ residents: 700_000, demo: false }]);
});

test.each([
  [['import', '610599'], /^lastmile: there is no region 610599 .*nothing was written\.\n$/],
  [['import', '61O528'], /^lastmile: "61O528" is no region code.*nothing was written\.\n$/],
  [['import', '610528', '--supersede', '610528106000=610528107000'], /^lastmile: 610528106000 is no known region; nothing was written\.\n$/],
  [['import', '610528', '--supersede', '610528101000=610528107000'], /^lastmile: 610528101000 庄里镇 is still in the set.*nothing was written\.\n$/],
  [['figure', '610599', '2026', '--population', '1', '--source', 'x'], /^lastmile: 610599000000 is no known region.*nothing was written\.\n$/],
  [['import'], /^lastmile: usage:/],
])('%j is refused', { timeout: 60_000 }, async (args, message) => {
  const before = await ask('select count(*) from regions');
  expect(await regions(...args)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(message) });
  expect(await ask('select count(*) from regions')).toEqual(before);
});
