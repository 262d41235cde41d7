import { spawn } from 'node:child_process';
import { delimiter, dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Two signals closer than this are one Ctrl+C: the terminal sends it to us, and npm sends it to us once more. */
const SAME_KEY_PRESS_MS = 300;

/**
 * Runs a script on the pinned Node and ends as it ends.
 * The script gets a process group of its own, so that a Ctrl+C reaches it exactly once, from here. It also gets a channel to
 * this process: when we are killed without a chance to pass a signal on, the channel closes and that tells the script to end.
 * @param {import('./workspace.mjs').Tools} tools @param {string} script @param {string[]} args
 */
export function handOver(tools, script, args) {
  const posix = process.platform !== 'win32';
  // The sources use decorators, which Node's own type stripping does not know; this loader does.
  const loader = pathToFileURL(resolve('api/node_modules/@oxc-node/core/register.mjs')).href;
  const endWithParent = new URL('./end-with-parent.mjs', import.meta.url).href;
  const child = spawn(tools.node, ['--import', loader, '--import', endWithParent, script, ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: posix,
    env: { ...process.env, PATH: [resolve('node_modules/.bin'), dirname(tools.pnpm), process.env['PATH']].join(delimiter) },
  });

  /** @type {Map<NodeJS.Signals, number>} */
  const lastSeen = new Map();
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => {
    const now = Date.now();
    if (now - (lastSeen.get(signal) ?? 0) > SAME_KEY_PRESS_MS) child.kill(signal);
    lastSeen.set(signal, now);
  };
  /** @type {NodeJS.Signals[]} */
  const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  passedOn.forEach((signal) => process.on(signal, passOn));

  // npm passes a SIGTERM only to the shell between us, which dies of it without a word; a killed npm passes nothing.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    if (process.env['npm_lifecycle_event']) passOn('SIGTERM');
  }, 100);

  return /** @type {Promise<void>} */ (new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code, signal) => {
      clearInterval(watch);
      passedOn.forEach((name) => process.off(name, passOn));
      process.exitCode = code ?? 1;
      done();
      if (signal) process.kill(process.pid, signal);
    });
  }));
}
