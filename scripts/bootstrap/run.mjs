import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { handOver } from './hand-over.mjs';
import { Refusal, refusable } from './refusal.mjs';
import { ensureWorkspace } from './workspace.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Installs what is missing, then runs `scripts/<command>.ts` on the pinned Node.
 * @param {string | undefined} command
 * @param {string[]} args
 */
export async function run(command, args) {
  await refusable(async () => {
    process.chdir(root);
    const script = `scripts/${command}.ts`;
    if (!command || !/^[a-z-]+$/.test(command) || !existsSync(script)) {
      const known = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).scripts).filter((name) => existsSync(`scripts/${name}.ts`));
      throw new Refusal(`there is no command "${command ?? ''}". Commands: ${known.join(', ')}.`);
    }
    await handOver(await ensureWorkspace(), script, args);
  });
}
