import { LockMode } from '@mikro-orm/core';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
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

  /** @throws RunEnded */
  async progress(rowsDone: number): Promise<void> {
    await this.#change(async () => ({ rowsDone, leaseUntil: new Date(this.#now().getTime() + LEASE_MS) }));
  }

  /** State, file and audit row together or not at all. @throws RunEnded */
  async finish(content: Buffer, file: Pick<TaskFile, 'mediaType' | 'expiresAt'> & { name: string; rows: number }, audit: AuditEvent): Promise<void> {
    await this.#change(async (em, task) => {
      em.persist(Object.assign(new TaskFile(), { countyCode: task.countyCode, task, content, mediaType: file.mediaType, expiresAt: file.expiresAt } satisfies Partial<TaskFile>));
      em.persist(audit);
      return { state: 'DONE', rowsDone: file.rows, rowsTotal: file.rows, fileName: file.name, expiresAt: file.expiresAt, ...this.#over() };
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
