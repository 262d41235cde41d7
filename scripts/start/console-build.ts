import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { waitForLock } from '../bootstrap/lock.mjs';
import { Refusal } from '../bootstrap/refusal.mjs';
import { runProgram } from '../bootstrap/run-program.mjs';

/** Where the built console lies. */
export const CONSOLE_DIR = 'admin-web/dist';

/** Of which sources it was built. Written last, so an interrupted build is done again. */
const STAMP = '.tools/console-built';

/** What a build depends on. */
const SOURCES = ['admin-web', 'schema', 'pnpm-lock.yaml'];

/** Not sources: made by tools, or not part of a build. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'coverage', 'test-results', 'playwright-report', 'e2e']);

/** Builds the console when its sources changed since the last build. */
export async function buildConsole(): Promise<void> {
  const release = await waitForLock('console', '.', 'another command that builds the console');
  try {
    const state = await stateOfSources();
    const built = await readFile(STAMP, 'utf8').catch(() => '');
    if (built === state && existsSync(join(CONSOLE_DIR, 'index.html'))) return;
    console.log('Building the console …');
    await rm(STAMP, { force: true });
    // NODE_ENV: left to the build tool, which wants production here whatever the API runs as.
    const { NODE_ENV: _, ...env } = process.env;
    const { ok, output } = await runProgram('pnpm', ['--config.verifyDepsBeforeRun=false', '--filter', '@lastmile/admin-web', 'build'], { env });
    if (!ok) throw new Refusal(`the console could not be built:\n${output.trim().split('\n').slice(-40).join('\n')}`);
    await writeFile(STAMP, state);
  } finally {
    release();
  }
}

async function stateOfSources(): Promise<string> {
  const hash = createHash('sha256');
  for (const path of (await Promise.all(SOURCES.map(filesOf))).flat()) hash.update(`\n${path}\n`).update(await readFile(path));
  return hash.digest('hex');
}

async function filesOf(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (!entries) return [path];
  const kept = entries.filter(({ name }) => !LEFT_OUT.has(name)).map(({ name }) => join(path, name)).sort();
  return (await Promise.all(kept.map(filesOf))).flat();
}
