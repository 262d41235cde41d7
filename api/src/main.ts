import { buildApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { openOrm } from './database/orm.ts';
import { AccessRuleError } from './graphql/check-coordinates.ts';
import { startHouseKeeping } from './jobs/housekeeping.ts';
import { startSlaTimer } from './jobs/sla-timer.ts';
import { startTaskRunner } from './jobs/task-runner.ts';
import { serveMetrics } from './metrics.ts';
import { ENTITIES } from './modules/entities.ts';
import { upgradeDatabase } from './upgrade-database.ts';

/** Config → app → listen. One line and a non-zero exit for what the administrator can put right. */
try {
  const config = readConfig();
  if (config.migrateOnStart) await upgradeDatabase(config.ownerUrl!, { app: config.databaseUrl, jobs: config.jobsDatabaseUrl });
  const app = await buildApp(config);
  const jobs = openOrm({ databaseUrl: config.jobsDatabaseUrl, poolSize: 2, entities: ENTITIES as never });
  const log = (error: unknown) => app.server.log.error({ kind: (error as Error).name, code: (error as { code?: string }).code }, 'job failed');
  const stopHouseKeeping = startHouseKeeping(jobs, log);
  const stopSlaTimer = startSlaTimer(jobs, { log });
  const stopTaskRunner = startTaskRunner(jobs, app, { log });
  const stop = () => {
    stopHouseKeeping();
    Promise.all([stopSlaTimer(), stopTaskRunner(), app.drain()]).then(() => Promise.all([app.close(), jobs.close()])).then(() => process.exit(0), () => process.exit(1));
    // A request that will not end does not keep the process (reliability §3e).
    setTimeout(() => process.exit(1), 25_000).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (config.metricsPort !== null) await serveMetrics(config.metricsHost, config.metricsPort);
  await app.server.listen({ host: config.host, port: config.port });
} catch (error) {
  const { code, message } = error as { code?: string; message: string };
  const known = error instanceof ConfigError || error instanceof AccessRuleError;
  console.error(known ? message : code === 'EADDRINUSE' ? 'PORT: the port is in use; stop the other program or set PORT' : error);
  process.exit(1);
}
