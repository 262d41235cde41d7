import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { readConfig } from './config.ts';
import { openOrm } from './database/orm.ts';
import { startHouseKeeping } from './jobs/housekeeping.ts';
import { failedOf } from './jobs/kept-thread.ts';
import { startSlaTimer } from './jobs/sla-timer.ts';
import { startTaskRunner } from './jobs/task-runner.ts';
import { ENTITIES } from './modules/entities.ts';
import { openDoors } from './open-doors.ts';

/** Tasks run one after the other, each on one connection and one for its progress. */
const POOL_SIZE = 2;
/** Of Linux: less than what requests are answered with, more than none. */
const PRIORITY = 10;

// Elsewhere than on Linux this would slow the whole process.
if (process.platform === 'linux') setPriority(PRIORITY);
const config = readConfig();
const doors = openDoors({ ...config, poolSize: POOL_SIZE });
const jobs = openOrm({ databaseUrl: config.jobsDatabaseUrl, poolSize: POOL_SIZE, entities: ENTITIES as never });
const log = (error: unknown) => parentPort!.postMessage(failedOf(error as Error));
const stopHouseKeeping = startHouseKeeping(jobs, log);
const stopSlaTimer = startSlaTimer(jobs, { log });
const stopTaskRunner = startTaskRunner(jobs, doors, { log });

parentPort!.once('message', () => {
  stopHouseKeeping();
  void Promise.all([stopSlaTimer(), stopTaskRunner()]).then(() => Promise.all([doors.close(), jobs.close()])).catch(log);
});
