import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../bootstrap/refusal.mjs';
import { startSource } from '../source-process.ts';
import { CONSOLE_DIR } from './console-build.ts';
import { showLog } from './log-lines.ts';
import { type Settings, baseUrl } from './settings.ts';

const READY_WITHIN_MS = 60_000;
/** Longer than the API itself waits for requests in flight. */
const STOP_WITHIN_MS = 30_000;

export interface ApiProcess extends AsyncDisposable {
  /** Becomes the exit code when the API ends. */
  ended: Promise<number | null>;
  /** Ends it without waiting for requests in flight. */
  kill(): void;
}

export function startApi(settings: Settings, database: NodeJS.ProcessEnv): ApiProcess {
  const child = startSource('api/src/main.ts', [], {
    env: { NODE_ENV: 'development', ...database, HOST: settings.host, PORT: `${settings.port}`, CONSOLE_DIR, DATA_DIR: settings.dataDir, MIGRATE_ON_START: 'true' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  if (child.stdout) showLog(child.stdout, settings.verbose);
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  return { ended, kill: () => child.kill('SIGKILL'), [Symbol.asyncDispose]: () => stop(child, ended) };
}

/** Waits until the API takes requests. @throws Refusal when it ends or takes too long */
export async function untilReady(api: ApiProcess, settings: Settings, signal: AbortSignal): Promise<void> {
  const giveUp = Date.now() + READY_WITHIN_MS;
  const ended = api.ended.then((code) => {
    throw new Refusal(`the API ended at its start (exit code ${code}), see above.`);
  });
  ended.catch(() => undefined); // after we are ready nobody waits for it here
  while (!(await Promise.race([isReady(settings), ended]))) {
    signal.throwIfAborted();
    if (Date.now() > giveUp) throw new Refusal('the API is not ready after a minute: run "LASTMILE_VERBOSE=1 npm start" to see what it does.');
    await sleep(50);
  }
}

async function isReady(settings: Settings): Promise<boolean> {
  return fetch(`${baseUrl(settings)}/health/ready`).then((answer) => answer.ok, () => false);
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await ended;
  clearTimeout(timer);
}
