import { refusable } from './bootstrap/refusal.mjs';
import { runChecks } from './check/run-checks.ts';

await refusable(async () => {
  const { passed, failures: { length: failed } } = await runChecks();
  console.log(failed ? `${failed} of ${passed + failed} checks failed` : `${passed} checks passed`);
  process.exitCode = failed ? 1 : 0;
});
