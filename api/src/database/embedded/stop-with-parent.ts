import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Binaries } from './binaries.ts';
import { type Identity, commandAs } from './identity.ts';

/**
 * Stops the server when this process dies without doing it, also by kill -9: a tiny shell waits for the end of a pipe whose
 * other end only this process holds.
 * @returns a function that ends the watch
 */
export function stopWithParent(folder: string, temporary: boolean, identity: Identity, binaries: Binaries): () => Promise<void> {
  if (process.platform === 'win32') return async () => undefined; // the next start ends what is left over
  const cleanUp = temporary ? '; rm -rf "$1"' : '';
  const [program, args, options] = commandAs(identity, 'sh', ['-c', `read -r _; "$0" stop -D "$1" -m fast -s${cleanUp}`, binaries.pg_ctl, folder]);
  // Detached: a Ctrl+C in the terminal must not end the watch.
  const watch: ChildProcess = spawn(program, args, { ...options, cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] });
  watch.unref();
  return async () => {
    if (watch.exitCode !== null || watch.signalCode !== null) return;
    watch.ref();
    const ended = once(watch, 'exit');
    watch.kill('SIGKILL');
    await ended;
  };
}
