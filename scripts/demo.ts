import { parseArgs } from 'node:util';
import { readConfig } from '../api/src/config.ts';
import { Refusal, refusable } from './bootstrap/refusal.mjs';
import { openDatabase, upgrade } from './database.ts';
import { momentOfDemo } from './demo/make-county.ts';
import { runDemo } from './demo/run-demo.ts';
import { DEMO_SIZES, type DemoSize } from './demo/sizes.ts';

const USAGE = 'usage: npm run demo -- [--size small|county|city] [--seed text] [--today YYYY-MM-DD] [--force]';

await refusable(async () => {
  const { size, seed, today, force } = readArguments(process.argv.slice(2));
  const begun = performance.now();
  const seconds = () => `${((performance.now() - begun) / 1000).toFixed(1)} s`.padStart(8);
  await using database = await openDatabase();
  await upgrade(database);
  const { secret } = readConfig(database.environment);
  await runDemo({ databaseUrl: database.url, secret, size, seed, today, force, progress: (line) => console.log(`${seconds()}  ${line}`) });
  console.log(`${seconds()}  demo ${size}, seed ${seed}: all people are invented`);
});
process.exit();

function readArguments(args: string[]) {
  const one = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args, options: { size: one, seed: one, today: one, force: { type: 'boolean' } } });
    const { size = 'small', seed = '1', today, force = false } = values;
    if (!Object.hasOwn(DEMO_SIZES, size)) throw new Error(`there is no size "${size}".`);
    momentOfDemo(today);
    return { size: size as DemoSize, seed, today, force };
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split('\n')[0]} ${USAGE}`);
  }
}
