import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Catch } from './faults.ts';

export interface Run {
  passed: number;
  failed: number;
  /** Everything that it printed; for the message when it did not end as it should. */
  output: string;
}

const API = join(import.meta.dirname, '../..');

/** Runs some tests in a process of their own, with a fault seeded or without, on a PostgreSQL server that runs already. */
export async function runTests({ file, only, env }: Catch, serverUrl: string, fault?: string): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'lastmile-fault-'));
  try {
    const report = join(folder, 'report.json');
    const args = ['node_modules/vitest/vitest.mjs', 'run', file, '-t', escaped(only), '--bail=1', '--maxWorkers=1', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const output = await printed(args, { ...withoutVitest(process.env), ...env, TEST_DATABASE_URL: serverUrl, ...(fault ? { SEEDED_FAULT: fault } : {}) });
    const { numPassedTests = 0, numFailedTests = 0 } = JSON.parse(await readFile(report, 'utf8').catch(() => '{}')) as { numPassedTests?: number; numFailedTests?: number };
    return { passed: numPassedTests, failed: numFailedTests, output };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function printed(args: string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: API, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (text) => (output += text));
    child.stderr.on('data', (text) => (output += text));
    child.on('error', fail);
    child.on('close', () => done(output));
  });
}

/** Vitest takes a title for a pattern. */
function escaped(title: string): string {
  return title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What this run tells its own workers is not for another run. */
function withoutVitest(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(VITEST|FUZZ_|VITE_|TEST$|NODE_ENV$)/.test(name)));
}
