import { Refusal, refusable } from './bootstrap/refusal.mjs';
import { runChecks } from './check/run-checks.ts';
import { installDebianPackages } from './debian-packages.ts';
import { runBrowserTests } from './test/browser-run.ts';
import { type Tally, sum } from './test/tally.ts';
import { runVitest } from './test/vitest-run.ts';

/** In the order in which a fault is cheapest to find. `npm test -- api browser` runs only those. */
const PARTS: Record<string, () => Promise<Tally>> = {
  check: runChecks,
  scripts: () => runVitest('scripts'),
  api: async () => {
    await installDebianPackages('/usr/sbin/pgbouncer', 'pgbouncer');
    return runVitest('api');
  },
  console: () => runVitest('admin-web'),
  browser: runBrowserTests,
};

await refusable(async () => {
  const chosen = process.argv.slice(2);
  const unknown = chosen.find((name) => !(name in PARTS));
  if (unknown) throw new Refusal(`there is no part "${unknown}" of the tests. Parts: ${Object.keys(PARTS).join(', ')}.`);

  const tallies: Tally[] = [];
  for (const [name, run] of Object.entries(PARTS)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    console.log(`\n${name}`);
    const begun = performance.now();
    const tally = await run().catch(brokenOff);
    tallies.push(tally);
    console.log(`${name}: ${tally.passed} passed, ${tally.failures.length} failed (${((performance.now() - begun) / 1000).toFixed(0)} s)`);
    tally.failures = tally.failures.map((failure) => `${name}: ${failure}`);
  }
  const { passed, failures } = sum(tallies);
  console.log(['', ...failures, `${passed} passed, ${failures.length} failed`].join('\n'));
  process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;
});

/** A part that could not run at all is one failure, and the others still run. */
function brokenOff(error: unknown): Tally {
  console.error(error instanceof Refusal ? `lastmile: ${error.message}` : error);
  return { passed: 0, failures: ['could not run'] };
}
