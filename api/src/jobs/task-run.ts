import { LockMode, type EntityClass } from '@mikro-orm/core';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { markVisible } from '../database/mark-visible.ts';
import { oneTrip } from '../database/one-trip.ts';
import type { TaskKey } from '../database/waiting-tasks.ts';
import { inScope, verbScope } from '../database/wall/scope.ts';
import { AuditEvent } from '../modules/audit/audit-event.ts';
import { BackgroundTask } from '../modules/tasks/background-task.ts';
import { FILE_DAYS, TaskFile } from '../modules/tasks/task-file.ts';
import { tellOwner } from '../modules/tasks/tell-owner.ts';

/** A process that says nothing for this long is taken for dead; another one begins anew. */
export const LEASE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Somebody cancelled the task, or another process has taken it over. */
export class RunEnded extends Error {}

export interface Finished {
  rows: number;
  audit: AuditEvent;
  file?: Pick<TaskFile, 'content' | 'mediaType' | 'expiresAt'> & { name: string };
}

/** One run of a task by one process: every step looks whether the lease is still its own. */
export class TaskRun {
  readonly key: TaskKey;
  readonly #jobs: MikroORM;
  readonly #leaseId: string;
  readonly #now: () => Date;

  constructor(jobs: MikroORM, key: TaskKey, { leaseId, now }: { leaseId: string; now: () => Date }) {
    this.#jobs = jobs;
    this.key = key;
    this.#leaseId = leaseId;
    this.#now = now;
  }

  /** A short transaction inside the county of the task. */
  inCounty<T>(work: (em: EntityManager) => Promise<T>): Promise<T> {
    const { countyCode } = this.key;
    return inScope(this.#jobs.em, verbScope({ lo: countyCode, hi: String(Number(countyCode) + 1) }), work);
  }

  /** What is done with the rows up to here is one transaction with the progress that it makes, or there was none. @throws RunEnded */
  async progress(rowsDone: number, work: (em: EntityManager) => Promise<Partial<BackgroundTask> | void> = async () => undefined): Promise<void> {
    await this.#change(async (em) => ({ rowsDone, ...await work(em), leaseUntil: new Date(this.#now().getTime() + LEASE_MS) }));
  }

  /** Throws unless this run still holds the task, which it then does until the transaction ends. @throws RunEnded */
  async hold(em: EntityManager): Promise<void> {
    const [held] = await oneTrip(em, {
      text: `select 1 from background_tasks where county_code = $1 and id = $2::uuid and state = 'RUNNING' and lease_id = $3::uuid for share`,
      values: [this.key.countyCode, this.key.id, this.#leaseId],
    });
    if (!held) throw new RunEnded();
  }

  /** Not part of what the run does: it makes its new rows cheap to count (database/mark-visible.ts). */
  markVisible(record: EntityClass<object>): Promise<void> {
    return markVisible(this.#jobs.em.fork(), record);
  }

  /** State, file and audit row together or not at all. @throws RunEnded */
  async finish({ rows, audit, file }: Finished): Promise<void> {
    await this.#change(async (em, task) => {
      em.persist(audit);
      if (!file) return { state: 'DONE', rowsDone: rows, rowsTotal: rows, ...this.#over() };
      const { name, ...kept } = file;
      em.persist(Object.assign(new TaskFile(), { countyCode: task.countyCode, task, ...kept } satisfies Partial<TaskFile>));
      return { state: 'DONE', rowsDone: rows, rowsTotal: rows, fileName: name, expiresAt: file.expiresAt, ...this.#over() };
    });
  }

  async fail(failure: string): Promise<void> {
    await this.#change(async () => ({ state: 'FAILED', failure, ...this.#over() }));
  }

  /** Back to the queue. `counts` false: the process stops, which is no fault of the task. */
  async giveBack({ counts }: { counts: boolean }): Promise<void> {
    await this.#change(async (_em, { runs }) => ({ state: 'QUEUED', leaseId: null, leaseUntil: null, runs: counts ? runs : runs - 1 }));
  }

  expiry(): Date {
    return new Date(this.#now().getTime() + FILE_DAYS * DAY_MS);
  }

  #over(): Partial<BackgroundTask> {
    return { finishedAt: this.#now(), leaseId: null, leaseUntil: null };
  }

  #change(change: (em: EntityManager, task: BackgroundTask) => Promise<Partial<BackgroundTask>>): Promise<void> {
    return this.inCounty(async (em) => {
      const task = await em.findOneOrFail(BackgroundTask, this.key, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (task.state !== 'RUNNING' || task.leaseId !== this.#leaseId) throw new RunEnded();
      Object.assign(task, await change(em, task));
      await tellOwner(em, task);
    });
  }
}
