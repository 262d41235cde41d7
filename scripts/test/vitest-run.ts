import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../bootstrap/run-program.mjs';
import { type Tally, atLeastOneFailure } from './tally.ts';
import { TALLY_FILE } from './tally-reporter.ts';

/** Runs the unit and API tests of one package. */
export async function runVitest(folder: string): Promise<Tally> {
  const reports = await mkdtemp(join(tmpdir(), 'lastmile-report-'));
  const file = join(reports, 'tally.json');
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', `--reporter=${join(import.meta.dirname, 'tally-reporter.ts')}`];
  const { ok } = await runProgram(process.execPath, args, { cwd: folder, env: { ...process.env, [TALLY_FILE]: file }, show: true });
  const tally = JSON.parse(await readFile(file, 'utf8').catch(() => '{"passed":0,"failures":[]}')) as Tally;
  await rm(reports, { recursive: true });
  return atLeastOneFailure(tally, ok);
}
