import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

/** Sources use decorators, which Node's own type stripping does not know. */
const LOADER = new URL('../api/node_modules/@oxc-node/core/register.mjs', import.meta.url).href;
const END_WITH_PARENT = new URL('./bootstrap/end-with-parent.mjs', import.meta.url).href;

/** Runs a TypeScript source as a process of its own, which ends when this one does, however this one ends. */
export function startSource(script: string, args: string[], options: SpawnOptions): ChildProcess {
  return spawn(process.execPath, ['--import', LOADER, '--import', END_WITH_PARENT, script, ...args], options);
}
