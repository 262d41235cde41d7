import type { MikroORM } from '@mikro-orm/postgresql';
import { IdempotencyRecord } from '../database/idempotency-record.ts';
import { OutboxMessage } from '../database/outbox-message.ts';
import { Message } from '../modules/messages/message.ts';
import { SignInAttempt } from '../modules/accounts/sign-in-attempt.ts';
import { ImportRow } from '../modules/imports/import-row.ts';
import { TaskFile } from '../modules/tasks/task-file.ts';

const DAY_MS = 24 * 3_600_000;
/** Idempotency keys are promised for 7 days (api §Shape); outbox rows have been told long before. */
const KEPT_DAYS = 7;
/** 站内消息 are a way to what happened, not the record of it. */
const MESSAGES_KEPT_DAYS = 90;

/** Removes what was kept for a while only. Nothing of what happened: events, audit rows and sessions stay. */
export async function houseKeeping(orm: MikroORM, now: Date): Promise<void> {
  const em = orm.em.fork();
  const old = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
  await em.nativeDelete(IdempotencyRecord, { at: { $lt: old } });
  await em.nativeDelete(OutboxMessage, { createdAt: { $lt: old } });
  await em.nativeDelete(Message, { at: { $lt: new Date(now.getTime() - MESSAGES_KEPT_DAYS * DAY_MS) } });
  await em.nativeDelete(TaskFile, { expiresAt: { $lt: now } });
  await em.nativeDelete(ImportRow, { expiresAt: { $lt: now } });
  // Lockout looks back half an hour (database/sign-in-counter.ts).
  await em.nativeDelete(SignInAttempt, { at: { $lt: new Date(now.getTime() - DAY_MS) } });
}

/** Once at start and then every hour, until the function it answers is called. */
export function startHouseKeeping(orm: MikroORM, log: (error: unknown) => void): () => void {
  const run = () => void houseKeeping(orm, new Date()).catch(log);
  run();
  const timer = setInterval(run, 3_600_000);
  return () => clearInterval(timer);
}
