import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { countiesWithWaitingTasks, lockWaitingTask } from '../database/waiting-tasks.ts';
import { inScope, verbScope } from '../database/wall/scope.ts';
import { Refusal } from '../graphql/errors.ts';
import { BackgroundTask } from '../modules/tasks/background-task.ts';
import { tellOwner } from '../modules/tasks/tell-owner.ts';
import { checkImport } from './check-import.ts';
import { enterImportRows } from './enter-import.ts';
import { runExport, type Reading } from './run-export.ts';
import { LEASE_MS, RunEnded, TaskRun } from './task-run.ts';

/** A task that was begun this often without an end is given up. */
const MOST_RUNS = 3;

interface RunnerOptions {
  now?: () => Date;
  /** Asked at every step of a task; it then goes back to the queue. */
  stopped?: () => boolean;
  onError?: (error: unknown) => void;
}

class Stopped extends Error {}

/** Does what waits, one task after the other. Any number of processes may do so at once: a task is leased by one of them. */
export async function runWaitingTasks(jobs: MikroORM, reading: Reading, { now = () => new Date(), stopped = () => false, onError }: RunnerOptions = {}): Promise<void> {
  for (const countyCode of await countiesWithWaitingTasks(jobs.em.fork(), now())) {
    while (!stopped()) {
      const leased = await lease(jobs, countyCode, now);
      if (!leased) break;
      await runOne(leased, reading, { now, stopped, onError: onError ?? (() => undefined) });
    }
  }
}

interface Leased {
  run: TaskRun;
  task: BackgroundTask;
}

function lease(jobs: MikroORM, countyCode: string, now: () => Date): Promise<Leased | null> {
  return inScope(jobs.em, verbScope({ lo: countyCode, hi: String(Number(countyCode) + 1) }), async (em) => {
    const key = await lockWaitingTask(em, countyCode, now());
    if (!key) return null;
    const task = await em.findOneOrFail(BackgroundTask, key);
    const leaseId = randomUUID();
    Object.assign(task, {
      state: 'RUNNING', leaseId, leaseUntil: new Date(now().getTime() + LEASE_MS), rowsDone: 0, runs: task.runs + 1,
    } satisfies Partial<BackgroundTask>);
    await tellOwner(em, task);
    return { task, run: new TaskRun(jobs, key, { leaseId, now }) };
  });
}

async function runOne({ run, task }: Leased, reading: Reading, { now, stopped, onError }: Required<RunnerOptions>): Promise<void> {
  const step = () => { if (stopped()) throw new Stopped(); };
  try {
    if (task.runs > MOST_RUNS) return await run.fail(GIVEN_UP);
    switch (task.kind) {
      case 'EXPORT': return await runExport(run, task, reading, step, now());
      case 'IMPORT_CHECK': return await checkImport(run, task, reading, step, now());
      case 'IMPORT_ENTRY': return await enterImportRows(run, task, reading, step, now);
    }
  } catch (error) {
    await endRun(run, task, error).catch((late: unknown) => { if (!(late instanceof RunEnded)) onError(late); });
    if (!(error instanceof RunEnded || error instanceof Refusal || error instanceof Stopped)) onError(error);
  }
}

const GIVEN_UP = '系统多次未能完成，请重新提交；仍不成功请联系技术人员';

async function endRun(run: TaskRun, { runs }: BackgroundTask, error: unknown): Promise<void> {
  if (error instanceof RunEnded) return;
  if (error instanceof Stopped) return run.giveBack({ counts: false });
  if (error instanceof Refusal) return run.fail(error.message);
  return runs >= MOST_RUNS ? run.fail(GIVEN_UP) : run.giveBack({ counts: true });
}

/** Looks for waiting tasks every `everySeconds`. Answers a function that stops and waits until the task in hand is given back. */
export function startTaskRunner(jobs: MikroORM, reading: Reading, { everySeconds = 2, log }: { everySeconds?: number; log: (error: unknown) => void }): () => Promise<void> {
  let ended = false;
  let running: Promise<void> | undefined;
  const timer = setInterval(() => {
    running ??= runWaitingTasks(jobs, reading, { stopped: () => ended, onError: log }).catch(log).finally(() => { running = undefined; });
  }, everySeconds * 1000);
  timer.unref();
  return async () => {
    ended = true;
    clearInterval(timer);
    await running;
  };
}
