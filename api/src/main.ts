import { buildApp } from './app.ts';
import { ConfigError, readConfig } from './config.ts';
import { AccessRuleError } from './graphql/check-coordinates.ts';
import { keepThread } from './jobs/kept-thread.ts';
import { serveMetrics } from './metrics.ts';
import { upgradeDatabase } from './upgrade-database.ts';

/** Built, it is JavaScript like everything else. */
const JOBS = new URL(`./jobs-thread.${import.meta.url.slice(-2)}`, import.meta.url);

/** Config → app → listen. One line and a non-zero exit for what the administrator can put right. */
try {
  const config = readConfig();
  if (config.migrateOnStart) await upgradeDatabase(config.ownerUrl!, { app: config.databaseUrl, jobs: config.jobsDatabaseUrl });
  const app = await buildApp(config);
  let stopJobs = () => Promise.resolve();
  const stop = () => {
    Promise.all([stopJobs(), app.drain()]).then(() => app.close()).then(() => process.exit(0), () => process.exit(1));
    // A request that will not end does not keep the process (reliability §3e).
    setTimeout(() => process.exit(1), 25_000).unref();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (config.metricsPort !== null) await serveMetrics(config.metricsHost, config.metricsPort);
  await app.server.listen({ host: config.host, port: config.port });
  stopJobs = keepThread(JOBS, { log: (failed) => app.server.log.error(failed, 'job failed') });
} catch (error) {
  const { code, message } = error as { code?: string; message: string };
  const known = error instanceof ConfigError || error instanceof AccessRuleError;
  console.error(known ? message : code === 'EADDRINUSE' ? 'PORT: the port is in use; stop the other program or set PORT' : error);
  process.exit(1);
}
