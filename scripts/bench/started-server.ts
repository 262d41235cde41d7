import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Refusal } from '../bootstrap/refusal.mjs';
import { startSource } from '../source-process.ts';

const READY_WITHIN_MS = 60_000;
const STOP_WITHIN_MS = 10_000;

/** A server process that the benchmark started and stops again. */
export interface StartedServer extends AsyncDisposable {
  url: string;
  pid: number;
}

/** Starts a server of the benchmark that takes its order by `serveOrdered`. @throws Refusal when it ends or takes too long */
export async function startOrdered(script: string, order: object): Promise<StartedServer> {
  const child = startSource(script, [], { env: { ...process.env, NODE_ENV: 'production', GRAPHILE_ENV: 'production' }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  child.send(order);
  const [message] = await untilReady(child, script, once(child, 'message') as Promise<[{ port: number }]>);
  return { url: `http://127.0.0.1:${message.port}`, pid: child.pid!, [Symbol.asyncDispose]: () => stopProcess(child) };
}

/** Waits for what tells that the process serves, unless it ends first. */
export async function untilReady<T>(child: ChildProcess, name: string, ready: Promise<T>): Promise<T> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Refusal(`${name} ended at its start (exit code ${code}), see above.`);
  });
  ended.catch(() => undefined); // after it is ready nobody waits for it here
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Refusal(`${name} is not ready after ${READY_WITHIN_MS / 1000} s, see above.`)), READY_WITHIN_MS);
  });
  try {
    return await Promise.race([ready, ended, late]);
  } catch (error) {
    await stopProcess(child);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

export async function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
  await ended;
  clearTimeout(timer);
}
