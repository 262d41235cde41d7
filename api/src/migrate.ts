import { ConfigError, readConfig } from './config.ts';
import { migrate } from './database/migrate.ts';
import { ENTITIES } from './modules/entities.ts';

/** The command that brings the database of DATABASE_URL to the current schema and ends. */
try {
  const done = await migrate(readConfig().databaseUrl, ENTITIES as never);
  console.log(done.length > 0 ? `migrated: ${done.join(', ')}` : 'schema is up to date');
} catch (error) {
  console.error(error instanceof ConfigError ? error.message : `migration failed: ${(error as Error).message}`);
  process.exit(1);
}
