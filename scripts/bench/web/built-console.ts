import { resolve } from 'node:path';
import { Refusal } from '../../bootstrap/refusal.mjs';
import { runProgram } from '../../bootstrap/run-program.mjs';

const FOLDER = '.data/bench/console';

/** Builds the console as its image does, beside the one that `npm start` serves. @throws Refusal when it does not build */
export async function buildConsole(): Promise<string> {
  const outDir = resolve(FOLDER);
  const { ok, output } = await runProgram('node_modules/.bin/vite', ['build', '--outDir', outDir, '--emptyOutDir'], { cwd: 'admin-web' });
  if (!ok) throw new Refusal(`the console does not build: ${output.trim().split('\n').at(-1)}`);
  return outDir;
}
