import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JSONReport, JSONReportSuite } from '@playwright/test/reporter';
import { runProgram } from '../bootstrap/run-program.mjs';
import { startForTest } from './lastmile-process.ts';
import { type Tally, atLeastOneFailure } from './tally.ts';

/** Runs the browser tests of the console against a Lastmile of their own, with a fresh demo county. */
export async function runBrowserTests(): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'lastmile-browser-'));
  try {
    await using lastmile = await startForTest(join(folder, 'data'));
    const file = join(folder, 'playwright.json');
    const { ok } = await runProgram(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'], {
      cwd: 'admin-web',
      env: { ...process.env, LASTMILE_URL: lastmile.url, PLAYWRIGHT_JSON_OUTPUT_NAME: file },
      show: true,
    });
    const { suites, stats } = JSON.parse(await readFile(file, 'utf8').catch(() => '{"suites":[],"stats":{}}')) as JSONReport;
    return atLeastOneFailure({ passed: stats.expected ?? 0, failures: suites.flatMap(failuresOf) }, ok);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** One that passed when it was tried again is a failure too. */
function failuresOf({ file, specs, suites = [] }: JSONReportSuite): string[] {
  const failed = specs.filter(({ tests }) => tests.some(({ status }) => status === 'unexpected' || status === 'flaky'));
  return [...failed.map(({ title }) => `${file} > ${title}`), ...suites.flatMap(failuresOf)];
}
