import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../bootstrap/run-program.mjs';
import { type Tally, atLeastOneFailure } from './tally.ts';

/** Runs the unit and API tests of one package. */
export async function runVitest(folder: string): Promise<Tally> {
  const reports = await mkdtemp(join(tmpdir(), 'lastmile-report-'));
  const file = join(reports, 'vitest.json');
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { ok } = await runProgram(process.execPath, args, { cwd: folder, show: true });
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  await rm(reports, { recursive: true });
  return atLeastOneFailure({ passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0 }, ok);
}
