import type { Tally } from '../test/tally.ts';
import { STEPS } from './steps.ts';
import type { Step } from './step.ts';

/** Steps that run at a time: most of them use one core. */
const AT_ONCE = 2;

/** Runs all steps, shows what is wrong, and counts each step as one test. */
export async function runChecks(): Promise<Tally> {
  const waiting = [...STEPS];
  const tally: Tally = { passed: 0, failures: [] };
  const work = async () => {
    for (let step = waiting.shift(); step; step = waiting.shift()) if (await runStep(step)) tally.passed += 1; else tally.failures.push(step.name);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return tally;
}

async function runStep({ name, findFaults }: Step): Promise<boolean> {
  const begun = performance.now();
  const faults = await findFaults();
  console.log(`${faults ? 'FAILED' : 'ok    '} ${name} (${((performance.now() - begun) / 1000).toFixed(1)} s)`);
  if (faults) console.log(faults.replace(/^/gm, '       '));
  return !faults;
}
