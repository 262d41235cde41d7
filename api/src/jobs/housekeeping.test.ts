import { expect, test } from 'vitest';
import { IdempotencyRecord } from '../database/idempotency-record.ts';
import { openOrm } from '../database/orm.ts';
import { ENTITIES } from '../modules/entities.ts';
import { Message } from '../modules/messages/message.ts';
import { smallWorld, MONDAY } from '../../test/world.ts';
import { houseKeeping } from './housekeeping.ts';

/** api §Shape: idempotency keys are kept 7 days. */
test('an idempotency key is forgotten after 7 days and not before', async () => {
  await using world = await smallWorld();
  const jobs = openOrm({ databaseUrl: world.database.jobsUrl, poolSize: 1, entities: ENTITIES as never });
  const em = world.orm.em.fork();
  em.create(IdempotencyRecord, { actorId: world.viewers.village.accountId!, verb: 'enterOrder', key: 'k', inputHash: '', outcome: {}, at: MONDAY });
  await em.flush();
  const left = () => world.orm.em.fork().count(IdempotencyRecord);

  await houseKeeping(jobs, new Date(MONDAY.getTime() + 7 * 24 * 3_600_000));
  expect(await left()).toBe(1);
  await houseKeeping(jobs, new Date(MONDAY.getTime() + 7 * 24 * 3_600_000 + 1));
  expect(await left()).toBe(0);
  await jobs.close(true);
});

test('a message is kept for 90 days and not longer', async () => {
  await using world = await smallWorld();
  const jobs = openOrm({ databaseUrl: world.database.jobsUrl, poolSize: 1, entities: ENTITIES as never });
  const em = world.orm.em.fork();
  em.create(Message, { countyCode: '610528', appointment: world.viewers.village.appointmentId!, kind: 'SYSTEM', code: 'PASSWORD_RESET', at: MONDAY });
  await em.flush();
  const left = () => world.orm.em.fork().count(Message);

  await houseKeeping(jobs, new Date(MONDAY.getTime() + 90 * 24 * 3_600_000));
  expect(await left()).toBe(1);
  await houseKeeping(jobs, new Date(MONDAY.getTime() + 90 * 24 * 3_600_000 + 1));
  expect(await left()).toBe(0);
  await jobs.close(true);
});
