import { parseArgs } from 'node:util';
import { Refusal, refusable } from './bootstrap/refusal.mjs';
import { runProgram } from './bootstrap/run-program.mjs';

/**
 * `npm run fuzz -- --count 100000 [--seed 1] [--role COUNTY_OPERATOR]`: asks two databases that differ only in what a role
 * may not see very many random operations (api/test/access/two-worlds.test.ts), at each release. Tells seed, operations per
 * second and the share that was answered; a difference is told with the role, the seed and the operation.
 */
await refusable(async () => {
  const { values } = parseArgs({ options: { count: { type: 'string', default: '100000' }, seed: { type: 'string' }, role: { type: 'string' } } });
  for (const name of ['count', 'seed'] as const) {
    if (values[name] !== undefined && !/^[1-9]\d{0,8}$/.test(values[name])) throw new Refusal(`--${name} must be a whole number from 1 to 999999999.`);
  }
  const { ok } = await runProgram(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'test/access/two-worlds.test.ts', '--disableConsoleIntercept'], {
    cwd: 'api',
    env: { ...process.env, FUZZ_COUNT: values.count, ...(values.seed ? { FUZZ_SEED: values.seed } : {}), ...(values.role ? { FUZZ_ROLE: values.role } : {}) },
    show: true,
  });
  process.exitCode = ok ? 0 : 1;
});
